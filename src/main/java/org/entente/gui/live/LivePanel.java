package org.entente.gui.live;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.SpinnerNumberModel;
import javax.swing.Timer;
import org.entente.ensemble.Progress;
import org.entente.gui.tuning.FocusFrame;
import org.entente.report.Figure;
import org.entente.scenario.ScenarioDraft;

/**
 * Many histories of the draft: a small batch in the background that starts again after every change, and its difference
 * to a pinned one that met the same luck.
 */
public final class LivePanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int REPLICATIONS = 200;
    private static final int MOST_REPLICATIONS = 10_000;
    private static final int QUIET_MILLISECONDS = 200;
    private static final int COLUMNS_OF_FIGURE = 2;

    private final transient Supplier<ScenarioDraft> draft;
    private final transient LiveBatch batch = new LiveBatch();
    private final JSpinner replications =
            new JSpinner(new SpinnerNumberModel(REPLICATIONS, 20, MOST_REPLICATIONS, 100));
    private final transient Supplier<String> arm;
    private final transient LongSupplier seed;
    private final JButton run = new JButton("Run");
    private final JButton cancel = new JButton("Cancel");
    private final JButton pin = new JButton("Pin");
    private final JButton unpin = new JButton("Unpin");
    private final JCheckBox follow = new JCheckBox("Follow changes", true);
    private final JProgressBar progress = new JProgressBar();
    private final JTextArea status = line();
    private final JTextArea difference = line();
    private final FigureView view = new FigureView();
    private final Timer quiet = new Timer(QUIET_MILLISECONDS, event -> start());
    private transient Optional<LiveSample> sample = Optional.empty();
    private transient Optional<LiveSample> pinned = Optional.empty();

    /**
     * A panel for the draft that is being tuned.
     *
     * @param draft gives the draft as it stands; asked on the event thread
     * @param arm gives the id of the arm that is simulated; asked on the event thread
     * @param seed gives the root seed; asked on the event thread
     */
    public LivePanel(Supplier<ScenarioDraft> draft, Supplier<String> arm, LongSupplier seed) {
        super(new BorderLayout());
        this.draft = draft;
        this.arm = arm;
        this.seed = seed;
        quiet.setRepeats(false);
        name();
        add(head(), BorderLayout.NORTH);
        JScrollPane scroll =
                new JScrollPane(view, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        FocusFrame.install(view, scroll);
        scroll.getViewport().setBackground(Color.WHITE);
        add(scroll);
        listen();
        enableButtons(false);
    }

    private void name() {
        replications.setName("live.replications");
        narrow(replications, 5);
        run.setName("live.run");
        cancel.setName("live.cancel");
        pin.setName("live.pin");
        pin.setToolTipText("Later batches are subtracted from this one, history by history under the same luck");
        unpin.setName("live.unpin");
        follow.setName("live.follow");
        follow.setToolTipText("Start again after every change");
        progress.setName("live.progress");
        progress.setStringPainted(true);
        status.setName("live.status");
        difference.setName("live.difference");
    }

    private static JTextArea line() {
        JTextArea line = new JTextArea(" ");
        line.setEditable(false);
        line.setOpaque(false);
        line.setLineWrap(true);
        line.setWrapStyleWord(true);
        return line;
    }

    private static void narrow(JSpinner spinner, int columns) {
        ((JSpinner.DefaultEditor) spinner.getEditor()).getTextField().setColumns(columns);
    }

    private JComponent head() {
        JPanel head = new JPanel();
        head.setLayout(new BoxLayout(head, BoxLayout.Y_AXIS));
        head.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        head.add(row(label("Histories", replications), replications, follow, run, cancel, pin, unpin));
        for (JComponent line : List.of(progress, status, difference)) {
            JPanel wide = new JPanel(new BorderLayout());
            wide.setBorder(BorderFactory.createEmptyBorder(2, 6, 0, 6));
            wide.add(line);
            head.add(wide);
        }
        return head;
    }

    private static JLabel label(String text, JComponent of) {
        JLabel label = new JLabel(text);
        label.setLabelFor(of);
        return label;
    }

    private static JPanel row(JComponent... parts) {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        List.of(parts).forEach(row::add);
        return row;
    }

    private void listen() {
        run.addActionListener(event -> start());
        cancel.addActionListener(event -> cancel());
        pin.addActionListener(event -> pin());
        unpin.addActionListener(event -> unpin());
        replications.addChangeListener(event -> draftChanged());
    }

    /** Starts again soon, once changes of the draft, the arm or the seed have come to rest. */
    public void draftChanged() {
        if (follow.isSelected()) {
            quiet.restart();
        }
    }

    /** Starts a batch now; one that runs is ended. */
    public void start() {
        quiet.stop();
        progress.setMaximum((int) replications.getValue());
        progress.setValue(0);
        progress.setString("starting");
        enableButtons(true);
        batch.start(request(), new Shown());
    }

    /** Ends the batch that runs; what was shown before stays. */
    public void cancel() {
        quiet.stop();
        batch.cancel();
        progress.setString("cancelled");
        enableButtons(false);
    }

    /** Takes the batch that is shown as the reference of later ones. */
    public void pin() {
        pinned = sample;
        show(sample);
    }

    /** Compares no longer. */
    public void unpin() {
        pinned = Optional.empty();
        show(sample);
    }

    /** Ends what runs in the background for good. */
    public void close() {
        quiet.stop();
        batch.close();
    }

    /** What is shown, for export; empty before the first batch. Takes a moment, so not for the event thread. */
    public Optional<Figure> figure() {
        Optional<LiveSample> reference = reference();
        return sample.map(shown -> new LiveFigure(shown, reference).figure(COLUMNS_OF_FIGURE));
    }

    private LiveRequest request() {
        return new LiveRequest(draft.get().scenario(arm.get()), (int) replications.getValue(), seed.getAsLong());
    }

    private void enableButtons(boolean running) {
        cancel.setEnabled(running);
        pin.setEnabled(sample.isPresent());
        unpin.setEnabled(pinned.isPresent());
    }

    private Optional<LiveSample> reference() {
        return pinned.filter(reference -> sample.isPresent()
                && reference != sample.get()
                && reference.request().pairsWith(sample.get().request()));
    }

    private void show(Optional<LiveSample> shown) {
        Optional<LiveSample> reference = reference();
        shown.ifPresent(one -> view.show(columns -> new LiveFigure(one, reference).figure(columns)));
        shown.ifPresent(one -> difference.setText(reference
                .map(other -> LiveText.difference(one, other))
                .orElseGet(() -> pinned.isEmpty()
                        ? " "
                        : pinned.equals(sample)
                                ? "Pinned; change a value to see the difference."
                                : "Pinned under another seed, horizon or world; pin again to compare.")));
        enableButtons(cancel.isEnabled());
    }

    /** Shows what comes of the latest batch. */
    private final class Shown implements LiveBatch.Listener {
        @Override
        public void progressed(Progress done) {
            progress.setMaximum((int) done.total());
            progress.setValue((int) done.done());
            progress.setString(LiveText.count(done));
            status.setText(LiveText.outcome(draft.get().scenario(), done));
        }

        @Override
        public void finished(LiveSample done) {
            enableButtons(false);
            if (done.size() < 2) {
                status.setText("All histories failed with these values; take the last change back.");
                return;
            }
            sample = Optional.of(done);
            show(sample);
        }

        @Override
        public void failed(Throwable cause) {
            progress.setString("failed");
            status.setText("The batch could not be run (" + cause.getMessage() + "); take the last change back.");
            enableButtons(false);
        }
    }
}
