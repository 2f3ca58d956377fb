package org.entente.gui.tuning;

import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Path;
import org.entente.scenario.Path.Point;

/** Courses with a point moved, added or removed. */
final class PathEdit {
    private PathEdit() {}

    /** A point moved; it stays between its neighbours and within the horizon. */
    static Path moved(Path path, int index, int month, double value, int months) {
        List<Point> points = new ArrayList<>(path.points());
        int least = index == 0 ? 0 : points.get(index - 1).month() + 1;
        int most =
                index == points.size() - 1 ? months - 1 : points.get(index + 1).month() - 1;
        points.set(index, new Point(Math.max(least, Math.min(most, month)), value));
        return new Path(path.shape(), points);
    }

    /** A point added; one that is there in that month gets the value. */
    static Path added(Path path, int month, double value) {
        List<Point> points = new ArrayList<>(path.points());
        int place = 0;
        while (place < points.size() && points.get(place).month() < month) {
            place++;
        }
        if (place < points.size() && points.get(place).month() == month) {
            points.remove(place);
        }
        points.add(place, new Point(month, value));
        return new Path(path.shape(), points);
    }

    /** A point taken out. */
    static Path removed(Path path, int index) {
        List<Point> points = new ArrayList<>(path.points());
        points.remove(index);
        return new Path(path.shape(), points);
    }

    /** The month halfway in the widest gap behind a point, where another one is most useful; -1 where there is no room. */
    static int gapAfter(Path path, int index, int months) {
        List<Point> points = path.points();
        int from = points.get(index).month();
        int until = index + 1 < points.size() ? points.get(index + 1).month() : months;
        return until - from < 2 ? -1 : (from + until) / 2;
    }
}
