package dev.handoff.report.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** What a chart has said about its next stroke: colour, line, font, place and clip. Nothing is drawn here. */
abstract class GraphicsState extends Graphics2D {
    private Paint paint = Color.BLACK;
    private Color background = Color.WHITE;
    private Stroke stroke = new BasicStroke(1f);
    private Composite composite = AlphaComposite.SrcOver;
    private Font font = Typeface.regular(12);
    private AffineTransform place = new AffineTransform();
    private Shape clip; // in coordinates of the picture; null when all of it may be drawn on
    private final RenderingHints hints = new RenderingHints(Map.of());

    /** A copy that goes its own way from here. */
    void take(GraphicsState other) {
        paint = other.paint;
        background = other.background;
        stroke = other.stroke;
        composite = other.composite;
        font = other.font;
        place = new AffineTransform(other.place);
        clip = other.clip;
        hints.putAll(other.hints);
    }

    /** The part of the picture that may be drawn on; null for all. */
    final Shape clipOnPicture() {
        return clip;
    }

    /** A shape where it lies on the picture. */
    final Shape onPicture(Shape shape) {
        return place.isIdentity() ? shape : place.createTransformedShape(shape);
    }

    /** The colour with the composite's alpha. Charts use plain colours only. */
    final Color colour() {
        if (!(paint instanceof Color plain) || !(composite instanceof AlphaComposite alpha)) {
            throw new UnsupportedOperationException("charts are painted in plain colours, not with " + paint);
        }
        int opaque = Math.round(plain.getAlpha() * alpha.getAlpha());
        return new Color(plain.getRed(), plain.getGreen(), plain.getBlue(), opaque);
    }

    final BasicStroke line() {
        return stroke instanceof BasicStroke basic ? basic : new BasicStroke(1f);
    }

    @Override
    public final void setPaint(Paint paint) {
        this.paint = paint == null ? this.paint : paint;
    }

    @Override
    public final Paint getPaint() {
        return paint;
    }

    @Override
    public final void setColor(Color color) {
        setPaint(color);
    }

    @Override
    public final Color getColor() {
        return paint instanceof Color plain ? plain : Color.BLACK;
    }

    @Override
    public final void setBackground(Color color) {
        background = color;
    }

    @Override
    public final Color getBackground() {
        return background;
    }

    @Override
    public final void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    @Override
    public final Stroke getStroke() {
        return stroke;
    }

    @Override
    public final void setComposite(Composite composite) {
        this.composite = composite;
    }

    @Override
    public final Composite getComposite() {
        return composite;
    }

    @Override
    public final void setPaintMode() {
        composite = AlphaComposite.SrcOver;
    }

    @Override
    public final void setXORMode(Color other) {
        throw new UnsupportedOperationException("charts do not invert what lies below");
    }

    @Override
    public final void setFont(Font font) {
        this.font = font == null ? this.font : font;
    }

    @Override
    public final Font getFont() {
        return font;
    }

    @Override
    public final FontRenderContext getFontRenderContext() {
        return Typeface.SCREEN;
    }

    @Override
    public final GraphicsConfiguration getDeviceConfiguration() {
        return null; // a picture has no screen
    }

    @Override
    public final void setRenderingHint(RenderingHints.Key key, Object value) {
        hints.put(key, value);
    }

    @Override
    public final Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public final void setRenderingHints(Map<?, ?> others) {
        hints.clear();
        hints.putAll(others);
    }

    @Override
    public final void addRenderingHints(Map<?, ?> others) {
        hints.putAll(others);
    }

    @Override
    public final RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public final void translate(int x, int y) {
        place.translate(x, y);
    }

    @Override
    public final void translate(double x, double y) {
        place.translate(x, y);
    }

    @Override
    public final void rotate(double angle) {
        place.rotate(angle);
    }

    @Override
    public final void rotate(double angle, double x, double y) {
        place.rotate(angle, x, y);
    }

    @Override
    public final void scale(double x, double y) {
        place.scale(x, y);
    }

    @Override
    public final void shear(double x, double y) {
        place.shear(x, y);
    }

    @Override
    public final void transform(AffineTransform further) {
        place.concatenate(further);
    }

    @Override
    public final void setTransform(AffineTransform place) {
        this.place = new AffineTransform(place);
    }

    @Override
    public final AffineTransform getTransform() {
        return new AffineTransform(place);
    }

    @Override
    public final void setClip(Shape shape) {
        clip = shape == null ? null : onPicture(shape);
    }

    @Override
    public final void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public final void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public final void clip(Shape shape) {
        Shape more = shape == null ? null : onPicture(shape);
        clip = clip == null || more == null ? more : common(clip, more);
    }

    private static Shape common(Shape one, Shape other) {
        if (one instanceof Rectangle2D a && other instanceof Rectangle2D b) {
            return a.createIntersection(b);
        }
        Area both = new Area(one);
        both.intersect(new Area(other));
        return both;
    }

    @Override
    public final Shape getClip() {
        if (clip == null || place.isIdentity()) {
            return clip;
        }
        try {
            return place.createInverse().createTransformedShape(clip);
        } catch (java.awt.geom.NoninvertibleTransformException flat) {
            return new Rectangle(); // on a place without extent nothing can be seen
        }
    }

    @Override
    public final Rectangle getClipBounds() {
        Shape shape = getClip();
        return shape == null ? null : shape.getBounds();
    }

    @Override
    public final boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return onPicture(onStroke ? stroke.createStrokedShape(shape) : shape).intersects(area);
    }
}
