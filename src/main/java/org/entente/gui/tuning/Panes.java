package org.entente.gui.tuning;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;

/**
 * Tabs whose contents are made one after the other, so that the window answers meanwhile: the one that is looked at first,
 * the others when nothing else waits.
 */
final class Panes {
    private final JTabbedPane tabs = new JTabbedPane();
    private final List<Supplier<? extends Pane>> makers = new ArrayList<>();
    private final List<Optional<Pane>> made = new ArrayList<>();
    private Optional<Filter> filter = Optional.empty();

    Panes() {
        tabs.setName("tabs");
        tabs.addChangeListener(event -> pane(tabs.getSelectedIndex()));
    }

    JTabbedPane component() {
        return tabs;
    }

    /** Adds a tab that is still empty, unless it is the first. */
    void add(String title, Supplier<? extends Pane> maker) {
        makers.add(maker);
        made.add(Optional.empty());
        tabs.addTab(title, new JPanel(new BorderLayout()));
    }

    /** Makes what is still empty, each tab in an event of its own. */
    void fill() {
        IntStream.range(0, made.size())
                .filter(i -> made.get(i).isEmpty())
                .findFirst()
                .ifPresent(next -> SwingUtilities.invokeLater(() -> {
                    pane(next);
                    fill();
                }));
    }

    private Pane pane(int tab) {
        if (made.get(tab).isEmpty()) {
            Pane pane = makers.get(tab).get();
            made.set(tab, Optional.of(pane));
            ((JPanel) tabs.getComponentAt(tab)).add(pane.component());
            filter.ifPresent(pane::filter);
            tabs.revalidate();
        }
        return made.get(tab).get();
    }

    /** Shows what passes in the tabs that are made, and in others once they are. */
    void filter(Filter wanted) {
        filter = Optional.of(wanted);
        made.forEach(pane -> pane.ifPresent(one -> one.filter(wanted)));
    }

    /** Shows what passes in all tabs, and answers how much does in each. */
    List<Integer> search(Filter wanted) {
        filter = Optional.of(wanted);
        return IntStream.range(0, made.size())
                .mapToObj(tab -> pane(tab).filter(wanted))
                .toList();
    }
}
