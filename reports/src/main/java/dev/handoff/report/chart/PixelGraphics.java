package dev.handoff.report.chart;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws a chart in pixels, white where nothing is. */
final class PixelGraphics extends ChartGraphics {
    private final Graphics2D pixels;
    private final AffineTransform scale;
    private final Lettering letters;

    /** @param letters draws texts, also those in letters that the typeface lacks */
    PixelGraphics(BufferedImage image, int scale, Lettering letters) {
        this.pixels = image.createGraphics();
        this.scale = AffineTransform.getScaleInstance(scale, scale);
        this.letters = letters;
        pixels.setColor(Color.WHITE);
        pixels.fillRect(0, 0, image.getWidth(), image.getHeight());
        pixels.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pixels.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pixels.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pixels.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private PixelGraphics(PixelGraphics other) {
        this.pixels = other.pixels;
        this.scale = other.scale;
        this.letters = other.letters;
        take(other);
    }

    @Override
    public Graphics create() {
        return new PixelGraphics(this);
    }

    @Override
    public void fill(Shape shape) {
        ready().fill(onPicture(shape));
    }

    @Override
    public void draw(Shape shape) {
        Graphics2D g = ready();
        g.setStroke(line());
        g.draw(onPicture(shape));
    }

    @Override
    void text(String text, double x, double y) {
        Graphics2D g = ready();
        g.transform(getTransform());
        letters.draw(text, getFont(), g, (float) x, (float) y);
    }

    @Override
    double width(String text, Font font) {
        return letters.width(text, font);
    }

    @Override
    String shown(String name) {
        return letters.drawn(name);
    }

    private Graphics2D ready() {
        pixels.setTransform(scale);
        pixels.setClip(clipOnPicture());
        pixels.setComposite(AlphaComposite.SrcOver);
        pixels.setPaint(colour());
        return pixels;
    }
}
