package org.entente.cli;

import java.io.PrintWriter;
import org.entente.model.HistoryEvent;
import org.entente.model.Observer;
import org.entente.results.Batch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code replay}: one history as a dated log of its events. */
@Command(
        name = "replay",
        description = "Tell one history as a dated log of events, each with its draw: kind, actor, month, index, the"
                + " uniform number and the probability that it was compared with.")
final class ReplayCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private HistoryChoice history;

    @Option(names = "--routine", description = "Show exercises and votes, too.")
    private boolean routine;

    @Override
    public void run() {
        Batch batch = history.batch();
        PrintWriter out = spec.commandLine().getOut();
        out.println(history.title(batch.manifest()));
        out.println();
        EventText text = new EventText(batch.manifest().start());
        history.run(batch, new Observer() {
            @Override
            public void event(HistoryEvent event) {
                if (routine || !event.routine()) {
                    out.println(text.line(event));
                }
            }

            @Override
            public boolean detailed() {
                return routine;
            }
        });
    }
}
