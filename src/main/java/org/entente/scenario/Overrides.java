package org.entente.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.Prior;

/**
 * Values given on the command line as {@code NAME=VALUE}: a parameter of the catalogue, a driver held constant from the
 * first month, or a mechanism with true or false. They go to every arm and win over what the file says.
 */
public final class Overrides {
    private final WorldNames names;
    private final Faults faults = new Faults();
    private final Layer layer = new Layer();

    private Overrides(WorldNames names) {
        this.names = names;
    }

    /**
     * The scenario with the values in every arm.
     *
     * @param scenario as it was read
     * @param settings texts such as {@code warCommitment=0.5}, {@code outsideSupply.CHN=0.3}, {@code securityWeight=5}
     *     or {@code suspicion=true}; the last of several for one name wins
     * @throws InvalidScenarioException with everything that is wrong with the settings
     */
    public static Scenario apply(Scenario scenario, List<String> settings) {
        Overrides overrides = new Overrides(new WorldNames(Optional.of(scenario.world()), scenario.months()));
        settings.forEach(overrides::set);
        overrides.faults.refuseIfAny();
        return scenario.withArms(scenario.arms().stream().map(overrides::change).toList());
    }

    private void set(String setting) {
        Position at = new Position("--set " + setting, 0, 0);
        int equals = setting.indexOf('=');
        if (equals < 1) {
            faults.add(at, "not a setting (" + setting + ")", "write NAME=VALUE, such as warCommitment=0.5");
            return;
        }
        String name = setting.substring(0, equals).strip();
        set(new Field(name, new YamlNode.Scalar(setting.substring(equals + 1).strip(), true, at), faults));
    }

    private void set(Field field) {
        Optional<DriverKey> driver = names.driverKey(field.name());
        Optional<Parameter> parameter = ParameterCatalogue.find(field.name());
        Optional<Mechanism> mechanism = LayerReader.mechanism(field.name());
        boolean flag = field.isWord("true") || field.isWord("false");
        if (mechanism.isPresent() && (flag || parameter.isEmpty())) {
            field.flag().ifPresent(on -> layer.toggles.put(mechanism.get(), on));
        } else if (driver.isPresent()) {
            number(field, driver.get().driver())
                    .ifPresent(value -> layer.drivers.put(driver.get(), Path.constant(value)));
        } else if (parameter.isPresent()) {
            number(field, parameter.get()).ifPresent(value -> layer.parameters.put(field.name(), value));
        } else {
            faults.unknown(field.at(), "parameter, driver or mechanism", field.name(), known());
        }
    }

    private static Optional<Double> number(Field field, Driver driver) {
        return field.number(driver.lower(), driver.upper(), driver.meaning());
    }

    private static Optional<Double> number(Field field, Parameter parameter) {
        return field.number(parameter.lower(), parameter.upper(), parameter.unit());
    }

    private Collection<String> known() {
        List<String> known = new ArrayList<>(LayerReader.parameterNames());
        known.addAll(names.driverKeys());
        known.addAll(LayerReader.mechanismKeys());
        return known;
    }

    private Arm change(Arm arm) {
        Map<DriverKey, Path> drivers = Layer.ordered(arm.drivers());
        drivers.putAll(layer.drivers);
        Map<String, Double> parameters = new TreeMap<>(arm.parameters());
        parameters.putAll(layer.parameters);
        Map<String, Prior> uncertainties = new TreeMap<>(arm.uncertainties());
        uncertainties.keySet().removeAll(layer.parameters.keySet());
        return new Arm(
                arm.id(), arm.title(), drivers, arm.events(), mechanisms(arm.mechanisms()), parameters, uncertainties);
    }

    private Set<Mechanism> mechanisms(Set<Mechanism> before) {
        Set<Mechanism> active = EnumSet.noneOf(Mechanism.class);
        for (Mechanism mechanism : Mechanism.values()) {
            if (layer.toggles.getOrDefault(mechanism, before.contains(mechanism))) {
                active.add(mechanism);
            }
        }
        return active;
    }
}
