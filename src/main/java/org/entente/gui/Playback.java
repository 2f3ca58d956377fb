package org.entente.gui;

import sim.display.Console;

/** Drives a history through MASON's console. To be called on the event thread. */
final class Playback {
    private final AllianceGui gui;
    private final HostedConsole console;
    private final boolean recorded;
    private final Runnable seedChanged;

    Playback(AllianceGui gui, HostedConsole console, boolean recorded, Runnable seedChanged) {
        this.gui = gui;
        this.recorded = recorded;
        this.console = console;
        this.seedChanged = seedChanged;
    }

    boolean playing() {
        return console.getPlayState() == Console.PS_PLAYING;
    }

    /** Goes on, from the start where the history has ended; pauses where it runs. */
    void playOrPause() {
        if (!playing() && ended()) {
            execute(0);
        }
        console.pressPause();
        gui.changed();
    }

    private boolean ended() {
        return console.getPlayState() == Console.PS_STOPPED
                || gui.simulation().month() >= gui.simulation().arm().months();
    }

    /** Pauses where it runs, else simulates one month. */
    void step() {
        if (playing()) {
            console.pressPause();
        } else if (!ended()) {
            console.pressPlay();
        }
        gui.changed();
    }

    /** Begins the history of another seed, or the same again, and shows its first month. */
    void restart(long seed) {
        restart(new HistoryKey(seed, gui.key().replication()));
    }

    /** Begins another history of the same seed and shows its first month. */
    void replicate(long replication) {
        restart(new HistoryKey(gui.key().seed(), replication));
    }

    private void restart(HistoryKey key) {
        boolean otherSeed = key.seed() != gui.key().seed();
        gui.choose(key);
        begin();
        if (otherSeed) {
            seedChanged.run();
        }
    }

    /** Shows the first month; of what has been recorded, the whole time line too. */
    void begin() {
        if (recorded) {
            execute(gui.scenario().months());
        }
        goTo(0);
    }

    /** Executes the history anew to the end of a month. */
    void goTo(int month) {
        execute(month + 1);
        gui.changed();
    }

    private void execute(int months) {
        console.pressStop();
        console.pressPause();
        if (months > 0) {
            console.setNumStepsPerStepButtonPress(months);
            console.pressPlay();
            console.setNumStepsPerStepButtonPress(1);
        }
    }

    /** How long MASON's console waits between months while it plays. */
    void delay(int milliseconds) {
        console.setPlaySleep(milliseconds);
    }
}
