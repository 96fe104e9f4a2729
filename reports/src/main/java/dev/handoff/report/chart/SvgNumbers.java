package dev.handoff.report.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** Coordinates, colours and shapes in SVG's words: the same bytes on every Java and in every country. */
final class SvgNumbers {
    private static final int GRID = 100; // hundredths of a pixel
    private static final double FARTHEST = 1e6;
    private static final String COMMANDS = "MLQCZ"; // as PathIterator counts them
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    private SvgNumbers() {}

    /** A length in hundredths of a pixel, without needless zeros. Whole numbers do the rounding, so that no Java writes it otherwise. */
    static String of(double value) {
        long hundredths = Math.round(GRID * Math.max(-FARTHEST, Math.min(FARTHEST, value)));
        long size = Math.abs(hundredths);
        StringBuilder out = new StringBuilder(hundredths < 0 ? "-" : "").append(size / GRID);
        if (size % GRID != 0) {
            out.append('.').append(size / 10 % 10);
            out.append(size % 10 == 0 ? "" : Long.toString(size % 10));
        }
        return out.toString();
    }

    /** A colour as {@code #rrggbb}; its alpha is another attribute. */
    static String of(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }

    /** The element of a shape, without its end: {@code <rect x="1" y="2" width="3" height="4"} or {@code <path d="M1 2L3 4"}. */
    static String element(Shape shape) {
        return shape instanceof Rectangle2D r ? rect(r) : "<path d=\"" + path(shape) + '"';
    }

    static String rect(Rectangle2D r) {
        return "<rect x=\"" + of(r.getX()) + "\" y=\"" + of(r.getY()) + "\" width=\"" + of(Math.max(0, r.getWidth()))
                + "\" height=\"" + of(Math.max(0, r.getHeight())) + '"';
    }

    /** A path's data. */
    static String path(Shape shape) {
        StringBuilder out = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            out.append(COMMANDS.charAt(kind));
            for (int c = 0; c < 2 * POINTS[kind]; c++) {
                out.append(c == 0 ? "" : " ").append(of(at[c]));
            }
        }
        return out.toString();
    }
}
