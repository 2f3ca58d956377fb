package org.entente.gui;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import org.entente.scenario.Arm;
import org.entente.scenario.Scenario;

/** Start, pause, step, speed, and which history is watched: arm, seed and replication. */
final class ControlBar {
    private static final int SLOWEST = 1000;
    private static final int WIDEST_ARM = 170;
    private static final String SEED_TIP = "Root seed, a whole number of 64 bits; Enter restarts";

    private final Playback playback;
    private final Box bar = Box.createHorizontalBox();
    private final JButton play = new JButton("Start");
    private final JComboBox<String> arms = new JComboBox<>();
    private final JTextField seed = new JTextField(11);
    private final JSpinner replication =
            new JSpinner(new SpinnerNumberModel(Long.valueOf(0), Long.valueOf(0), null, Long.valueOf(1)));
    private String shownSeed = "";
    private boolean showing;

    ControlBar(Playback playback, Scenario scenario, Consumer<String> chooseArm) {
        this.playback = playback;
        bar.setBorder(BorderFactory.createEmptyBorder(5, 8, 5, 8));
        button(play, "play", KeyEvent.VK_T, "Start or pause (Space)", playback::playOrPause);
        play.setPreferredSize(new JButton("Pause").getPreferredSize());
        button(new JButton("Step"), "step", KeyEvent.VK_E, "One month (right arrow)", playback::step);
        button(new JButton("Restart"), "restart", KeyEvent.VK_R, "From the first month (Ctrl+R)", this::restart);
        bar.add(Box.createHorizontalStrut(8));
        speed();
        scenario.arms().stream().map(Arm::id).forEach(arms::addItem);
        labelled("Arm", KeyEvent.VK_A, arms, "arm", "Variant of the scenario");
        arms.setMaximumSize(new Dimension(WIDEST_ARM, arms.getPreferredSize().height));
        arms.addActionListener(event -> {
            if (!showing) {
                chooseArm.accept((String) arms.getSelectedItem());
            }
        });
        labelled("Seed", KeyEvent.VK_D, seed, "seed", SEED_TIP);
        seed.addActionListener(event -> restart());
        labelled("Replication", KeyEvent.VK_N, replication, "replication", "Number of the history under this seed");
        replication.addChangeListener(event -> {
            if (!showing) {
                restart();
            }
        });
        bar.add(Box.createHorizontalGlue());
    }

    private void button(AbstractButton button, String name, int mnemonic, String tip, Runnable action) {
        button.setName(name);
        button.setMnemonic(mnemonic);
        button.setToolTipText(tip);
        button.addActionListener(event -> action.run());
        bar.add(button);
        bar.add(Box.createHorizontalStrut(4));
    }

    private void labelled(String text, int mnemonic, JComponent field, String name, String tip) {
        JLabel label = new JLabel(text);
        label.setLabelFor(field);
        label.setDisplayedMnemonic(mnemonic);
        field.setName(name);
        field.setToolTipText(tip);
        field.setMaximumSize(field.getPreferredSize());
        bar.add(label);
        bar.add(Box.createHorizontalStrut(4));
        bar.add(field);
        bar.add(Box.createHorizontalStrut(8));
    }

    private void speed() {
        JSlider slider = new JSlider(0, SLOWEST, SLOWEST - 250);
        slider.addChangeListener(event -> playback.delay(SLOWEST - slider.getValue()));
        slider.setPreferredSize(new Dimension(90, 22));
        labelled(
                "Speed",
                KeyEvent.VK_P,
                slider,
                "speed",
                "Months per second: one on the left, as fast as possible on the right");
    }

    private void restart() {
        Optional<HistoryKey> key = key();
        seed.putClientProperty("JComponent.outline", key.isPresent() ? null : "error");
        seed.setToolTipText(
                key.isPresent()
                        ? SEED_TIP
                        : "Not a whole number of 64 bits (" + seed.getText() + "); write one, such as 42");
        key.ifPresent(chosen -> {
            shownSeed = seed.getText();
            playback.restart(chosen);
        });
    }

    private Optional<HistoryKey> key() {
        try {
            return Optional.of(new HistoryKey(
                    Long.parseLong(seed.getText().strip()), ((Number) replication.getValue()).longValue()));
        } catch (NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    /** Shows what is under way. */
    void refresh(String arm, HistoryKey key, boolean playing) {
        showing = true;
        play.setText(playing ? "Pause" : "Start");
        arms.setSelectedItem(arm);
        if (!seed.isFocusOwner() || seed.getText().equals(shownSeed)) {
            shownSeed = String.valueOf(key.seed());
            seed.setText(shownSeed);
        }
        replication.setValue(key.replication());
        showing = false;
    }

    /** Adds something at the right end. */
    void add(JComponent part) {
        bar.add(part);
    }

    JComponent component() {
        return bar;
    }
}
