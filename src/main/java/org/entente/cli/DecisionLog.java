package org.entente.cli;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.function.Predicate;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.UtilityTerms;

/** Prints decisions as they are taken. */
final class DecisionLog implements Observer {
    private static final int DIGITS = 3;

    private final Predicate<Decision> wanted;
    private final YearMonth start;
    private final DrawText draws;
    private final PrintWriter out;
    private int printed;

    DecisionLog(Predicate<Decision> wanted, YearMonth start, PrintWriter out) {
        this.wanted = wanted;
        this.start = start;
        this.draws = new DrawText(start);
        this.out = out;
    }

    /** Whether any decision was wanted. */
    boolean isEmpty() {
        return printed == 0;
    }

    @Override
    public boolean detailed() {
        return true;
    }

    @Override
    public void decision(Decision decision) {
        if (wanted.test(decision)) {
            print(decision);
            printed++;
        }
    }

    private void print(Decision decision) {
        out.println(start.plusMonths(decision.month()) + "  " + decision.current() + ", "
                + (decision.reviewed() ? "reviewed" : "not reviewed") + "  [" + draws.of(decision.review()) + "]");
        options(decision).print(out, "    ");
        if (decision.reviewed()) {
            out.println(
                    "    chosen: " + decision.chosen() + ", the first whose cumulative probability is above the draw  ["
                            + draws.of(decision.choice()) + "]");
        } else {
            out.println("    stays on course for " + decision.chosen() + "; the probabilities are those of a review");
        }
        out.println();
    }

    private static TextTable options(Decision decision) {
        TextTable table = new TextTable(
                "option",
                "security",
                "autonomy",
                "dependence",
                "legitimacy",
                "inducement",
                "utility",
                "cost",
                "net",
                "probability",
                "cumulative");
        double cumulative = 0;
        for (Decision.Option option : decision.options()) {
            UtilityTerms terms = option.terms();
            cumulative += option.probability();
            table.row(
                    option.status(),
                    Decimals.fixed(terms.security(), DIGITS),
                    Decimals.fixed(terms.autonomy(), DIGITS),
                    Decimals.fixed(terms.dependence(), DIGITS),
                    Decimals.fixed(terms.legitimacy(), DIGITS),
                    Decimals.fixed(terms.inducement(), DIGITS),
                    Decimals.fixed(terms.total(), DIGITS),
                    Decimals.fixed(option.cost(), DIGITS),
                    Decimals.fixed(terms.total() - option.cost(), DIGITS),
                    Decimals.fixed(option.probability(), 2 * DIGITS),
                    Decimals.fixed(cumulative, 2 * DIGITS));
        }
        return table;
    }
}
