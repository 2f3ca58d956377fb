package org.entente.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** The main outcomes of two sides, one row after the other. */
final class OutcomeRows {
    private final Pairing pairing;
    private final List<Comparison.Row> rows = new ArrayList<>();

    OutcomeRows(Pairing pairing) {
        this.pairing = pairing;
    }

    List<Comparison.Row> rows() {
        List<String> states = pairing.baseline().manifest().stateCodes().stream()
                .filter(pairing.alternative().manifest().stateCodes()::contains)
                .toList();
        states.forEach(this::standing);
        states.forEach(this::conduct);
        column("cohesion", "cohesion index (0–100)");
        column("cohesion_participation", "cohesion: participation");
        column("cohesion_confidence", "cohesion: confidence");
        column("cohesion_convergence", "cohesion: convergence");
        column("cohesion_alignment", "cohesion: alignment");
        column("formal_membership", "members by law");
        column("effective_size", "effective size");
        return List.copyOf(rows);
    }

    private void standing(String state) {
        for (Participation rung : List.of(Participation.PASSIVE, Participation.FROZEN, Participation.OUT)) {
            String words = rung == Participation.OUT ? "out" : rung.label() + " or further down";
            add(words + " at the horizon", state, "share", side -> standsAt(side, state, rung));
        }
        if (atRisk(pairing.baseline(), state) && atRisk(pairing.alternative(), state)) {
            add(
                    "months until disengagement",
                    state,
                    "months",
                    side -> side.passages(state).months(Participation.PASSIVE));
        }
    }

    private static boolean atRisk(Side side, String state) {
        return side.passages(state).atRisk(Participation.PASSIVE);
    }

    private static double[] standsAt(Side side, String state, Participation rung) {
        return Arrays.stream(side.table().texts(side.arm(), "final_status_" + state))
                .mapToDouble(status -> Participation.valueOf(status).isAtOrBelow(rung) ? 1 : 0)
                .toArray();
    }

    private void conduct(String state) {
        add("crises", state, "crises", side -> crises(side, state));
        add("requests for help", state, "requests", side -> side.numbers("requests_" + state));
        double[][] first = answered(pairing.baseline(), state);
        double[][] second = answered(pairing.alternative(), state);
        pairing.ratioContrast(first, second)
                .ifPresent(contrast -> rows.add(new Comparison.Row(
                        "requests answered with aid or troops",
                        state,
                        "share",
                        contrast,
                        pairing.ratioOverParameters(first, second))));
        add("voice events", state, "events", side -> side.numbers("voice_" + state));
        add(
                "attraction V(FULL) − V(OUT) at the horizon",
                state,
                "utility",
                side -> side.numbers("attraction_" + state));
    }

    private static double[] crises(Side side, String state) {
        double[] sum = new double[side.table().rowCount(side.arm())];
        for (ThreatClass threat : ThreatClass.values()) {
            plus(sum, side.numbers("crises_" + threat.label().replace('-', '_') + "_" + state));
        }
        return sum;
    }

    /** Requests answered with aid or more, and all that were put to the patron or the alliance. */
    private static double[][] answered(Side side, String state) {
        double[][] sums = new double[2][side.table().rowCount(side.arm())];
        for (ResponseLevel level : ResponseLevel.values()) {
            double[] counts = side.numbers("response_" + level.label() + "_" + state);
            plus(sums[1], counts);
            if (level.isAtLeast(ResponseLevel.AID)) {
                plus(sums[0], counts);
            }
        }
        return sums;
    }

    private static void plus(double[] sum, double[] values) {
        Arrays.setAll(sum, i -> sum[i] + values[i]);
    }

    private void column(String name, String words) {
        add(
                words,
                "",
                name.equals("cohesion") ? "points" : name.startsWith("cohesion") ? "share" : "states",
                side -> side.numbers(name));
    }

    private void add(String outcome, String state, String unit, Function<Side, double[]> values) {
        double[] first = values.apply(pairing.baseline());
        double[] second = values.apply(pairing.alternative());
        pairing.contrast(first, second)
                .ifPresent(contrast -> rows.add(
                        new Comparison.Row(outcome, state, unit, contrast, pairing.overParameters(first, second))));
    }
}
