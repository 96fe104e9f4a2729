package dev.handoff.report.chart;

import dev.handoff.report.Markup;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.ViewBox;

/** A drawn chart with its finding and the sentence that stands for it where it cannot be seen. */
public final class ChartPicture {
    private static final int PNG_SCALE = 2;

    /** Hebrew, Arabic, the scripts of India and South-East Asia. */
    private static final int FIRST_COMPLEX = 0x0590;

    private static final int LAST_COMPLEX = 0x1800;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final String name;
    private final String title;
    private final String subtitle;
    private final String alt;
    private final JFreeChart chart;
    private final int width;
    private final int height;

    ChartPicture(String name, String title, String subtitle, String alt, JFreeChart chart, int width, int height) {
        this.name = name;
        this.title = title;
        this.subtitle = subtitle;
        this.alt = alt;
        this.chart = chart;
        Lettering.fit(chart);
        this.width = width;
        this.height = height;
    }

    /** Short name, fit for a file: {@code funnel}. */
    public String name() {
        return name;
    }

    /** What the chart shows, as a finding. */
    public String title() {
        return title;
    }

    /** What is shown, in which unit and over how many runs. */
    public String subtitle() {
        return subtitle;
    }

    /** The chart in one sentence. */
    public String alt() {
        return alt;
    }

    /** Width in pixels of the SVG; the PNG has twice as many. */
    public int width() {
        return width;
    }

    /** Height in pixels of the SVG; the PNG has twice as many. */
    public int height() {
        return height;
    }

    JFreeChart chart() {
        return chart;
    }

    /** A complete SVG file; letters are drawn as shapes, so it looks the same everywhere. */
    public String svg() {
        return XML + svgElement(name) + "\n";
    }

    /**
     * The {@code svg} element alone, to stand in a page; it scales with its container.
     *
     * @param id unique within the page
     */
    public String svgElement(String id) {
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        g.setDefsKeyPrefix(id + "-");
        g.setGeomDoubleConverter(ChartPicture::coordinate);
        g.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        draw(g);
        String svg = g.getSVGElement(id, true, new ViewBox(0, 0, width, height), null, null);
        return described(svg, id);
    }

    /** Hundredths of a pixel are enough, and a quarter of the bytes. */
    private static String coordinate(double value) {
        long hundredths = Math.round(100 * value);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }

    private String described(String svg, String id) {
        int end = svg.indexOf('>');
        String label = " role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\">";
        return svg.substring(0, end)
                + label
                + element("title", id, title)
                + element("desc", id, alt)
                + svg.substring(end + 1);
    }

    private static String element(String tag, String id, String text) {
        return "<" + tag + " id=\"" + id + "-" + tag + "\">" + Markup.escape(text) + "</" + tag + ">";
    }

    /** The PNG file, twice the size in pixels for sharp screens. */
    public byte[] png() {
        BufferedImage image = new BufferedImage(PNG_SCALE * width, PNG_SCALE * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(PNG_SCALE, PNG_SCALE);
        draw(g);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(Graphics2D g) {
        g.setFont(Typeface.regular(12));
        boolean complex = (title + subtitle + alt).codePoints().anyMatch(c -> c >= FIRST_COMPLEX && c < LAST_COMPLEX);
        TextUtils.setDrawStringsWithFontAttributes(complex); // lays letters out as they are read
        try {
            chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            TextUtils.setDrawStringsWithFontAttributes(false);
        }
    }
}
