package org.entente.gui.tuning;

import javax.swing.JComponent;

/** One kind of what can be changed, in a tab of its own. */
interface Pane {
    /** What the tab shows. */
    JComponent component();

    /** Shows what passes, and answers how much does. */
    int filter(Filter filter);
}
