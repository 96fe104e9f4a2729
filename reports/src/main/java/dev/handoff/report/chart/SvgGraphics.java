package dev.handoff.report.chart;

import dev.handoff.report.Markup;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Draws a chart as elements of SVG. A text stays text, told how long it is, so that another font keeps the layout; the length is that in
 * the product's font, an estimate for letters this lacks, and so the same on every machine.
 */
final class SvgGraphics extends ChartGraphics {
    /** The product's font, then those of most machines that are about as wide. */
    static final String FONTS = "Roboto,Arial,'Liberation Sans',sans-serif";

    private final String id;
    private final StringBuilder out;
    private final Map<String, String> clips;
    private final String[] open; // the clip of the group that is open; shared by copies

    /** @param id unique within a page; names of clips begin with it */
    SvgGraphics(String id) {
        this.id = id;
        this.out = new StringBuilder();
        this.clips = new LinkedHashMap<>();
        this.open = new String[1];
    }

    private SvgGraphics(SvgGraphics other) {
        this.id = other.id;
        this.out = other.out;
        this.clips = other.clips;
        this.open = other.open;
        take(other);
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    /** All that was drawn. */
    String elements() {
        if (open[0] != null) {
            out.append("</g>\n");
            open[0] = null;
        }
        return out.toString();
    }

    @Override
    public void fill(Shape shape) {
        Color colour = colour();
        if (colour.getAlpha() > 0) {
            write(SvgNumbers.element(onPicture(shape)) + painted("fill", colour) + "/>\n");
        }
    }

    @Override
    public void draw(Shape shape) {
        Color colour = colour();
        if (colour.getAlpha() > 0) {
            String ends = line(line(), !(shape instanceof Line2D));
            write(SvgNumbers.element(onPicture(shape)) + " fill=\"none\"" + painted("stroke", colour) + ends + "/>\n");
        }
    }

    @Override
    void text(String text, double x, double y) {
        Color colour = colour();
        if (text.isBlank() || colour.getAlpha() == 0) {
            return;
        }
        Font font = getFont();
        write("<text" + at(x, y) + " font-size=\"" + SvgNumbers.of(font.getSize2D()) + '"'
                + (Typeface.isBold(font) ? " font-weight=\"700\"" : "") + painted("fill", colour) + " textLength=\""
                + SvgNumbers.of(width(text, font)) + "\" lengthAdjust=\"spacingAndGlyphs\">"
                + Markup.escape(text.replace("  ", " \u00A0")) + "</text>\n"); // a browser makes one blank of two
    }

    @Override
    double width(String text, Font font) {
        return Typeface.widthAnywhere(text, font);
    }

    @Override
    String shown(String name) {
        return name;
    }

    private String at(double x, double y) {
        AffineTransform place = getTransform();
        String where = " x=\"" + SvgNumbers.of(x) + "\" y=\"" + SvgNumbers.of(y) + '"';
        if (place.isIdentity()) {
            return where;
        }
        double[] m = new double[6];
        place.getMatrix(m);
        StringBuilder matrix = new StringBuilder(where).append(" transform=\"matrix(");
        for (int i = 0; i < m.length; i++) {
            matrix.append(i == 0 ? "" : " ").append(SvgNumbers.of(m[i]));
        }
        return matrix.append(")\"").toString();
    }

    private static String painted(String what, Color colour) {
        String opacity = colour.getAlpha() == 255
                ? ""
                : " " + what + "-opacity=\"" + SvgNumbers.of(colour.getAlpha() / 255.0) + '"';
        return " " + what + "=\"" + SvgNumbers.of(colour) + '"' + opacity;
    }

    private static String line(BasicStroke stroke, boolean hasCorners) {
        StringBuilder out = new StringBuilder();
        add(out, "stroke-width", SvgNumbers.of(stroke.getLineWidth()), "1");
        add(out, "stroke-linecap", new String[] {"butt", "round", "square"}[stroke.getEndCap()], "butt");
        if (hasCorners) {
            add(out, "stroke-linejoin", new String[] {"miter", "round", "bevel"}[stroke.getLineJoin()], "miter");
            add(out, "stroke-miterlimit", SvgNumbers.of(Math.max(1, stroke.getMiterLimit())), "4");
        }
        if (stroke.getDashArray() != null) {
            StringBuilder dashes = new StringBuilder();
            for (float dash : stroke.getDashArray()) {
                dashes.append(dashes.isEmpty() ? "" : " ").append(SvgNumbers.of(dash));
            }
            add(out, "stroke-dasharray", dashes.toString(), "");
            add(out, "stroke-dashoffset", SvgNumbers.of(stroke.getDashPhase()), "0");
        }
        return out.toString();
    }

    private static void add(StringBuilder out, String name, String value, String usual) {
        if (!value.equals(usual)) {
            out.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    /** Writes an element into the group of its clip; a clip that was there before is named again. */
    private void write(String element) {
        Shape clip = clipOnPicture();
        String wanted = clip == null ? null : clips.computeIfAbsent(SvgNumbers.element(clip), this::defined);
        if (open[0] != null && !open[0].equals(wanted)) {
            out.append("</g>\n");
        }
        if (wanted != null && !wanted.equals(open[0])) {
            out.append("<g clip-path=\"url(#").append(wanted).append(")\">\n");
        }
        open[0] = wanted;
        out.append(element);
    }

    private String defined(String shape) {
        String name = id + "-clip-" + (clips.size() + 1);
        if (open[0] != null) {
            out.append("</g>\n");
            open[0] = null;
        }
        out.append("<clipPath id=\"").append(name).append("\">").append(shape).append("/></clipPath>\n");
        return name;
    }
}
