package org.entente.parameter;

import java.util.stream.Collectors;

/** The catalogue as a page in Markdown. */
public final class ParameterTable {
    private static final String INTRODUCTION = """
            # Parameters

            Every number of the model that is neither a driver of a scenario nor a value of its world. This page is written by
            `./entente parameters --markdown > src/site/markdown/parameters.md`.

            *Default* is the value with `--fixed`, or where a world names no posterior. It stands apart from the *prior*, which is what was
            believed before any record was seen: some defaults have been moved within their prior to agree with the record of
            1994–2024, and calibration and back-test start from the priors and never read a default.
            *Central 90 %* runs from the 5 % to the 95 % point of the prior. Values outside *permitted* are rejected.

            Classes: an *uncertainty* is unknown and estimated; a *lever* could be set by a policy maker of the patron or the
            organisation; a *constant* is structural and not estimated. The prior of a constant or lever is the range of the
            sensitivity design, half of its value either way.
            Priors: LN(median, σ) log-normal; LG(center, σ) logit-normal; N(mean, σ) normal; N⁺ normal, positive values only;
            U(lower, upper) uniform. Crisis classes: X interstate, N transnational, D domestic, A clash between members.
            Quality: A measured or official, B derived from records, C judged.
            """;

    private static final String HEAD = """
            | name | symbol | meaning | unit | default | prior | central 90 % | permitted | class | quality | source |
            |---|---|---|---|---|---|---|---|---|---|---|
            """;

    private ParameterTable() {}

    /** The whole page, with line feeds at line ends, the same in every locale. */
    public static String markdown() {
        return INTRODUCTION
                + ParameterCatalogue.groups().stream()
                        .map(ParameterTable::section)
                        .collect(Collectors.joining());
    }

    private static String section(ParameterGroup group) {
        return "\n## " + group.title() + "\n\n" + HEAD
                + group.parameters().stream().map(ParameterTable::row).collect(Collectors.joining());
    }

    private static String row(Parameter parameter) {
        return "| "
                + String.join(
                        " | ",
                        "`" + parameter.name() + "`",
                        parameter.symbol(),
                        parameter.meaning(),
                        parameter.unit(),
                        Figure.of(parameter.defaultValue()),
                        parameter.prior().description(),
                        range(parameter.plausibleLower(), parameter.plausibleUpper()),
                        range(parameter.lower(), parameter.upper()),
                        parameter.parameterClass().word(),
                        parameter.quality().name(),
                        parameter.source())
                + " |\n";
    }

    private static String range(double from, double to) {
        return Figure.of(from) + " to " + Figure.of(to);
    }
}
