package dev.handoff.report.chart;

import dev.handoff.report.Markup;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/** A drawn chart with its finding and the sentence that stands for it where it cannot be seen. */
public final class ChartPicture {
    private static final int PNG_SCALE = 2;

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

    /** A complete SVG file. Its texts are text: to be selected and translated, in the product's font where the machine has it. */
    public String svg() {
        return XML + svgElement(name) + "\n";
    }

    /**
     * The {@code svg} element alone, to stand in a page; it scales with its container.
     *
     * @param id unique within the page
     */
    public String svgElement(String id) {
        SvgGraphics g = new SvgGraphics(id);
        ChartRenderingInfo drawn = new ChartRenderingInfo();
        draw(g, drawn);
        String values = ValueMarks.of(drawn.getEntityCollection());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"" + id + "\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" font-family=\"" + SvgGraphics.FONTS
                + "\" role=\"" + (values.isEmpty() ? "img" : "group") + "\" aria-labelledby=\"" + id + "-title " + id
                + "-desc\">"
                + element("title", id, title)
                + element("desc", id, alt)
                + "\n<g aria-hidden=\"true\">\n" + g.elements() + "</g>\n" + values + "</svg>";
    }

    private static String element(String tag, String id, String text) {
        return "<" + tag + " id=\"" + id + "-" + tag + "\">" + Markup.escape(text) + "</" + tag + ">";
    }

    /** The PNG file, twice the size in pixels for sharp screens. */
    public byte[] png() {
        BufferedImage image = new BufferedImage(PNG_SCALE * width, PNG_SCALE * height, BufferedImage.TYPE_INT_RGB);
        draw(new PixelGraphics(image, PNG_SCALE, new Lettering(name, ChartNames.of(chart))), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param drawn takes what was drawn where; null when nobody asks */
    private void draw(Graphics2D g, ChartRenderingInfo drawn) {
        g.setFont(Typeface.regular(12));
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height), drawn);
    }
}
