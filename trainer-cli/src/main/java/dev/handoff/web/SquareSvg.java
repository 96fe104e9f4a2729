package dev.handoff.web;

import dev.handoff.report.Numbers;
import dev.handoff.report.document.Dots;
import dev.handoff.report.document.Dots.Dot;
import dev.handoff.report.html.Html;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Points in a square, both ways on the same scale, so that who lies below the slanted line lies nearer to what is measured across. Hidden from
 * readers: the sentence and the figures beside it say the same.
 */
final class SquareSvg {
    private static final int SIDE = 320;
    private static final int LEFT = 22;
    private static final int BOTTOM = 24;
    private static final int EDGE = 8;
    private static final int WORDS_FROM_EDGE = 6;
    private static final String RADIUS = "6";
    private static final double ROOM = 0.06;

    private final Dots dots;
    private final double low;
    private final double high;
    private final Html html;

    private SquareSvg(Dots dots, Html html) {
        this.dots = dots;
        this.html = html;
        double least = Math.min(0, ends(dots).min().orElse(0));
        double most = Math.max(least + 1e-9, Math.max(0, ends(dots).max().orElse(0)));
        this.low = least < 0 ? least - ROOM * (most - least) : 0;
        this.high = most + ROOM * (most - least);
    }

    static void draw(Dots dots, Html html) {
        new SquareSvg(dots, html).draw();
    }

    private static DoubleStream ends(Dots dots) {
        return dots.dots().stream()
                .flatMapToDouble(
                        dot -> DoubleStream.concat(ends(dot.across(), dot.halfAcross()), ends(dot.up(), dot.halfUp())));
    }

    private static DoubleStream ends(double value, double half) {
        double reach = Double.isFinite(half) ? half : 0;
        return DoubleStream.of(value - reach, value + reach);
    }

    private void draw() {
        html.open("svg", "aria-hidden", "true", "viewBox", "0 0 " + SIDE + " " + SIDE);
        path("zero", "M" + at(x(low)) + " " + at(y(0)) + "H" + at(x(high)));
        path("zero", "M" + at(x(0)) + " " + at(y(low)) + "V" + at(y(high)));
        path("even", "M" + at(x(low)) + " " + at(y(low)) + "L" + at(x(high)) + " " + at(y(high)));
        words(dots.across() + " \u2192", "x", "" + LEFT, "y", "" + (SIDE - WORDS_FROM_EDGE));
        words(dots.up() + " \u2192", "x", "" + (BOTTOM - SIDE), "y", "" + (LEFT - EDGE), "transform", "rotate(-90)");
        words(
                Numbers.amount(high) + "\u00A0" + dots.unit(),
                "x",
                "" + (SIDE - EDGE),
                "y",
                "" + (2 * EDGE),
                "text-anchor",
                "end");
        dots.dots().stream().filter(Dot::isEstimated).forEach(this::cross);
        dots.dots().stream().filter(dot -> !dot.isEstimated()).forEach(this::dot);
        html.close();
    }

    private void path(String kind, String path) {
        html.open("path", "class", kind, "d", path).close();
    }

    private void words(String text, String... attributes) {
        html.text("text", text, attributes);
    }

    private void dot(Dot dot) {
        html.open("circle", "cx", at(x(dot.across())), "cy", at(y(dot.up())), "r", RADIUS)
                .close();
    }

    /** An estimate: as wide and as high as its intervals, with a diamond in the middle. */
    private void cross(Dot dot) {
        double x = x(dot.across());
        double y = y(dot.up());
        path(
                "whisker",
                "M" + at(x(dot.across() - dot.halfAcross())) + " " + at(y) + "H"
                        + at(x(dot.across() + dot.halfAcross())) + "M" + at(x) + " " + at(y(dot.up() - dot.halfUp()))
                        + "V"
                        + at(y(dot.up() + dot.halfUp())));
        path("diamond", "M" + at(x - 7) + " " + at(y) + "l7-7 7 7-7 7z");
    }

    private double x(double value) {
        return LEFT + (value - low) / (high - low) * (SIDE - LEFT - EDGE);
    }

    private double y(double value) {
        return SIDE - BOTTOM - (value - low) / (high - low) * (SIDE - BOTTOM - EDGE);
    }

    private static String at(double where) {
        return String.format(Locale.ROOT, "%.1f", where);
    }
}
