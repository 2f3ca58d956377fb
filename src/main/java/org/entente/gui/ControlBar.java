package org.entente.gui;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
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
import javax.swing.SpinnerNumberModel;
import org.entente.scenario.Arm;

/** Start, pause, step, speed, and which history is watched: arm, seed and replication. */
final class ControlBar {
    private static final int SLOWEST = 1000;
    private static final int WIDEST_ARM = 170;

    private final Playback playback;
    private final Box bar = Box.createHorizontalBox();
    private final JButton play = new JButton("Start");
    private final JComboBox<String> arms = new JComboBox<>();
    private final SeedField seed;
    private final JSpinner replication;
    private boolean showing;

    ControlBar(Playback playback, Watch watch, Consumer<String> chooseArm) {
        this.playback = playback;
        seed = new SeedField("seed", !watch.isRecorded(), playback::restart);
        replication =
                new JSpinner(new SpinnerNumberModel((Number) watch.replication(), 0L, watch.replications() - 1, 1L));
        ((JSpinner.DefaultEditor) replication.getEditor()).getTextField().setColumns(5);
        bar.setBorder(BorderFactory.createEmptyBorder(5, 8, 5, 8));
        button(play, "play", KeyEvent.VK_T, "Start or pause (Space)", playback::playOrPause);
        play.setPreferredSize(new JButton("Pause").getPreferredSize());
        button(new JButton("Step"), "step", KeyEvent.VK_E, "One month (right arrow)", playback::step);
        button(new JButton("Restart"), "restart", KeyEvent.VK_R, "From the first month (Ctrl+R)", seed::submit);
        bar.add(Box.createHorizontalStrut(8));
        speed();
        watch.scenario().arms().stream().map(Arm::id).forEach(arms::addItem);
        labelled("Arm", KeyEvent.VK_A, arms, "arm", "Variant of the scenario");
        arms.setMaximumSize(new Dimension(WIDEST_ARM, arms.getPreferredSize().height));
        arms.addActionListener(event -> {
            if (!showing) {
                chooseArm.accept((String) arms.getSelectedItem());
            }
        });
        labelled("Seed", KeyEvent.VK_D, seed.component());
        labelled("Replication", KeyEvent.VK_N, replication, "replication", "Number of the history under this seed");
        replication.addChangeListener(event -> {
            if (!showing) {
                playback.replicate(((Number) replication.getValue()).longValue());
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
        field.setName(name);
        field.setToolTipText(tip);
        labelled(text, mnemonic, field);
    }

    private void labelled(String text, int mnemonic, JComponent field) {
        JLabel label = new JLabel(text);
        label.setLabelFor(field);
        label.setDisplayedMnemonic(mnemonic);
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

    /** Shows what is under way. */
    void refresh(String arm, HistoryKey key, boolean playing) {
        showing = true;
        play.setText(playing ? "Pause" : "Start");
        arms.setSelectedItem(arm);
        seed.show(key.seed());
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
