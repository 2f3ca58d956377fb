package org.entente.gui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Outlines of states and places of capitals and headquarters, by ISO 3166 alpha-3 code or the code of an organisation.
 *
 * <p>Outlines: Natural Earth 4.1, public domain. Capitals: CIA World Factbook 2024, public domain.
 */
final class Geography {
    /** Whose work the outlines are; shown on the map. */
    static final String CREDIT = "Outlines: Natural Earth (public domain). Lambert conformal conic projection.";

    private final List<Outline> outlines;
    private final Map<String, Point2D.Double> places;

    /** The rings of a state's borders, in degrees: x longitude, y latitude. */
    record Outline(String code, List<List<Point2D.Double>> rings) {}

    private Geography(List<Outline> outlines, Map<String, Point2D.Double> places) {
        this.outlines = outlines;
        this.places = places;
    }

    /** The shipped files, read once. */
    private static final class Shipped {
        static final Geography GEOGRAPHY = read();
    }

    /** The shipped geography; the first call takes a moment. */
    static Geography load() {
        return Shipped.GEOGRAPHY;
    }

    private static Geography read() {
        Map<String, Point2D.Double> places = new HashMap<>();
        features("places.geojson")
                .forEach(feature -> places.put(code(feature), point(feature.at("/geometry/coordinates"))));
        return new Geography(
                features("outlines.geojson").stream().map(Geography::outline).toList(), places);
    }

    private static List<JsonNode> features(String file) {
        try (InputStream stream = Objects.requireNonNull(Geography.class.getResourceAsStream(file), file)) {
            return children(new ObjectMapper().readTree(stream).get("features"));
        } catch (IOException damaged) {
            throw new UncheckedIOException("The shipped map (" + file + ") cannot be read", damaged);
        }
    }

    private static Outline outline(JsonNode feature) {
        List<List<Point2D.Double>> rings = new ArrayList<>();
        for (JsonNode polygon : feature.at("/geometry/coordinates")) {
            for (JsonNode ring : polygon) {
                rings.add(children(ring).stream().map(Geography::point).toList());
            }
        }
        return new Outline(code(feature), List.copyOf(rings));
    }

    private static String code(JsonNode feature) {
        return feature.at("/properties/iso3").asText();
    }

    private static Point2D.Double point(JsonNode pair) {
        return new Point2D.Double(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    private static List<JsonNode> children(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** All outlines. */
    List<Outline> outlines() {
        return outlines;
    }

    /** The capital or headquarters; x longitude, y latitude in degrees. */
    Optional<Point2D.Double> place(String code) {
        return Optional.ofNullable(places.get(code));
    }
}
