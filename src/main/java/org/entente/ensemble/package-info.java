/**
 * Many histories: replications in chunks, their execution in parallel, and designs of experiment. The chunk, a fixed
 * block of replications, is what a thread takes, what is committed at once and what a resumed batch skips; chunks are
 * merged in fixed order, so the result depends neither on threads nor on interruptions.
 */
package org.entente.ensemble;
