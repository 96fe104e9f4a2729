package dev.handoff.report.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** How large a text becomes: as high as its font says, as wide as its medium draws it. */
final class ChartMetrics extends FontMetrics {
    private static final long serialVersionUID = 1L;
    private final transient ChartGraphics medium;
    private final transient LineMetrics line;

    ChartMetrics(Font font, ChartGraphics medium) {
        super(font);
        this.medium = medium;
        this.line = font.getLineMetrics("Handoff", Typeface.SCREEN);
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
        return new Rectangle2D.Double(0, -line.getAscent(), medium.width(text, font), line.getHeight());
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.round(medium.width(text, font));
    }

    @Override
    public int getAscent() {
        return Math.round(line.getAscent());
    }

    @Override
    public int getDescent() {
        return Math.round(line.getDescent());
    }

    @Override
    public int getLeading() {
        return Math.round(line.getLeading());
    }
}
