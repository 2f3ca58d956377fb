package org.entente.gui.tuning;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.reflect.InvocationTargetException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** Finds components by name and works on them where Swing wants it. No display is needed. */
public final class Panels {
    private Panels() {}

    /** Runs on the event thread and waits until that has nothing left to do. */
    public static void onEventThread(Runnable work) {
        try {
            SwingUtilities.invokeAndWait(work);
            EventQueue events = Toolkit.getDefaultToolkit().getSystemEventQueue();
            AtomicBoolean more = new AtomicBoolean(true);
            while (more.get()) {
                SwingUtilities.invokeAndWait(() -> more.set(events.peekEvent() != null));
            }
        } catch (InvocationTargetException fault) {
            throw new AssertionError(fault.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** The component of this name. */
    public static <T extends Component> T find(Container in, String name, Class<T> type) {
        return search(in, name).map(type::cast).orElseThrow(() -> new NoSuchElementException(name));
    }

    /** Whether there is a component of this name. */
    public static boolean has(Container in, String name) {
        return search(in, name).isPresent();
    }

    /** All visible texts, line by line. */
    static String texts(Container in) {
        StringBuilder texts = new StringBuilder();
        for (Component part : in.getComponents()) {
            if (part instanceof JTextComponent text && part.isVisible()) {
                texts.append(text.getText()).append('\n');
            }
            if (part instanceof Container inner) {
                texts.append(texts(inner));
            }
        }
        return texts.toString();
    }

    private static Optional<Component> search(Container in, String name) {
        return Stream.of(in.getComponents())
                .flatMap(part -> name.equals(part.getName())
                        ? Stream.of(part)
                        : part instanceof Container inner ? search(inner, name).stream() : Stream.empty())
                .findFirst();
    }
}
