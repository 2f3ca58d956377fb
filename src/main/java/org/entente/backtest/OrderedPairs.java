package org.entente.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The pairs of members behind a {@link Concordance}, with the members so arranged that they can be drawn again. */
final class OrderedPairs {
    private final List<Concordance.Subject> subjects;
    private final List<String> members;
    private final int[] memberOf;
    private final List<Pair> pairs = new ArrayList<>();

    /** Two subjects of which the record shows that the first disengaged before the second. */
    private record Pair(int first, int second, double credit) {}

    OrderedPairs(List<Concordance.Subject> subjects) {
        this.subjects = List.copyOf(subjects);
        this.members =
                subjects.stream().map(Concordance.Subject::member).distinct().toList();
        this.memberOf = subjects.stream()
                .mapToInt(subject -> members.indexOf(subject.member()))
                .toArray();
        for (int first = 0; first < memberOf.length; first++) {
            for (int second = 0; second < memberOf.length; second++) {
                if (subjects.get(first).isBefore(subjects.get(second))) {
                    pairs.add(new Pair(
                            first,
                            second,
                            credit(
                                    subjects.get(first).risk(),
                                    subjects.get(second).risk())));
                }
            }
        }
    }

    private static double credit(double first, double second) {
        return first == second ? .5 : first > second ? 1 : 0;
    }

    /** Number of members. */
    int members() {
        return members.size();
    }

    /** The concordance of all members. */
    Concordance concordance() {
        int[] once = new int[members.size()];
        Arrays.fill(once, 1);
        return concordance(once);
    }

    /**
     * The concordance when each member is drawn so many times. Copies of one member form no pair with each other.
     *
     * @param counts a number for each member, in the order of their first subjects
     */
    Concordance concordance(int[] counts) {
        double[] watched = watched(counts);
        double right = 0;
        double weightedRight = 0;
        double weights = 0;
        long all = 0;
        for (Pair pair : pairs) {
            long copies = (long) counts[memberOf[pair.first]] * counts[memberOf[pair.second]];
            if (copies > 0) {
                double weight =
                        copies * StrictMath.pow(watched[subjects.get(pair.first).months()], -2);
                all += copies;
                right += copies * pair.credit;
                weights += weight;
                weightedRight += weight * pair.credit;
            }
        }
        return new Concordance(right / all, weightedRight / weights, all);
    }

    /** Probability of still being observed just before each month, by Kaplan and Meier with the two ends exchanged. */
    private double[] watched(int[] counts) {
        int last = subjects.stream().mapToInt(Concordance.Subject::months).max().orElse(0);
        double[] lost = new double[last + 1];
        double[] ended = new double[last + 1];
        for (int i = 0; i < memberOf.length; i++) {
            Concordance.Subject subject = subjects.get(i);
            ended[subject.months()] += counts[memberOf[i]];
            lost[subject.months()] += subject.observed() ? 0 : counts[memberOf[i]];
        }
        double left = Arrays.stream(ended).sum();
        double[] watched = new double[last + 1];
        watched[0] = 1;
        for (int month = 1; month <= last; month++) {
            watched[month] = watched[month - 1] * (left > 0 ? 1 - lost[month - 1] / left : 1);
            left -= ended[month - 1];
        }
        return watched;
    }
}
