package org.entente.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what the author of a scenario expects of it. */
final class DirectionReader {
    static final List<String> KEYS = List.of(
            "id",
            "claim",
            "statistic",
            "arm",
            "against",
            "direction",
            "value",
            "tolerance",
            "replications",
            "status",
            "reason");
    static final List<String> AGAINST_KEYS = List.of("scenario", "arm");
    static final int FEWEST_REPLICATIONS = 100;
    static final int MOST_REPLICATIONS = 1_000_000;
    private static final String MAIN = "main";

    private final String scenario;
    private final List<String> arms;
    private final StatisticReader statistics;
    private final Function<Field, Optional<List<String>>> armsElsewhere;

    /**
     * A reader of one scenario's claims.
     *
     * @param scenario its id
     * @param arms the ids of its arms
     * @param statistics reads statistics with its world and horizon
     * @param armsElsewhere the ids of the arms of the scenario that a key names
     */
    DirectionReader(
            String scenario,
            List<String> arms,
            StatisticReader statistics,
            Function<Field, Optional<List<String>>> armsElsewhere) {
        this.scenario = scenario;
        this.arms = arms;
        this.statistics = statistics;
        this.armsElsewhere = armsElsewhere;
    }

    List<ExpectedDirection> read(Field field) {
        List<ExpectedDirection> directions = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Field item : field.items()) {
            direction(item).ifPresent(direction -> {
                Integer first = lines.putIfAbsent(direction.id(), item.at().line());
                if (first != null) {
                    item.refuse(
                            "second claim of the same name (" + direction.id() + ")", "the first is in line " + first);
                }
                directions.add(direction);
            });
        }
        return List.copyOf(directions);
    }

    private Optional<ExpectedDirection> direction(Field item) {
        Section section = item.section(KEYS);
        Optional<ExpectedDirection.Direction> direction =
                section.required("direction").flatMap(DirectionReader::sense);
        Optional<Statistic> statistic = section.required("statistic").flatMap(statistics::read);
        boolean within =
                direction.filter(d -> d == ExpectedDirection.Direction.WITHIN).isPresent();
        ExpectedDirection read = new ExpectedDirection(
                WorldReader.text(section, "id"),
                WorldReader.text(section, "claim"),
                statistic.orElse(null),
                arm(section.optional("arm"), arms),
                against(section, within),
                direction.orElse(null),
                value(section, within),
                section.required("tolerance")
                        .flatMap(f -> f.number(0, 1e6, "in the unit of the statistic"))
                        .orElse(0.0),
                section.required("replications")
                        .flatMap(f -> f.count(FEWEST_REPLICATIONS, MOST_REPLICATIONS, "replications"))
                        .orElse(0),
                section.required("status").flatMap(DirectionReader::status).orElse(ExpectedDirection.Status.HOLDS),
                reason(section));
        return statistic.isPresent() && direction.isPresent() ? Optional.of(read) : Optional.empty();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ExpectedDirection.Direction> sense(Field field) {
        return field.word("direction", List.of(ExpectedDirection.Direction.values()), DirectionReader::word);
    }

    private static Optional<ExpectedDirection.Status> status(Field field) {
        return field.word("status", List.of(ExpectedDirection.Status.values()), DirectionReader::word);
    }

    private static String arm(Optional<Field> field, List<String> known) {
        return field.map(f -> f.oneOf("arm", known).orElse(MAIN)).orElse(MAIN);
    }

    private Optional<ExpectedDirection.Reference> against(Section section, boolean within) {
        Optional<Field> field = within ? section.optional("against") : section.required("against");
        if (within) {
            field.ifPresent(
                    f -> f.refuseKey("within a value and against a reference (against)", "keep one of the two"));
        }
        return field.map(f -> reference(f.section(AGAINST_KEYS)));
    }

    private ExpectedDirection.Reference reference(Section section) {
        Optional<Field> other = section.optional("scenario").filter(field -> !field.isWord(scenario));
        List<String> known =
                other.isPresent() ? armsElsewhere.apply(other.get()).orElse(List.of()) : arms;
        Optional<Field> arm = section.optional("arm").filter(field -> !known.isEmpty());
        return new ExpectedDirection.Reference(other.map(Field::shown).orElse(scenario), arm(arm, known));
    }

    private static double value(Section section, boolean within) {
        Optional<Field> field = within ? section.required("value") : section.optional("value");
        if (!within) {
            field.ifPresent(f -> f.refuseKey("value without direction within (" + f.shown() + ")", "remove it"));
        }
        return field.flatMap(f -> f.number(-1e6, 1e6, "in the unit of the statistic"))
                .orElse(0.0);
    }

    private static String reason(Section section) {
        boolean contradicted =
                section.optional("status").filter(f -> f.isWord("contradicted")).isPresent();
        Optional<Field> field = contradicted ? section.required("reason") : section.optional("reason");
        if (!contradicted) {
            field.ifPresent(f -> f.refuseKey("reason for a claim that holds (reason)", "remove it"));
        }
        return field.flatMap(Field::text).orElse("");
    }
}
