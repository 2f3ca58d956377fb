package org.entente.report;

import java.awt.BasicStroke;
import java.awt.Color;

/**
 * How a line is drawn.
 *
 * @param color its colour; its band is a lighter shade of it
 * @param stroke its width and dashes
 * @param marker the shape set on it once a year or so
 */
record Look(Color color, BasicStroke stroke, Marker marker) {}
