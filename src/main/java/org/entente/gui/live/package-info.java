/**
 * The part of the console that runs a small batch in the background while a scenario is tuned. It uses the engine of
 * stored batches, shows membership and cohesion, and subtracts a pinned batch that met the same luck, history by
 * history.
 */
package org.entente.gui.live;
