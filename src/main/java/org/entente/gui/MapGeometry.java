package org.entente.gui;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.World;

/**
 * Where everything lies on a map of one size. The region is that of the members and the patron's capital, whatever the
 * world; actors beyond it stand at the map's edge in their direction.
 */
final class MapGeometry {
    private static final double MARGIN = .04;
    private static final double INSET = 26;
    private static final double EDGE = 12;
    /** Room for two lines of a name below a symbol. */
    private static final double NAME = 26;

    private static final double APART_SIDEWAYS = 96;
    private static final double APART_UPRIGHT = 32;
    private static final double STEP = 8;
    /** Degrees beyond the members' borders within which other actors still have a place on the map. */
    private static final double NEAR = 6;
    /** What lies further east or west than this, in degrees, is shown as if it lay there. */
    private static final double WAY_AROUND = 60;

    private final Rectangle2D area;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, Point2D> positions = new HashMap<>();

    /**
     * Lays a world out.
     *
     * @param geography outlines and places
     * @param world who there is
     * @param area the map's rectangle in pixels
     */
    MapGeometry(Geography geography, World world, Rectangle2D area) {
        this.area = area;
        List<Point2D.Double> region = region(geography, world);
        ConicProjection projection = projection(region);
        AffineTransform onto = onto(bounds(region.stream()
                .map(point -> projection.project(point.x, point.y))
                .toList()));
        for (Geography.Outline outline : geography.outlines()) {
            Shape shape = onto.createTransformedShape(path(outline, projection));
            if (shape.intersects(area)) {
                shapes.put(outline.code(), shape);
            }
        }
        place(directions(geography, world, projection, onto));
    }

    /** The corners of the region's borders, in degrees. */
    private static List<Point2D.Double> region(Geography geography, World world) {
        List<String> members = world.members().stream()
                .filter(MemberProfile::observed)
                .map(MemberProfile::state)
                .toList();
        Stream<Point2D.Double> borders = geography.outlines().stream()
                .filter(outline -> members.contains(outline.code()))
                .flatMap(outline -> outline.rings().stream())
                .flatMap(List::stream);
        Stream<Point2D.Double> capitals = Stream.concat(Stream.of(world.patron().state()), members.stream())
                .flatMap(code -> geography.place(code).stream());
        List<Point2D.Double> region = Stream.concat(borders, capitals).toList();
        return region.isEmpty()
                ? List.of(new Point2D.Double(0, 30), new Point2D.Double(60, 60))
                : withNeighbours(region, geography, world);
    }

    private static List<Point2D.Double> withNeighbours(List<Point2D.Double> region, Geography geography, World world) {
        Rectangle2D bounds = bounds(region);
        Rectangle2D near = new Rectangle2D.Double(
                bounds.getX() - NEAR,
                bounds.getY() - NEAR,
                bounds.getWidth() + 2 * NEAR,
                bounds.getHeight() + 2 * NEAR);
        return Stream.concat(
                        region.stream(),
                        actors(world)
                                .flatMap(code -> geography.place(code).stream())
                                .filter(near::contains))
                .toList();
    }

    /** Standard parallels a sixth of the region's height from its edges, as Snyder (1987) advises. */
    private static ConicProjection projection(List<Point2D.Double> region) {
        Rectangle2D degrees = bounds(region);
        double sixth = degrees.getHeight() / 6;
        return new ConicProjection(
                degrees.getMinY() + sixth, degrees.getMaxY() - sixth, degrees.getCenterY(), degrees.getCenterX());
    }

    private static Rectangle2D bounds(Collection<Point2D.Double> points) {
        Rectangle2D bounds = null;
        for (Point2D.Double point : points) {
            if (bounds == null) {
                bounds = new Rectangle2D.Double(point.x, point.y, 0, 0);
            } else {
                bounds.add(point);
            }
        }
        return bounds;
    }

