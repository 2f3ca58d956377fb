/** Timings, kept apart from tests: what a replication costs, and what the draws and exponentials in it cost alone. */
package org.entente.benchmark;
