package org.entente.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.History;
import org.entente.model.HistoryEvent;
import org.entente.theory.ReasonCode;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/**
 * How requests for help were answered, by parameter draw. The share of an answer is a ratio of sums over replications; its
 * variance is that of the linearised values z = p + (x - p n) / mean(n), where x of the n requests of a replication were
 * answered so, and p is the share over all. Sums of x by draw, of x² and of x n give it exactly.
 *
 * <p>Source: W. G. Cochran, Sampling Techniques (1977), chapter 6.
 */
public final class AnswerSums {
    private static final int REASONS = 1 + ResponseLevel.LADDER.size();
    private static final List<String> NAMES = Stream.of(
                    Stream.of("requests"),
                    ResponseLevel.LADDER.stream().map(level -> "response_" + level.label()),
                    Stream.of(ReasonCode.values()).map(reason -> "reason_" + reason.label()))
            .flatMap(part -> part)
            .toList();

    private final int draws;
    private final SortedMap<Requests, Sums> sums = new TreeMap<>();

    /**
     * Requests of one kind.
     *
     * @param requester ISO code of the state that asked the patron or the alliance for help
     * @param threatClass the class of the crisis
     */
    public record Requests(String requester, ThreatClass threatClass) implements Comparable<Requests> {
        private static final Comparator<Requests> ORDER =
                Comparator.comparing(Requests::requester).thenComparing(Requests::threatClass);

        @Override
        public int compareTo(Requests other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The variance of one share.
     *
     * @param requests which requests
     * @param answer response_ and the level, or reason_ and why it was not more
     * @param analysis between and within parameter draws
     */
    public record Share(Requests requests, String answer, OneWay analysis) {}

    /** Whole numbers: for the requests and each answer the sum of every draw, of squares and of products with requests. */
    private record Sums(long[] values, int draws) {
        void add(int draw, int[] counts) {
            for (int answer = 0; answer < counts.length; answer++) {
                int at = answer * (draws + 2);
                values[at + draw] += counts[answer];
                values[at + draws] += (long) counts[answer] * counts[answer];
                values[at + draws + 1] += (long) counts[answer] * counts[0];
            }
        }

        long of(int answer, int draw) {
            return values[answer * (draws + 2) + draw];
        }

        long total(int answer) {
            int at = answer * (draws + 2);
            return Arrays.stream(values, at, at + draws).sum();
        }

        OneWay analysis(int answer, long[] replications) {
            double share = (double) total(answer) / total(0);
            double mean = (double) total(0) / Arrays.stream(replications).sum();
            double[] own = IntStream.range(0, draws)
                    .mapToDouble(draw -> (of(answer, draw) - share * of(0, draw)) / mean)
                    .toArray();
            double squares = of(answer, draws) - 2 * share * of(answer, draws + 1) + share * share * of(0, draws);
            return OneWay.of(replications, own, squares / (mean * mean)).around(share);
        }
    }

    /** Nothing added yet; replications are told apart by so many draws, 0 for not at all. */
    public AnswerSums(int draws) {
        this.draws = draws;
    }

    /** Number of draws; 0 where none are told apart. */
    public int draws() {
        return draws;
    }

    /** The kinds of requests that occurred. */
    public List<Requests> requests() {
        return List.copyOf(sums.keySet());
    }

    /** The sums of a kind of requests that occurred. */
    public long[] of(Requests requests) {
        return sums.get(requests).values().clone();
    }

    /** How many sums there are of each kind of requests. */
    public int size() {
        return NAMES.size() * (draws + 2);
    }

    /** Adds sums that were stored. */
    public void add(Requests requests, long[] values) {
        long[] own = sums(requests).values();
        Arrays.setAll(own, i -> own[i] + values[i]);
    }

    void add(AnswerSums other) {
        other.sums.forEach((requests, values) -> add(requests, values.values()));
    }

    private Sums sums(Requests requests) {
        return sums.computeIfAbsent(requests, first -> new Sums(new long[size()], draws));
    }

    void add(long replication, History history) {
        if (draws > 0) {
            counts(history).forEach((requests, counts) -> sums(requests).add((int) (replication % draws), counts));
        }
    }

    private static SortedMap<Requests, int[]> counts(History history) {
        SortedMap<Requests, int[]> counts = new TreeMap<>();
        for (HistoryEvent event : history.events()) {
            if (event instanceof HistoryEvent.Response response && response.isAnswerToRequest()) {
                int[] own = counts.computeIfAbsent(
                        new Requests(response.state(), response.threatClass()), first -> new int[NAMES.size()]);
                own[0]++;
                own[1 + response.level().level()]++;
                own[REASONS + response.reason().ordinal()]++;
            }
        }
        return counts;
    }

    /** The variance of the share of every answer that occurred, with the replications of each draw. */
    List<Share> shares(long[] replications) {
        List<Share> shares = new ArrayList<>();
        sums.forEach((requests, own) -> IntStream.range(1, NAMES.size())
                .filter(answer -> own.total(answer) > 0)
                .forEach(answer ->
                        shares.add(new Share(requests, NAMES.get(answer), own.analysis(answer, replications)))));
        return shares;
    }
}
