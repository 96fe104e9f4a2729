package dev.handoff.report.chart;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the style sheet of a page with charts has to say about them. A chart says its colours as attributes, which any rule of a style sheet
 * overrides: so a file that is opened alone looks right, and a dark page gives every colour of the theme another. Colours that are not named
 * here, such as those of a heat map's tiles and their figures, stay as they are.
 */
public final class ChartStyle {
    private static final Map<Color, String> ON_DARK = onDark();

    private ChartStyle() {}

    private static Map<Color, String> onDark() {
        Map<Color, String> dark = new LinkedHashMap<>();
        dark.put(Theme.INK, "#e6eaee");
        dark.put(Theme.QUIET, "#a9b4c0");
        dark.put(Theme.GRID, "#2f3842");
        dark.put(Theme.MAIN, "#4aa8e0");
        dark.put(Theme.PALE, "#2f5f80");
        dark.put(Theme.OTHER, "#56606b");
        dark.put(WeekLine.Look.SECOND.colour(), "#f08a3c");
        dark.put(WeekLine.Look.THIRD.colour(), "#2fc79a");
        return dark;
    }

    /** Rules for a page whose background is dark; to stand within the page's own condition for that. */
    public static String dark() {
        StringBuilder css = new StringBuilder();
        ON_DARK.forEach((light, dark) -> {
            for (String what : new String[] {"fill", "stroke"}) {
                css.append("figure svg [")
                        .append(what)
                        .append("=\"")
                        .append(SvgNumbers.of(light))
                        .append("\"] { ");
                css.append(what).append(": ").append(dark).append("; }\n");
            }
        });
        return css.toString();
    }

    /** Rules for the places that say a value: a ring in the colour of the text, in every mode. */
    public static String values() {
        return """
                .values rect:hover, .values rect:focus-visible { stroke: currentColor; stroke-width: 2; outline: none; }
                """;
    }
}
