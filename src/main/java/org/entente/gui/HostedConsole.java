package org.entente.gui;

import java.awt.Component;
import java.awt.Container;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JLabel;
import sim.display.Console;
import sim.util.gui.PropertyField;

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
        seedField().ifPresent(field -> field.setName("masonSeed"));
    }

    /** Shows the lower 32 bits of a seed where MASON lets one be typed, so that both fields say the same. */
    void showSeed(long seed) {
        seedField().ifPresent(field -> field.setValue(field.newValue(String.valueOf((int) seed))));
    }

    /** MASON keeps the field to itself; it is the first one behind its label. */
    private Optional<PropertyField> seedField() {
        return parts(getTabPane())
                .dropWhile(part -> !(part instanceof JLabel label
                        && String.valueOf(label.getText()).startsWith("Random Number Seed")))
                .filter(PropertyField.class::isInstance)
                .map(PropertyField.class::cast)
                .findFirst();
    }

    private static Stream<Component> parts(Container in) {
        return Stream.of(in.getComponents())
                .flatMap(part -> Stream.concat(
                        Stream.of(part), part instanceof Container inner ? parts(inner) : Stream.empty()));
    }

    @Override
    public void doClose() {
        pressStop();
        getSimulation().quit();
        dispose();
        allControllers.remove(this);
    }
}
