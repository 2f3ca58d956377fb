package org.entente.scenario;

import java.util.List;
import org.entente.parameter.Parameter;
import org.entente.parameter.Prior;

/**
 * The law by which an uncertain parameter is drawn, as it is typed or written, not yet checked.
 *
 * @param word {@link #PRIOR}, or one of {@link #WORDS}
 * @param numbers the two numbers of the law; none for the catalogue's
 */
public record Law(String word, List<String> numbers) {
    /** Stands for the law of the catalogue. */
    public static final String PRIOR = "prior";

    /** The laws that take two numbers: bounds, or centre and spread. */
    public static final List<String> WORDS = LayerReader.LAWS;

    /** Copies the numbers. */
    public Law {
        numbers = List.copyOf(numbers);
    }

    /** The law of the catalogue. */
    public static Law ofCatalogue() {
        return new Law(PRIOR, List.of());
    }

    /** A prior in words that are read back to the same one; the word for the catalogue's where it is that one. */
    public static Law of(Prior prior, Parameter parameter) {
        return prior.equals(parameter.prior()) ? ofCatalogue() : of(prior);
    }

    /** A prior by its law and numbers. */
    public static Law of(Prior prior) {
        if (prior instanceof Prior.Uniform law) {
            return of("uniform", law.lower(), law.upper());
        }
        if (prior instanceof Prior.Normal law) {
            return of("normal", law.mean(), law.deviation());
        }
        if (prior instanceof Prior.PositiveNormal law) {
            return of("positive-normal", law.mean(), law.deviation());
        }
        if (prior instanceof Prior.LogNormal law) {
            return of("log-normal", law.median(), law.sigma());
        }
        if (prior instanceof Prior.LogitNormal law) {
            return of("logit-normal", law.center(), law.sigma());
        }
        throw new IllegalArgumentException("A fixed value is no law (" + prior + ").");
    }

    private static Law of(String word, double first, double second) {
        return new Law(word, List.of(Course.number(first), Course.number(second)));
    }

    /** As it stands in a file. */
    String text() {
        return word.equals(PRIOR) ? word : "{" + word + ": [" + String.join(", ", numbers) + "]}";
    }

    YamlNode node(Position at) {
        if (word.equals(PRIOR)) {
            return YamlNode.plain(word, at);
        }
        List<YamlNode> items =
                numbers.stream().map(number -> YamlNode.plain(number, at)).toList();
        return YamlNode.mapping(word, new YamlNode.Sequence(items, at));
    }
}
