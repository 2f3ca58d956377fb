/**
 * The console: watch one history unfold on a map, step through it and back, and see why each state decided as it did.
 *
 * <p>MASON's console drives the model and inspects it; the window around it draws from the same live simulation. The
 * model knows nothing of this package, and a history that is watched is the one that the command line runs.
 */
package org.entente.gui;
