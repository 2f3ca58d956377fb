package org.entente.gui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.entente.model.HistoryEvent;
import org.entente.model.Member;
import org.entente.report.ChartFormat;

/** Pictures of the window for the guide: what anyone would see who opens it and clicks the same. */
final class Screenshots {
    private static final int SETTLE_MILLISECONDS = 700;
    private static final int HISTORIES_MILLISECONDS = 15_000;

    private final ConsoleWindow window;
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    /**
     * Pictures of a window.
     *
     * @param window an open window
     * @param folder where they go
     */
    Screenshots(ConsoleWindow window, Path folder) {
        this.window = window;
        this.folder = folder;
    }

    /** Takes the pictures, not on the event thread. */
    List<Path> take() throws InterruptedException, InvocationTargetException, IOException {
        Files.createDirectories(folder);
        SwingUtilities.invokeAndWait(() -> window.playback().goTo(lastMonth()));
        SwingUtilities.invokeAndWait(() -> window.playback().goTo(busiest()));
        take("console");
        SwingUtilities.invokeAndWait(() -> window.select(mover()));
        take("why");
        for (String tab : window.tabTitles().subList(1, window.tabTitles().size())) {
            SwingUtilities.invokeAndWait(() -> window.showTab(tab));
            take(tab.toLowerCase(Locale.ROOT));
        }
        if (window.tabTitles().contains("Tune")) {
            takeManyHistories();
        }
        for (ChartFormat format : ChartFormat.values()) {
            Path file = folder.resolve("map." + format.ending());
            SwingUtilities.invokeAndWait(() -> Export.write(ShownPicture.of(window.map()), file));
            files.add(file);
        }
        return files;
    }

    private void takeManyHistories() throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(() -> window.showTab("Tune"));
        SwingUtilities.invokeAndWait(window::switchView);
        Thread.sleep(HISTORIES_MILLISECONDS);
        take("many-histories");
        SwingUtilities.invokeAndWait(window::switchView);
    }

    private int lastMonth() {
        return window.map().scene().simulation().arm().months() - 1;
    }

    /** The month in which most happened in the second half of the history. */
    private int busiest() {
        int busiest = lastMonth() / 4;
        int most = 0;
        for (int month = lastMonth() / 4; month <= lastMonth(); month++) {
            List<HistoryEvent> events = window.map().scene().gui().chronicle().events(month, month);
            int count = (int) events.stream()
                                    .filter(HistoryEvent.Request.class::isInstance)
                                    .count()
                            * 5
                    + events.size();
            if (count > most) {
                most = count;
                busiest = month;
            }
        }
        return busiest;
    }

    /** The first state that has moved, else the first. */
    private Member mover() {
        List<Member> states = window.map().scene().simulation().states();
        return states.stream()
                .filter(member -> member.getParticipation().isMember()
                        && member.getParticipation().rung() > 0)
                .findFirst()
                .orElse(states.get(0));
    }

    private void take(String name) throws InterruptedException, InvocationTargetException {
        Thread.sleep(SETTLE_MILLISECONDS);
        Path file = folder.resolve(name + ".png");
        SwingUtilities.invokeAndWait(() -> write(file));
        files.add(file);
    }

    private void write(Path file) {
        JFrame frame = window.frame();
        BufferedImage image = new BufferedImage(
                frame.getRootPane().getWidth(), frame.getRootPane().getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        frame.getRootPane().paint(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
            Files.write(file, bytes.toByteArray());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file + ": cannot be written; check space and permissions", unwritable);
        }
    }
}
