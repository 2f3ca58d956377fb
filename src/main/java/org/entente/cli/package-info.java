/**
 * The command line: one small class per command, each of which parses its options, calls the stages and prints. Only
 * this package writes to the standard streams. Exit codes: 0 done; 1 something in the batch failed or a verification
 * differs; 2 usage or invalid input.
 */
package org.entente.cli;
