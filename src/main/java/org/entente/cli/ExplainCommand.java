package org.entente.cli;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.entente.model.Decision;
import org.entente.results.Batch;
import org.entente.results.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code explain}: why a state chose what it chose in one history. */
@Command(
        name = "explain",
        description = "Show the utility terms, costs, probabilities and draws behind the decisions of a state in one"
                + " history: of every review, or of one month.")
final class ExplainCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private HistoryChoice history;

    @Option(
            names = "--member",
            required = true,
            paramLabel = "CODE",
            description = "ISO code of the state, as in the world file.")
    private String member;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "The month, whether reviewed or not.")
    private YearMonth month;

    @Override
    public void run() {
        Batch batch = history.batch();
        Manifest manifest = batch.manifest();
        history.requireKnown("member", member, manifest.stateCodes());
        PrintWriter out = spec.commandLine().getOut();
        out.println(history.title(manifest) + ": " + member);
        out.println();
        DecisionLog log = new DecisionLog(wanted(manifest), manifest.start(), out);
        history.run(batch, log);
        if (log.isEmpty()) {
            out.println(
                    month == null
                            ? "No review in " + manifest.months() + " months."
                            : "No decision in " + month + ": the state does not decide, or is on its way in.");
        }
    }

    private Predicate<Decision> wanted(Manifest manifest) {
        Predicate<Decision> own = decision -> decision.state().equals(member);
        if (month == null) {
            return own.and(Decision::reviewed);
        }
        long index = manifest.start().until(month, ChronoUnit.MONTHS);
        if (index < 0 || index >= manifest.months()) {
            throw history.refuse("--month (" + month + ") is not in the batch; give " + manifest.start() + " to "
                    + manifest.start().plusMonths(manifest.months() - 1L));
        }
        return own.and(decision -> decision.month() == index);
    }
}
