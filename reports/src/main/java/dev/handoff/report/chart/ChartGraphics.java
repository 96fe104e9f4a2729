package dev.handoff.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Image;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/**
 * What a chart is drawn on: all that a library can ask for comes down to filled shapes, lines along shapes and texts. A medium, such as an
 * SVG file or pixels, draws these three. Pictures within a chart are not to be had; no chart has any.
 */
abstract class ChartGraphics extends GraphicsState {

    /** A text with its baseline beginning at that point. */
    abstract void text(String text, double x, double y);

    /** How wide this medium draws a text, in pixels. */
    abstract double width(String text, Font font);

    /** What this medium draws for a name: itself, or what stands for it where it cannot. */
    abstract String shown(String name);

    @Override
    public final FontMetrics getFontMetrics(Font font) {
        return new ChartMetrics(font, this);
    }

    @Override
    public final void drawString(String text, int x, int y) {
        text(text, x, y);
    }

    @Override
    public final void drawString(String text, float x, float y) {
        text(text, x, y);
    }

    @Override
    public final void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public final void drawString(AttributedCharacterIterator text, float x, float y) {
        StringBuilder plain = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            plain.append(c);
        }
        text(plain.toString(), x, y);
    }

    @Override
    public final void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public final void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public final void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public final void clearRect(int x, int y, int width, int height) {
        Color before = getColor();
        setColor(getBackground());
        fillRect(x, y, width, height);
        setColor(before);
    }

    @Override
    public final void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public final void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public final void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public final void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public final void drawArc(int x, int y, int width, int height, int from, int degrees) {
        draw(new Arc2D.Double(x, y, width, height, from, degrees, Arc2D.OPEN));
    }

    @Override
    public final void fillArc(int x, int y, int width, int height, int from, int degrees) {
        fill(new Arc2D.Double(x, y, width, height, from, degrees, Arc2D.PIE));
    }

    @Override
    public final void drawPolyline(int[] x, int[] y, int points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points; i++) {
            if (i == 0) {
                path.moveTo(x[i], y[i]);
            } else {
                path.lineTo(x[i], y[i]);
            }
        }
        draw(path);
    }

    @Override
    public final void drawPolygon(int[] x, int[] y, int points) {
        draw(new Polygon(x, y, points));
    }

    @Override
    public final void fillPolygon(int[] x, int[] y, int points) {
        fill(new Polygon(x, y, points));
    }

    @Override
    public final void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final void drawImage(BufferedImage image, BufferedImageOp filter, int x, int y) {
        throw noImages();
    }

    @Override
    public final void drawRenderedImage(RenderedImage image, AffineTransform place) {
        throw noImages();
    }

    @Override
    public final void drawRenderableImage(RenderableImage image, AffineTransform place) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, Color back, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, int w, int h, Color back, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(
            Image image,
            int x1,
            int y1,
            int x2,
            int y2,
            int fromX1,
            int fromY1,
            int fromX2,
            int fromY2,
            ImageObserver o) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(
            Image image,
            int x1,
            int y1,
            int x2,
            int y2,
            int fromX1,
            int fromY1,
            int fromX2,
            int fromY2,
            Color back,
            ImageObserver observer) {
        throw noImages();
    }

    private static UnsupportedOperationException noImages() {
        return new UnsupportedOperationException("charts have no pictures within");
    }

    @Override
    public void dispose() {
        // nothing of the system's is held
    }
}
