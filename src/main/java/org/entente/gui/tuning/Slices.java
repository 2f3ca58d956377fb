package org.entente.gui.tuning;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javax.swing.SwingUtilities;

/** Work on the event thread, a little at a time, so that the window answers in between. */
final class Slices {
    private static final int COSTLY_TASKS = 5;

    private final Deque<BooleanSupplier> waiting = new ArrayDeque<>();
    private final Runnable after;
    private boolean scheduled;

    /**
     * Nothing to do yet.
     *
     * @param after called after every slice
     */
    Slices(Runnable after) {
        this.after = after;
    }

    /**
     * Does the first slice now and the others later; what is left of earlier tasks is dropped.
     *
     * @param tasks answer whether they were costly
     */
    void start(Collection<BooleanSupplier> tasks) {
        waiting.clear();
        waiting.addAll(tasks);
        slice();
    }

    private void slice() {
        int costly = 0;
        while (!waiting.isEmpty() && costly < COSTLY_TASKS) {
            costly += waiting.poll().getAsBoolean() ? 1 : 0;
        }
        after.run();
        if (!waiting.isEmpty() && !scheduled) {
            scheduled = true;
            SwingUtilities.invokeLater(() -> {
                scheduled = false;
                slice();
            });
        }
    }
}
