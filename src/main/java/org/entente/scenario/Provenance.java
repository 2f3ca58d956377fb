package org.entente.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.parameter.Quality;

/** Reads values that must say where they come from and how good they are. */
final class Provenance {
    static final List<String> KEYS = List.of("value", "source", "quality");

    private final Map<String, String> sources = new TreeMap<>();
    private final Faults faults;

    Provenance(Section world, Faults faults) {
        this.faults = faults;
        world.required("sources")
                .map(Field::entries)
                .orElse(List.of())
                .forEach(source -> source.text().ifPresent(text -> sources.put(source.name(), text)));
    }

    /** A number with source and grade. */
    Sourced<Double> number(Optional<Field> field, double lower, double upper, String unit) {
        return value(field, value -> value.number(lower, upper, unit), lower);
    }

    /** A share with source and grade. */
    Sourced<Double> share(Optional<Field> field) {
        return number(field, 0, 1, "share");
    }

    /** A value with source and grade; the substitute stands in for a faulty one. */
    <T> Sourced<T> value(Optional<Field> field, Function<Field, Optional<T>> reading, T substitute) {
        if (field.isEmpty()) {
            return new Sourced<>(substitute, "", Quality.C);
        }
        Section section = field.get().section(KEYS);
        T value = section.required("value")
                .flatMap(f -> reading.apply(f.as(field.get().name())))
                .orElse(substitute);
        HistoricalRecord.Origin origin = origin(section);
        return new Sourced<>(value, origin.source(), origin.quality());
    }

    /** Source and grade of a row. */
    HistoricalRecord.Origin origin(Section section) {
        return new HistoricalRecord.Origin(
                section.required("source").flatMap(this::source).orElse(""),
                section.required("quality").flatMap(this::quality).orElse(Quality.C));
    }

    private Optional<Quality> quality(Field field) {
        return field.word("quality", List.of(Quality.values()), Quality::name);
    }

    /** A word names an entry of the table of sources, anything longer is the source itself. */
    private Optional<String> source(Field field) {
        Optional<String> text = field.text();
        if (text.isEmpty() || text.get().contains(" ")) {
            return text;
        }
        if (!sources.containsKey(text.get())) {
            faults.unknown(field.at(), "source", text.get(), sources.keySet());
        }
        return Optional.of(sources.getOrDefault(text.get(), ""));
    }
}
