package org.entente.gui;

import java.awt.geom.Point2D;

/**
 * Lambert's conformal conic projection of the unit sphere with two standard parallels: it keeps shapes, and suits a
 * region that is wider than high in middle latitudes.
 *
 * <p>Source: Snyder (1987), "Map projections: a working manual", USGS Professional Paper 1395, equations 14-4 and 15-1
 * to 15-3.
 */
final class ConicProjection {
    private static final double SOUTHERNMOST = -60;

    private final double cone;
    private final double scale;
    private final double originRadius;
    private final double centralMeridian;

    /**
     * A projection, all angles in degrees.
     *
     * @param south southern standard parallel
     * @param north northern standard parallel, different from the southern one and not its mirror image
     * @param originLatitude latitude of y = 0
     * @param centralMeridian longitude of x = 0
     */
    ConicProjection(double south, double north, double originLatitude, double centralMeridian) {
        double cosine = Math.cos(Math.toRadians(south));
        cone = Math.log(cosine / Math.cos(Math.toRadians(north))) / Math.log(tangent(north) / tangent(south));
        scale = cosine * Math.pow(tangent(south), cone) / cone;
        originRadius = radius(originLatitude);
        this.centralMeridian = centralMeridian;
    }

    /** The place on the plane in radii of the sphere, y pointing north; what lies beyond 60° S is drawn there. */
    Point2D.Double project(double longitude, double latitude) {
        double radius = radius(Math.max(SOUTHERNMOST, latitude));
        double angle = cone * Math.toRadians(Math.IEEEremainder(longitude - centralMeridian, 360));
        return new Point2D.Double(radius * Math.sin(angle), originRadius - radius * Math.cos(angle));
    }

    /** The longitude of x = 0, in degrees. */
    double centralMeridian() {
        return centralMeridian;
    }

    private double radius(double latitude) {
        return scale / Math.pow(tangent(latitude), cone);
    }

    private static double tangent(double latitude) {
        return Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2);
    }
}
