package dev.handoff.report.chart;

import dev.handoff.experiment.Attribution;
import dev.handoff.experiment.Attribution.ChannelCredit;
import dev.handoff.ledger.CreditRule;
import dev.handoff.report.AttributionContext;
import dev.handoff.report.Numbers;
import dev.handoff.statistics.Interval;
import java.awt.Font;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** For each channel what is lost without it, and below it the credit each rule gives, or all rules where they agree. */
public final class AttributionChart {
    private static final String TRUTH = "lost without it";
    private static final String THROUGH_IT = "came through it";
    private static final int BAR_HEIGHT = 17;
    private static final int GROUP_GAP = 14;
    private static final int MARGINS = 20;
    private static final float FONT_SIZE = 11;
    private static final double ROOM_FOR_FIGURES = 1.55;
    private static final double ROOM_ON_A_PHONE = 3;

    private AttributionChart() {}

    /** The chart for that size; none when this machine cannot draw ({@link RunCharts#problem()}). */
    public static List<ChartPicture> of(Attribution attribution, AttributionContext context, ChartSize size) {
        return RunCharts.problem().isPresent() || attribution.channels().isEmpty()
                ? List.of()
                : List.of(draw(attribution, context, size));
    }

    private static ChartPicture draw(Attribution attribution, AttributionContext context, ChartSize size) {
        String title = "Credit for revenue beside what each channel is worth";
        String subtitle = "Expected revenue in " + context.currency() + ". " + Numbers.count(attribution.replications())
                + " replications, ± "
                + Numbers.percent(attribution.confidence()).replace(".0", "") + " half-width";
        int bars = attribution.channels().size() * (1 + rules(attribution).size());
        int height =
                size.height(MARGINS + bars * BAR_HEIGHT + attribution.channels().size() * GROUP_GAP);
        return new ChartPicture(
                "worth",
                title,
                subtitle,
                alt(attribution, context.currency()),
                Theme.chart(
                        plot(attribution, context.currency(), size),
                        title,
                        subtitle,
                        context.provenance().source(),
                        size),
                size.width(),
                height);
    }

    /** All of them, or one for all where they agree. */
    private static List<CreditRule> rules(Attribution attribution) {
        return attribution.rulesAgree() ? List.of(CreditRule.LAST) : List.of(CreditRule.values());
    }

    private static CategoryPlot plot(Attribution attribution, String currency, ChartSize size) {
        List<List<String>> labels = new ArrayList<>();
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        add(attribution, data, labels, TRUTH, currency, null);
        for (CreditRule rule : rules(attribution)) {
            add(attribution, data, labels, attribution.rulesAgree() ? THROUGH_IT : rule.label(), currency, rule);
        }
        Font font = Typeface.regular(FONT_SIZE);
        CategoryPlot plot = new CategoryPlot(data, names(size), lengths(data, size), renderer(labels, font));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private static void add(
            Attribution attribution,
            DefaultCategoryDataset data,
            List<List<String>> labels,
            String series,
            String currency,
            CreditRule rule) {
        List<String> figures = new ArrayList<>();
        for (ChannelCredit c : attribution.channels()) {
            Interval value = rule == null ? c.lost() : c.credit().get(rule);
            data.addValue(value.estimate(), series, c.channel());
            figures.add(series + "  " + money(value, currency).replace("\u00A0" + currency, ""));
        }
        labels.add(figures);
    }

    private static CategoryAxis names(ChartSize size) {
        CategoryAxis axis = new NameAxis();
        Theme.quiet(axis, size.isPhone() ? FONT_SIZE : FONT_SIZE + 2);
        axis.setTickLabelPaint(Theme.INK);
        axis.setMaximumCategoryLabelWidthRatio(0.3f);
        axis.setMaximumCategoryLabelLines(2);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0.14);
        return axis;
    }

    /** The scale leaves room for the figures behind the longest bar. */
    private static NumberAxis lengths(DefaultCategoryDataset data, ChartSize size) {
        double low = 0;
        double high = 0;
        for (int row = 0; row < data.getRowCount(); row++) {
            for (int column = 0; column < data.getColumnCount(); column++) {
                low = Math.min(low, data.getValue(row, column).doubleValue());
                high = Math.max(high, data.getValue(row, column).doubleValue());
            }
        }
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high > 0 ? high * (size.isPhone() ? ROOM_ON_A_PHONE : ROOM_FOR_FIGURES) : low + 1);
        Theme.quiet(axis, FONT_SIZE);
        axis.setTickLabelsVisible(false);
        return axis;
    }

    private static BarRenderer renderer(List<List<String>> labels, Font font) {
        BarRenderer renderer = new TruthStandsOut();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0.08);
        renderer.setDefaultItemLabelGenerator(new Figures(labels));
        renderer.setDefaultToolTipGenerator((data, row, channel) ->
                data.getColumnKey(channel) + ", " + labels.get(row).get(channel).replace("  ", ": "));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(font);
        renderer.setDefaultItemLabelPaint(Theme.INK);
        renderer.setItemLabelInsets(new RectangleInsets(4, 4, 4, 4));
        ItemLabelPosition behind = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
        renderer.setDefaultPositiveItemLabelPosition(behind);
        renderer.setDefaultNegativeItemLabelPosition(behind);
        renderer.setPositiveItemLabelPositionFallback(behind);
        return renderer;
    }

    private static String alt(Attribution attribution, String currency) {
        return attribution.channels().stream()
                .map(c -> c.channel() + " lost without it " + money(c.lost(), currency)
                        + (attribution.rulesAgree() ? ", " + THROUGH_IT + " " : ", credit by the last touch ")
                        + money(c.credit().get(CreditRule.LAST), currency))
                .collect(Collectors.joining("; ", "Bar chart of credit and worth by channel: ", "."));
    }

    private static String money(Interval i, String currency) {
        return Numbers.interval(i.estimate(), i.halfWidth(), currency);
    }

    private static final class TruthStandsOut extends BarRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Paint getItemPaint(int row, int column) {
            return row == 0 ? Theme.MAIN : Theme.PALE;
        }
    }

    private static final class Figures extends StandardCategoryItemLabelGenerator {
        private static final long serialVersionUID = 1L;
        private final transient List<List<String>> labels;

        Figures(List<List<String>> labels) {
            this.labels = labels;
        }

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            return labels.get(row).get(column);
        }
    }
}
