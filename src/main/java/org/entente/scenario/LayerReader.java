package org.entente.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.parameter.Figure;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.Prior;

/** Reads drivers, events, toggles, parameters and uncertainties of a file or of one of its arms. */
final class LayerReader {
    /** The keys that a file and an arm have in common. */
    static final List<String> KEYS = List.of("drivers", "events", "toggles", "parameters", "uncertainties");

    /** The laws by which an uncertainty may be drawn, each with two numbers. */
    static final List<String> LAWS = List.of("uniform", "normal", "positive-normal", "log-normal", "logit-normal");

    private final WorldNames names;
    private final PathReader paths;
    private final Faults faults;
    private final Layer layer = new Layer();

    private LayerReader(WorldNames names, Faults faults) {
        this.names = names;
        this.paths = new PathReader(names);
        this.faults = faults;
    }

    static Layer read(Section section, WorldNames names, Faults faults) {
        LayerReader reader = new LayerReader(names, faults);
        section.optional("drivers").ifPresent(field -> field.entries().forEach(reader::driver));
        section.optional("events").ifPresent(field -> field.items().forEach(reader::event));
        section.optional("toggles").ifPresent(field -> field.entries().forEach(reader::toggle));
        section.optional("parameters").ifPresent(field -> field.entries().forEach(reader::parameter));
        section.optional("uncertainties").ifPresent(field -> field.entries().forEach(reader::uncertainty));
        return reader.layer;
    }

    private void driver(Field field) {
        Optional<DriverKey> key = names.driverKey(field.name());
        if (key.isEmpty()) {
            faults.unknown(field.keyAt(), "driver", field.name(), names.driverKeys());
        }
        key.ifPresent(k -> paths.path(field, k.driver()).ifPresent(path -> layer.drivers.put(k, path)));
    }

    private void event(Field field) {
        EventReader.read(field, names).ifPresent(reader -> {
            Optional<String> id = reader.section().required("id").flatMap(Field::text);
            Optional<ScenarioEvent> event = reader.event(id.orElse(""));
            id.ifPresent(name -> add(name, event, field.at()));
        });
    }

    private void add(String id, Optional<ScenarioEvent> event, Position at) {
        Layer.PlacedEvent first = layer.events.putIfAbsent(id, new Layer.PlacedEvent(event, at));
        if (first != null) {
            int line = first.at().line();
            faults.add(at, "second event of the same name (" + id + ")", "rename it; the first is in line " + line);
        }
    }

    private void toggle(Field field) {
        Optional<Mechanism> mechanism = mechanism(field.name());
        if (mechanism.isEmpty()) {
            faults.unknown(field.keyAt(), "mechanism", field.name(), mechanismKeys());
        }
        mechanism.ifPresent(m -> field.flag().ifPresent(on -> layer.toggles.put(m, on)));
    }

    static List<String> mechanismKeys() {
        return Arrays.stream(Mechanism.values()).map(Mechanism::key).toList();
    }

    static Optional<Mechanism> mechanism(String key) {
        return Arrays.stream(Mechanism.values())
                .filter(mechanism -> mechanism.key().equals(key))
                .findFirst();
    }

    private void parameter(Field field) {
        parameterOf(field)
                .ifPresent(parameter -> field.number(parameter.lower(), parameter.upper(), parameter.unit())
                        .ifPresent(value -> layer.parameters.put(parameter.name(), value)));
    }

    private Optional<Parameter> parameterOf(Field field) {
        Optional<Parameter> parameter = ParameterCatalogue.find(field.name());
        if (parameter.isEmpty()) {
            faults.unknown(field.keyAt(), "parameter", field.name(), parameterNames());
        }
        return parameter;
    }

    static List<String> parameterNames() {
        return ParameterCatalogue.all().stream().map(Parameter::name).toList();
    }

    private void uncertainty(Field field) {
        if (layer.parameters.containsKey(field.name())) {
            field.refuseKey("parameter both fixed and uncertain (" + field.name() + ")", "keep one of the two");
        }
        parameterOf(field)
                .ifPresent(parameter ->
                        prior(field, parameter).ifPresent(prior -> layer.uncertainties.put(parameter.name(), prior)));
    }

    private static Optional<Prior> prior(Field field, Parameter parameter) {
        if (field.isWord("prior")) {
            return Optional.of(parameter.prior());
        }
        if (!field.isMapping()) {
            return field.refuse(
                    field.name() + " must be a law, found " + field.kind(),
                    "write prior for the catalogue's, or a law such as {uniform: [2, 5]}");
        }
        Section section = field.section(LAWS);
        if (section.fields().size() != 1) {
            return field.refuse(
                    field.name() + " needs one law (" + section.fields().size() + ")", "write {uniform: [2, 5]}");
        }
        return law(section.fields().get(0), parameter);
    }

    private static Optional<Prior> law(Field field, Parameter parameter) {
        List<Field> items = field.items();
        List<Double> numbers = items.stream()
                .flatMap(item -> item.number(-1e9, 1e9, "").stream())
                .toList();
        if (items.size() != 2) {
            return field.refuse(
                    field.name() + " needs two numbers (" + items.size() + ")",
                    "write [lower, upper] or [centre, spread]");
        }
        if (numbers.size() != 2 || !LAWS.contains(field.name())) {
            return Optional.empty();
        }
        Optional<Prior> law = law(field.name(), numbers.get(0), numbers.get(1));
        return law.filter(prior -> fits(prior, parameter))
                .or(() -> field.refuse(
                        "law outside the parameter's range or without spread (" + Figure.of(numbers.get(0)) + ", "
                                + Figure.of(numbers.get(1)) + ")",
                        "stay within " + Figure.of(parameter.lower()) + " to " + Figure.of(parameter.upper()) + " ("
                                + parameter.unit() + ")"));
    }

    private static Optional<Prior> law(String name, double first, double second) {
        boolean spread = name.equals("uniform") ? first < second : second > 0;
        if (!spread) {
            return Optional.empty();
        }
        return switch (name) {
            case "uniform" -> Optional.of(new Prior.Uniform(first, second));
            case "normal" -> Optional.of(new Prior.Normal(first, second));
            case "positive-normal" -> Optional.of(new Prior.PositiveNormal(first, second));
            case "log-normal" -> first > 0 ? Optional.of(new Prior.LogNormal(first, second)) : Optional.empty();
            default -> first > 0 && first < 1 ? Optional.of(new Prior.LogitNormal(first, second)) : Optional.empty();
        };
    }

    private static boolean fits(Prior prior, Parameter parameter) {
        return prior instanceof Prior.Uniform uniform
                ? parameter.permits(uniform.lower()) && parameter.permits(uniform.upper())
                : parameter.permits(prior.median());
    }
}