    private AffineTransform onto(Rectangle2D extent) {
        double scale = Math.min(
                area.getWidth() / (extent.getWidth() * (1 + 2 * MARGIN)),
                area.getHeight() / (extent.getHeight() * (1 + 2 * MARGIN)));
        AffineTransform onto = AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY());
        onto.scale(scale, -scale);
        onto.translate(-extent.getCenterX(), -extent.getCenterY());
        return onto;
    }

    private static Path2D path(Geography.Outline outline, ConicProjection projection) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Point2D.Double> ring : outline.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                Point2D.Double corner = projection.project(ring.get(i).x, ring.get(i).y);
                if (i == 0) {
                    path.moveTo(corner.x, corner.y);
                } else {
                    path.lineTo(corner.x, corner.y);
                }
            }
            path.closePath();
        }
        return path;
    }

    /** Where every actor would stand on a map without edges; those without a place south of the map. */
    private Map<String, Point2D> directions(
            Geography geography, World world, ConicProjection projection, AffineTransform onto) {
        Map<String, Point2D> directions = new TreeMap<>();
        actors(world)
                .forEach(code -> directions.put(
                        code,
                        geography
                                .place(code)
                                .map(place -> onto.transform(direction(place, projection), null))
                                .orElseGet(() ->
                                        new Point2D.Double(area.getCenterX(), area.getMaxY() + area.getHeight()))));
        return directions;
    }

    /** A place; one on the other side of the globe lies east or west, not across the pole. */
    private static Point2D direction(Point2D.Double place, ConicProjection projection) {
        double east = Math.IEEEremainder(place.x - projection.centralMeridian(), 360);
        double kept = Math.max(-WAY_AROUND, Math.min(WAY_AROUND, east));
        return projection.project(projection.centralMeridian() + kept, place.y);
    }

    private static Stream<String> actors(World world) {
        return Stream.of(
                        Stream.of(world.patron().state()),
                        world.members().stream().map(MemberProfile::state),
                        world.powers().stream().map(power -> power.code()),
                        world.threatSources().stream().map(source -> source.code()))
                .flatMap(codes -> codes);
    }

    private void place(Map<String, Point2D> directions) {
        Rectangle2D inner = new Rectangle2D.Double(
                area.getX() + INSET,
                area.getY() + INSET,
                area.getWidth() - 2 * INSET,
                area.getHeight() - 2 * INSET - NAME);
        Rectangle2D inside = new Rectangle2D.Double(
                area.getX() + EDGE, area.getY() + EDGE, area.getWidth() - 2 * EDGE, area.getHeight() - 2 * EDGE);
        directions.forEach((code, point) -> {
            if (inside.contains(point)) {
                positions.put(code, point);
            }
        });
        List<Point2D> taken = new ArrayList<>(positions.values());
        directions.forEach((code, point) -> {
            if (!inside.contains(point)) {
                Point2D edge = apart(onEdge(point, inner), inner, taken);
                taken.add(edge);
                positions.put(code, edge);
            }
        });
    }

    /** Where the ray from the centre leaves a rectangle. */
    private static Point2D onEdge(Point2D point, Rectangle2D inner) {
        double dx = point.getX() - inner.getCenterX();
        double dy = point.getY() - inner.getCenterY();
        double share = Math.min(
                inner.getWidth() / 2 / Math.max(1, Math.abs(dx)), inner.getHeight() / 2 / Math.max(1, Math.abs(dy)));
        return new Point2D.Double(inner.getCenterX() + share * dx, inner.getCenterY() + share * dy);
    }

    /** The closest place along the edge that is free. */
    private static Point2D apart(Point2D wished, Rectangle2D inner, List<Point2D> taken) {
        double around = along(wished, inner);
        double length = 2 * (inner.getWidth() + inner.getHeight());
        for (int step = 0; step * STEP < length; step++) {
            double shift = (step % 2 == 0 ? -1 : 1) * ((step + 1) / 2) * STEP;
            Point2D moved = onEdge((around + shift + length) % length, inner);
            if (taken.stream().noneMatch(other -> tooClose(other, moved))) {
                return moved;
            }
        }
        return wished;
    }

    /** How far along the edge a point on it lies, clockwise from the upper left corner. */
    private static double along(Point2D point, Rectangle2D inner) {
        double x = point.getX() - inner.getX();
        double y = point.getY() - inner.getY();
        if (y <= 1) {
            return x;
        }
        if (x >= inner.getWidth() - 1) {
            return inner.getWidth() + y;
        }
        return y >= inner.getHeight() - 1
                ? 2 * inner.getWidth() + inner.getHeight() - x
                : 2 * (inner.getWidth() + inner.getHeight()) - y;
    }

    private static Point2D onEdge(double along, Rectangle2D inner) {
        double width = inner.getWidth();
        double height = inner.getHeight();
        if (along < width) {
            return new Point2D.Double(inner.getX() + along, inner.getY());
        }
        if (along < width + height) {
            return new Point2D.Double(inner.getMaxX(), inner.getY() + along - width);
        }
        return along < 2 * width + height
                ? new Point2D.Double(inner.getMaxX() - (along - width - height), inner.getMaxY())
                : new Point2D.Double(inner.getX(), inner.getMaxY() - (along - 2 * width - height));
    }

    private static boolean tooClose(Point2D one, Point2D other) {
        return Math.abs(one.getX() - other.getX()) < APART_SIDEWAYS
                && Math.abs(one.getY() - other.getY()) < APART_UPRIGHT;
    }

    /** The map's rectangle. */
    Rectangle2D area() {
        return area;
    }

    /** The outlines within the map, by code. */
    Map<String, Shape> shapes() {
        return shapes;
    }

    /** Where an actor of the world stands. */
    Optional<Point2D> position(String code) {
        return Optional.ofNullable(positions.get(code));
    }
}
