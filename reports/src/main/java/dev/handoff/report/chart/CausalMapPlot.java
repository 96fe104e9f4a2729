package dev.handoff.report.chart;

import dev.handoff.report.chart.CausalMap.Arrow;
import dev.handoff.report.chart.CausalMap.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** Draws a causal map: boxes with rounded corners, straight arrows, a sign in a circle near each head, figures in the middle. */
final class CausalMapPlot extends Plot {
    static final int HEIGHT = 440;

    private static final long serialVersionUID = 1L;
    private static final double HEAD = 9;
    private static final double SIGN = 8.5;
    private static final double SIGN_BEFORE_HEAD = 22;
    private static final double GAP = 3;

    private final transient CausalMap map;
    private final transient Font font;
    private final transient Font small;
    private final double boxWidth;
    private final double boxHeight;

    CausalMapPlot(CausalMap map, ChartSize size) {
        this.map = map;
        this.font = Typeface.bold(size.isPhone() ? 8.5f : 12.5f);
        this.small = Typeface.regular(size.isPhone() ? 8.5f : 12f);
        this.boxWidth = size.isPhone() ? 92 : 164;
        this.boxHeight = size.isPhone() ? 40 : 46;
    }

    @Override
    public String getPlotType() {
        return "Causal map";
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
        map.arrows().forEach(arrow -> line(g, area, arrow));
        map.boxes().forEach(box -> box(g, area, box));
        map.arrows().forEach(arrow -> label(g, area, arrow));
    }

    /** Boxes at the edge stand whole within the picture. */
    private Rectangle2D place(Rectangle2D area, Box box) {
        double x = area.getX() + boxWidth / 2 + box.x() * (area.getWidth() - boxWidth);
        double y = area.getY() + boxHeight / 2 + box.y() * (area.getHeight() - boxHeight);
        return new Rectangle2D.Double(x - boxWidth / 2, y - boxHeight / 2, boxWidth, boxHeight);
    }

    private void box(Graphics2D g, Rectangle2D area, Box box) {
        Rectangle2D at = place(area, box);
        RoundRectangle2D shape = new RoundRectangle2D.Double(
                at.getX(), at.getY(), at.getWidth(), at.getHeight(), box.cause() ? 0 : 16, box.cause() ? 0 : 16);
        g.setStroke(new BasicStroke(box.cause() ? 1f : 1.8f));
        g.setPaint(box.cause() ? Theme.QUIET : Theme.MAIN);
        g.draw(shape);
        g.setPaint(Theme.INK);
        g.setFont(box.cause() ? small : font);
        String[] lines = box.label().split("\\|");
        double step = g.getFont().getSize2D() * 1.25;
        double first = at.getCenterY() - step * (lines.length - 1) / 2 + g.getFont().getSize2D() * 0.36;
        for (int i = 0; i < lines.length; i++) {
            double width = Typeface.widthAnywhere(lines[i], g.getFont());
            g.drawString(lines[i], (float) (at.getCenterX() - width / 2), (float) (first + i * step));
        }
    }

    /** From edge to edge. */
    private Line2D way(Rectangle2D area, Arrow arrow) {
        Rectangle2D from = place(area, map.box(arrow.from()));
        Rectangle2D to = place(area, map.box(arrow.to()));
        return new Line2D.Double(edge(from, to), edge(to, from));
    }

    /** Where the way to the other box leaves this one, a little outside of it. */
    private static Point2D edge(Rectangle2D box, Rectangle2D other) {
        double dx = other.getCenterX() - box.getCenterX();
        double dy = other.getCenterY() - box.getCenterY();
        double length = Math.hypot(dx, dy);
        double inside = Math.min(
                dx == 0 ? Double.MAX_VALUE : box.getWidth() / 2 / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : box.getHeight() / 2 / Math.abs(dy));
        double share = inside + GAP / length;
        return new Point2D.Double(box.getCenterX() + share * dx, box.getCenterY() + share * dy);
    }

    private static Point2D before(Line2D way, double distance) {
        double share = distance / way.getP1().distance(way.getP2());
        return new Point2D.Double(
                way.getX2() + share * (way.getX1() - way.getX2()), way.getY2() + share * (way.getY1() - way.getY2()));
    }

    private static Color colour(Arrow arrow) {
        return arrow.more() ? WeekLine.Look.THIRD.colour() : WeekLine.Look.SECOND.colour();
    }

    private void line(Graphics2D g, Rectangle2D area, Arrow arrow) {
        Line2D way = way(area, arrow);
        g.setPaint(colour(arrow));
        g.setStroke(new BasicStroke(1.8f));
        Point2D neck = before(way, HEAD);
        g.draw(new Line2D.Double(way.getP1(), neck));
        double dx = (way.getX2() - neck.getX()) / 2;
        double dy = (way.getY2() - neck.getY()) / 2;
        Path2D head = new Path2D.Double();
        head.moveTo(way.getX2(), way.getY2());
        head.lineTo(neck.getX() - dy, neck.getY() + dx);
        head.lineTo(neck.getX() + dy, neck.getY() - dx);
        head.closePath();
        g.fill(head);
    }

    private void label(Graphics2D g, Rectangle2D area, Arrow arrow) {
        Line2D way = way(area, arrow);
        Point2D at = before(way, SIGN_BEFORE_HEAD);
        g.setPaint(Color.WHITE);
        Ellipse2D circle = new Ellipse2D.Double(at.getX() - SIGN, at.getY() - SIGN, 2 * SIGN, 2 * SIGN);
        g.fill(circle);
        g.setPaint(colour(arrow));
        g.setStroke(new BasicStroke(1.4f));
        g.draw(circle);
        g.draw(new Line2D.Double(at.getX() - SIGN / 2, at.getY(), at.getX() + SIGN / 2, at.getY()));
        if (arrow.more()) {
            g.draw(new Line2D.Double(at.getX(), at.getY() - SIGN / 2, at.getX(), at.getY() + SIGN / 2));
        }
        figures(g, way, arrow.figures());
    }

    private void figures(Graphics2D g, Line2D way, String figures) {
        if (figures.isEmpty()) {
            return;
        }
        double width = Typeface.widthAnywhere(figures, small);
        double length = way.getP1().distance(way.getP2());
        double height = small.getSize2D() * 1.4;
        boolean lies = Math.abs(way.getY2() - way.getY1()) < height;
        Point2D on = before(way, (lies ? 0.5 : 0.56) * length);
        Point2D middle = new Point2D.Double(on.getX(), on.getY() - (lies ? SIGN + height / 2 : 0));
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(
                middle.getX() - width / 2 - GAP, middle.getY() - height / 2, width + 2 * GAP, height));
        g.setPaint(Color.BLACK);
        g.setFont(small);
        g.drawString(figures, (float) (middle.getX() - width / 2), (float)
                (middle.getY() + small.getSize2D() * 0.36));
    }
}
