package dev.handoff.report.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;

/**
 * Texts of a chart in letters that its typeface lacks, such as Japanese in a note, are drawn with the fonts of the machine. Where these lack
 * them too, {@link #GAP} stands in the chart, the text itself stands beside it, and a warning can say so.
 */
final class Lettering {
    /** What stands for letters that no font has. */
    static final String GAP = "[\u2026]";

    private static final int MOST_REMEMBERED = 100;
    private static final Set<String> LACKING = new LinkedHashSet<>();

    private Lettering() {}

    /** Texts that could not be drawn since the last call. */
    static List<String> takeLacking() {
        synchronized (LACKING) {
            List<String> texts = new ArrayList<>(LACKING);
            LACKING.clear();
            return texts;
        }
    }

    /** Gives every text of a chart a font that has its letters. */
    static void fit(JFreeChart chart) {
        fit(chart.getTitle());
        chart.getSubtitles().forEach(title -> fit(title));
        fit(chart.getPlot());
    }

    private static void fit(Title title) {
        if (title instanceof TextTitle text && text.getText() != null) {
            Font font = font(text.getText(), text.getFont());
            text.setFont(font);
            text.setText(drawable(text.getText(), font));
        } else if (title instanceof LegendTitle legend) {
            String labels = labels(legend);
            legend.setItemFont(font(labels, legend.getItemFont()));
            drawable(labels, legend.getItemFont());
        }
    }

    private static String labels(LegendTitle legend) {
        StringBuilder all = new StringBuilder();
        for (var source : legend.getSources()) {
            for (int i = 0; i < source.getLegendItems().getItemCount(); i++) {
                all.append(source.getLegendItems().get(i).getLabel()).append(' ');
            }
        }
        return all.toString();
    }

    private static void fit(Plot plot) {
        if (plot instanceof CategoryPlot categories) {
            for (Object category : categories.getCategories()) {
                fit(categories.getDomainAxis(), (Comparable<?>) category);
            }
        } else if (plot instanceof CombinedRangeXYPlot all) {
            all.getSubplots().forEach(panel -> fit((Plot) panel));
        } else if (plot instanceof XYPlot xy) {
            fit(xy.getDomainAxis());
            fit(xy.getRangeAxis());
        }
    }

    private static void fit(CategoryAxis axis, Comparable<?> category) {
        Font usual = axis.getTickLabelFont(category);
        Font font = font(category.toString(), usual);
        if (font != usual) {
            axis.setTickLabelFont(category, font);
        }
        drawable(category.toString(), font);
    }

    private static void fit(Axis axis) {
        if (axis != null && axis.getLabel() != null) {
            axis.setLabelFont(font(axis.getLabel(), axis.getLabelFont()));
            axis.setLabel(drawable(axis.getLabel(), axis.getLabelFont()));
        }
        if (axis instanceof SymbolAxis symbols) {
            String labels = String.join(" ", symbols.getSymbols());
            axis.setTickLabelFont(font(labels, axis.getTickLabelFont()));
            drawable(labels, axis.getTickLabelFont());
        }
    }

    /** The usual font if it has all letters, else the machine's. */
    static Font font(String text, Font usual) {
        return usual.canDisplayUpTo(text) < 0
                ? usual
                : Typeface.ofTheMachine(usual)
                        .filter(f -> lacking(text, f) < lacking(text, usual))
                        .orElse(usual);
    }

    private static long lacking(String text, Font font) {
        return text.codePoints().filter(c -> !font.canDisplay(c)).count();
    }

    /** The text with {@link #GAP} for every run of letters that the font lacks. */
    static String drawable(String text, Font font) {
        if (font.canDisplayUpTo(text) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        boolean lacks = false;
        for (int c : text.codePoints().toArray()) {
            boolean has = font.canDisplay(c) || isUnseen(c);
            lacks |= !has;
            out.append(has ? Character.toString(c) : gap ? "" : GAP);
            gap = !has || gap && isUnseen(c);
        }
        if (lacks) {
            remember(text);
        }
        return out.toString();
    }

    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    private static void remember(String text) {
        synchronized (LACKING) {
            if (LACKING.size() < MOST_REMEMBERED) {
                LACKING.add(text.strip());
            }
        }
    }

    /** What to tell who gets the charts; empty when every letter could be drawn. */
    static Optional<String> warning() {
        List<String> texts = takeLacking();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String signs = texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(c -> !Typeface.has(c))
                .distinct()
                .limit(8)
                .mapToObj(Character::toString)
                .reduce("", String::concat);
        return Optional.of("no font of this machine has the letters " + signs + " …; in charts " + GAP
                + " stands for them, text and tables have them. Maybe install a font such as Noto Sans CJK?");
    }
}
