package org.entente.gui;

import java.awt.event.HierarchyEvent;
import org.entente.model.AllianceSimulation;
import sim.portrayal.SimpleInspector;

/**
 * A table of measures that follows the history where it is seen. MASON asks for an update after every month; when many
 * months are simulated at once, the first update shows the last of them and the others have nothing to do.
 */
final class MeasureInspector extends SimpleInspector {
    private static final long serialVersionUID = 1;

    private final transient AllianceGui gui;
    private transient AllianceSimulation shown;
    private int month = -1;

    /** The measures of a state; of the whole alliance where the code is empty. */
    MeasureInspector(AllianceGui gui, String state, String title) {
        super(new MeasureProperties(gui, state), gui, title);
        this.gui = gui;
        setVolatile(true);
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                updateInspector();
            }
        });
    }

    @Override
    public void updateInspector() {
        AllianceSimulation now = gui.simulation();
        if (isShowing() && (now != shown || now.month() != month)) {
            shown = now;
            month = now.month();
            super.updateInspector();
        }
    }
}
