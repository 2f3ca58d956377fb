package org.entente.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All parameters of the model, in a fixed order. */
public final class ParameterCatalogue {
    private static final List<ParameterGroup> GROUPS = List.of(
            ParticipationParameters.GROUP,
            LadderParameters.GROUP,
            LearningParameters.GROUP,
            ThreatParameters.GROUP,
            CrisisParameters.GROUP,
            RequestParameters.GROUP,
            ResponseParameters.GROUP,
            MissionParameters.GROUP,
            PatronParameters.GROUP,
            PatronPolicyParameters.GROUP,
            EconomyParameters.GROUP,
            DependenceParameters.GROUP,
            AlternativesParameters.GROUP,
            OrganisationParameters.GROUP);

    private static final List<Parameter> ALL =
            GROUPS.stream().flatMap(group -> group.parameters().stream()).toList();

    private static final Map<String, Parameter> BY_NAME = byName();

    private ParameterCatalogue() {}

    /** The themes. */
    public static List<ParameterGroup> groups() {
        return GROUPS;
    }

    /** Every parameter, theme by theme. */
    public static List<Parameter> all() {
        return ALL;
    }

    /** The parameters of one class, in catalogue order. */
    public static List<Parameter> all(ParameterClass parameterClass) {
        return ALL.stream()
                .filter(parameter -> parameter.parameterClass() == parameterClass)
                .toList();
    }

    /** The parameter of this name, if there is one. */
    public static Optional<Parameter> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The parameter of this name.
     *
     * @throws IllegalArgumentException if there is none, with the closest name as a hint
     */
    public static Parameter get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(unknown(name)));
    }

    /** The name closest to a mistyped one, if any is close. */
    public static Optional<String> closest(String name) {
        return ClosestName.of(name, BY_NAME.keySet());
    }

    private static String unknown(String name) {
        String hint =
                closest(name).map(close -> "Did you mean (" + close + ")?").orElse("See the parameter table.");
        return "There is no parameter (" + name + "). " + hint;
    }

    private static Map<String, Parameter> byName() {
        Map<String, Parameter> map = new LinkedHashMap<>();
        ALL.forEach(parameter -> map.put(parameter.name(), parameter));
        return map;
    }
}
