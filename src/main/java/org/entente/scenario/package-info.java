/**
 * What to simulate: the scenario and world file formats as records, their reader, and their validation. The reader
 * reports all faults of a file at once, each with file, line and column, the offending value and what to do about it.
 * A scenario that has been read is complete and consistent; no later stage checks it again.
 */
package org.entente.scenario;
