package org.entente.scenario;

/**
 * Something wrong in a scenario or world file, or in a value given on the command line.
 *
 * @param file the file as the user can open it, or the command-line option
 * @param line line in the file, 1 = first; 0 where there is none
 * @param column column in the line, 1 = first; 0 where there is none
 * @param message what is wrong, with the value in parentheses
 * @param hint what to do about it
 */
public record Fault(String file, int line, int column, String message, String hint) {
    /** The fault as editors understand it: {@code file:line:column: what is wrong (value); what to do}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + message + "; " + hint;
    }
}
