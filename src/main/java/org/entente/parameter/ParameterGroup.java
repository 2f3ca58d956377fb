package org.entente.parameter;

import java.util.List;

/**
 * Parameters of one theme, in the order in which they are declared and printed.
 *
 * @param title the theme
 * @param parameters its parameters
 */
public record ParameterGroup(String title, List<Parameter> parameters) {
    static ParameterGroup of(String title, Parameter... parameters) {
        return new ParameterGroup(title, List.of(parameters));
    }
}
