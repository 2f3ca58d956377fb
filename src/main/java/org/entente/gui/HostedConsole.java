package org.entente.gui;

import java.util.function.LongConsumer;
import sim.display.Console;

/**
 * MASON's console within the window. Closing it ends the history, and nothing else: MASON's ends the process with its last
 * console.
 */
final class HostedConsole extends Console {
    private static final long serialVersionUID = 1;

    private final transient SeedField seed;
    private final transient ChartWindows charts;

    /**
     * A console that is not shown as a window of its own.
     *
     * @param gui the history
     * @param free whether another seed can be chosen
     * @param chooseSeed told of a seed that is typed
     */
    HostedConsole(AllianceGui gui, boolean free, LongConsumer chooseSeed) {
        super(gui);
        setIncrementSeedOnStop(false);
        setPlaySleep(250);
        seed = new SeedField("masonSeed", free, chooseSeed);
        new MasonParts(getTabPane()).adapt(seed.component());
        charts = new ChartWindows();
        charts.open();
    }

    /** Shows the seed under way. */
    void showSeed(long shown) {
        seed.show(shown);
    }

    @Override
    public void doClose() {
        pressStop();
        removeAllInspectors(true); // charts of single properties too
        getSimulation().quit();
        charts.close();
        dispose();
        allControllers.remove(this);
    }
}
