package org.entente.scenario;

/**
 * A place in a file.
 *
 * @param file the file as the user can open it
 * @param line line, 1 = first
 * @param column column, 1 = first
 */
record Position(String file, int line, int column) {}
