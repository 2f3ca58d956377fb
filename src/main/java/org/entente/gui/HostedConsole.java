package org.entente.gui;

import sim.display.Console;

/**
 * MASON's console within the window. Closing it ends the history, and nothing else: MASON's ends the process with its last
 * console.
 */
final class HostedConsole extends Console {
    private static final long serialVersionUID = 1;

    /** A console that is not shown as a window of its own. */
    HostedConsole(AllianceGui gui) {
        super(gui);
        setIncrementSeedOnStop(false);
        setPlaySleep(250);
    }

    @Override
    public void doClose() {
        pressStop();
        getSimulation().quit();
        dispose();
        allControllers.remove(this);
    }
}
