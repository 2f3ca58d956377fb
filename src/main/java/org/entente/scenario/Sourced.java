package org.entente.scenario;

import java.util.Objects;
import org.entente.parameter.Quality;

/**
 * A value with its provenance; no world value exists without one.
 *
 * @param value the value itself
 * @param source where it comes from, in words a reviewer can follow
 * @param quality A measured, B derived from measurements, C judged
 * @param <T> the type of the value
 */
public record Sourced<T>(T value, String source, Quality quality) {
    /** Refuses a value without source or grade. */
    public Sourced {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(quality, "quality");
    }
}
