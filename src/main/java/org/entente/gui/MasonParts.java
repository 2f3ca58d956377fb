package org.entente.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.GridBagLayout;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import sim.util.gui.PropertyField;

/**
 * Parts of MASON's console that do not suit a window of its own: a list whose buttons would hide this window, defaults that
 * are never kept, and a seed of 32 bits. MASON keeps them to itself; they are found by the words that label them.
 *
 * @param tabs MASON's tabs
 */
record MasonParts(JTabbedPane tabs) {
    /** Takes out what does not suit, and puts a field in the place of MASON's own for the seed. */
    void adapt(JComponent seed) {
        int displays = tabs.indexOfTab("Displays");
        if (displays >= 0) {
            tabs.removeTabAt(displays);
        }
        labelled(tabs, "Save as Defaults for").map(Component::getParent).ifPresent(row -> row.setVisible(false));
        labelled(tabs, "Increment Seed on Stop").ifPresent(this::hideWithField);
        labelled(tabs, "Random Number Seed")
                .flatMap(label -> after(label, PropertyField.class::isInstance))
                .ifPresent(field -> replace(field, seed));
    }

    private void hideWithField(Component label) {
        label.setVisible(false);
        after(label, AbstractButton.class::isInstance).ifPresent(box -> box.setVisible(false));
    }

    /** The first part behind a label of a kind. */
    private Optional<Component> after(Component label, Predicate<Component> kind) {
        return all(tabs).dropWhile(part -> part != label).filter(kind).findFirst();
    }

    /** Puts a part in the place of another one. */
    static void replace(Component old, JComponent by) {
        Container parent = old.getParent();
        Object constraints = parent.getLayout() instanceof GridBagLayout grid ? grid.getConstraints(old) : null;
        int place = parent.getComponentZOrder(old);
        parent.remove(old);
        parent.add(by, constraints, place);
        parent.revalidate();
    }

    /** The label that begins with some words. */
    static Optional<Component> labelled(Container in, String words) {
        return all(in).filter(part -> part instanceof JLabel label
                        && String.valueOf(label.getText()).strip().startsWith(words))
                .findFirst();
    }

    /** All parts, in the order in which they stand. */
    static Stream<Component> all(Container in) {
        return Stream.of(in.getComponents())
                .flatMap(part ->
                        Stream.concat(Stream.of(part), part instanceof Container inner ? all(inner) : Stream.empty()));
    }
}
