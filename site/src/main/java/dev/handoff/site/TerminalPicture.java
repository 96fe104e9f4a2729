package dev.handoff.site;

import dev.handoff.report.Markup;
import java.util.List;

/** Lines of a terminal as an SVG picture. */
final class TerminalPicture {
    private static final int COLUMNS = 80;
    private static final double COLUMN = 8.0;
    private static final int LINE = 18;
    private static final int MARGIN = 14;

    /** Plain blanks in a row would be drawn as one. */
    private static final char NO_BREAK = '\u00a0';

    private TerminalPicture() {}

    /**
     * Draws what a command prints.
     *
     * @param command what was typed
     * @param lines what came
     */
    static String of(String command, List<String> lines) {
        double width = COLUMNS * COLUMN + 2 * MARGIN;
        int height = (lines.size() + 2) * LINE + 2 * MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %d\" role=\"img\">\n"
                .formatted(width, height));
        svg.append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1c2128\"/>\n");
        svg.append(
                "<g font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"13\" fill=\"#e6edf3\">\n");
        svg.append(line(0, "$ " + command, "#9be9a8"));
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                svg.append(line(i + 2, lines.get(i), ""));
            }
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    /** The width is stated, so that columns stand below one another whatever font there is. */
    private static String line(int number, String text, String colour) {
        String fill = colour.isEmpty() ? "" : " fill=\"" + colour + "\"";
        return "<text x=\"%d\" y=\"%d\" textLength=\"%.0f\" lengthAdjust=\"spacingAndGlyphs\"%s>%s</text>\n"
                .formatted(
                        MARGIN,
                        MARGIN + LINE * (number + 1) - 5,
                        text.codePointCount(0, text.length()) * COLUMN,
                        fill,
                        Markup.escape(text.replace(' ', NO_BREAK)));
    }
}
