package org.entente.gui;

import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;

/**
 * The parts of the window that can be written into files.
 *
 * @param frame the window
 * @param map the map
 * @param timeLine the time line
 * @param tabs the tabs
 */
record Exports(JFrame frame, AllianceMap map, TimeLine timeLine, JTabbedPane tabs) {
    void exportMap() {
        Export.ask(frame, ShownPicture.of(map));
    }

    void exportTimeLine() {
        Export.ask(frame, ShownPicture.of(named("time-line"), timeLine.lanes()));
    }

    void exportTab() {
        Export.ask(frame, tab());
    }

    void exportWindow() {
        Export.ask(frame, ShownPicture.of(named("window"), frame.getRootPane()));
    }

    /** The tab that is shown, all of it where it is scrolled. */
    ShownPicture tab() {
        JComponent shown = (JComponent) tabs.getSelectedComponent();
        JComponent whole = shown instanceof JScrollPane scroll
                ? (JComponent) scroll.getViewport().getView()
                : shown;
        return ShownPicture.of(named(tabs.getTitleAt(tabs.getSelectedIndex()).toLowerCase(Locale.ROOT)), whole);
    }

    private String named(String part) {
        return map.scene().gui().scenario().id() + "-" + part;
    }
}
