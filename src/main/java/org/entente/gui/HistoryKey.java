package org.entente.gui;

/**
 * What tells one history of an arm from another.
 *
 * @param seed the root seed, all 64 bits of which count
 * @param replication the number of the history
 */
record HistoryKey(long seed, long replication) {}
