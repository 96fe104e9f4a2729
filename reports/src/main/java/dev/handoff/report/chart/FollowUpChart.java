package dev.handoff.report.chart;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;
import dev.handoff.report.Published;
import dev.handoff.report.ReportContext;
import dev.handoff.report.Unseen;
import java.awt.BasicStroke;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.category.StatisticalBarRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.statistics.DefaultStatisticalCategoryDataset;

/** How often leads are followed up, beside the published figures. */
final class FollowUpChart {
    private static final int HEIGHT = 290;
    private static final String SIMULATED = "Simulated";
    private static final String PUBLISHED = "Published";
    private static final String NEVER = "Never tried";

    private FollowUpChart() {}

    static Optional<ChartPicture> of(RunResult result, ReportContext context, String source, ChartSize size) {
        Map<String, MetricSummary> shares = shares(result);
        return shares.isEmpty() ? Optional.empty() : Optional.of(picture(shares, result, context, source, size));
    }

    private static Map<String, MetricSummary> shares(RunResult result) {
        Map<String, MetricSummary> shares = new LinkedHashMap<>();
        result.metric(Metric.ATTEMPTS_NONE).ifPresent(m -> shares.put(NEVER, m));
        result.metric(Metric.ATTEMPTS_1_TO_3).ifPresent(m -> shares.put("1 to 3 attempts", m));
        result.metric(Metric.ATTEMPTS_4_PLUS).ifPresent(m -> shares.put("4 attempts or more", m));
        return shares;
    }

    private static ChartPicture picture(
            Map<String, MetricSummary> shares, RunResult result, ReportContext context, String source, ChartSize size) {
        String title = title(shares, context);
        String subtitle =
                "Leads handed to sales by how often a rep tried to reach them, in %. " + Findings.runs(result);
        JFreeChart chart = Theme.chart(plot(shares, context, size), title, subtitle, sources(context, source), size);
        chart.addSubtitle(legend(chart));
        return new ChartPicture(
                "follow-up", title, subtitle, alt(shares, context), chart, size.width(), size.height(HEIGHT));
    }

    private static String title(Map<String, MetricSummary> shares, ReportContext context) {
        Map.Entry<String, MetricSummary> first = shares.entrySet().iterator().next();
        String published = context.published(first.getValue().name())
                .map(p -> " (published: " + Numbers.percent(p.share()) + ")")
                .orElse("");
        if (Unseen.is(first.getValue()) && first.getKey().equals(NEVER)) {
            return Unseen.isAll(first.getValue())
                    ? "No lead handed to sales was followed up"
                    : "Every lead handed to sales was followed up" + published;
        }
        String what = first.getKey().equals(NEVER) ? "are never followed up" : "get " + first.getKey();
        return Numbers.interval(first.getValue()) + " of leads handed to sales " + what + published;
    }

    private static String sources(ReportContext context, String source) {
        return context.published().stream()
                .filter(p -> p.metric().startsWith("attempts."))
                .map(Published::source)
                .distinct()
                .map(s -> "Published figures " + s + ". ")
                .collect(Collectors.joining("", "", source));
    }

    private static CategoryPlot plot(Map<String, MetricSummary> shares, ReportContext context, ChartSize size) {
        DefaultStatisticalCategoryDataset data = new DefaultStatisticalCategoryDataset();
        shares.forEach((label, m) -> {
            Number half = Double.isFinite(m.halfWidth()) ? 100 * m.halfWidth() : null;
            data.add((Number) (100 * m.mean()), half, SIMULATED, label);
            context.published(m.name()).ifPresent(p -> data.add((Number) (100 * p.share()), null, PUBLISHED, label));
        });
        CategoryPlot plot = new CategoryPlot(data, groups(), percent(), renderer(size));
        Theme.gridOfValues(plot);
        return plot;
    }

    private static CategoryAxis groups() {
        CategoryAxis axis = new NameAxis();
        Theme.quiet(axis, 13);
        axis.setTickLabelPaint(Theme.INK);
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(Theme.QUIET);
        axis.setCategoryMargin(0.25);
        axis.setMaximumCategoryLabelLines(3);
        return axis;
    }

    private static NumberAxis percent() {
        NumberAxis axis = new NumberAxis();
        Theme.quiet(axis, 12);
        axis.setAutoRangeIncludesZero(true);
        axis.setUpperMargin(0.14);
        axis.setTickUnit(new NumberTickUnit(10));
        Theme.labels(axis, Numbers::count);
        return axis;
    }

    private static StatisticalBarRenderer renderer(ChartSize size) {
        StatisticalBarRenderer renderer = new StatisticalBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0.04);
        renderer.setSeriesPaint(0, Theme.MAIN);
        renderer.setSeriesPaint(1, Theme.OTHER);
        renderer.setErrorIndicatorPaint(Theme.INK);
        renderer.setErrorIndicatorStroke(new BasicStroke(1.4f));
        Label label = new Label(size);
        renderer.setDefaultItemLabelGenerator(label);
        renderer.setDefaultToolTipGenerator((data, row, column) ->
                data.getRowKey(row) + ", " + data.getColumnKey(column) + ": " + label.generateLabel(data, row, column));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(Typeface.regular(12));
        renderer.setDefaultItemLabelPaint(Theme.INK);
        renderer.setItemLabelInsets(new RectangleInsets(8, 8, 8, 8));
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        return renderer;
    }

    private static LegendTitle legend(JFreeChart chart) {
        LegendTitle legend = new LegendTitle(chart.getPlot());
        legend.setItemFont(Typeface.regular(12));
        legend.setItemPaint(Theme.INK);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setMargin(RectangleInsets.ZERO_INSETS);
        return legend;
    }

    private static String alt(Map<String, MetricSummary> shares, ReportContext context) {
        return shares.entrySet().stream()
                .map(e -> e.getKey().toLowerCase(Locale.ROOT) + " " + Numbers.interval(e.getValue())
                        + context.published(e.getValue().name())
                                .map(p -> " (published " + Numbers.percent(p.share()) + ")")
                                .orElse(""))
                .collect(Collectors.joining(", ", "Bar chart of leads handed to sales by attempts: ", "."));
    }

    private static final class Label extends StandardCategoryItemLabelGenerator {
        private static final long serialVersionUID = 1L;
        private static final int RUNS = 2; // at least, where there is a half-width
        private final ChartSize size;

        Label(ChartSize size) {
            this.size = size;
        }

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            DefaultStatisticalCategoryDataset data = (DefaultStatisticalCategoryDataset) dataset;
            Number half = data.getStdDevValue(row, column);
            double mean = data.getMeanValue(row, column).doubleValue();
            if (size.isPhone()) {
                return Numbers.percentFigure(mean / 100);
            }
            return half == null
                    ? Numbers.percent(mean / 100)
                    : Numbers.interval(
                            Metric.ATTEMPTS_PER_LEAD.name(), mean / 100, half.doubleValue() / 100, "share", RUNS);
        }
    }
}
