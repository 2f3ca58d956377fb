package org.entente.results;

/**
 * The program that writes a batch.
 *
 * @param version its version
 * @param commit the commit that it was built from
 */
public record Build(String version, String commit) {}
