package dev.handoff.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.WeeklySummary;
import dev.handoff.report.chart.SignedBars.Bar;
import dev.handoff.statistics.Interval;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.junit.jupiter.api.Test;

/** Bands are what their caption says, with few runs as well. */
class BandsTest {
    private static final WeeklySummary REVENUE = new WeeklySummary(
            "revenue", "EUR", List.of(10.0, 20.0), List.of(15.0, 5.0), List.of(0.0, 12.0), List.of(30.0, 26.0));

    @Test
    void no_interval_reaches_below_what_can_be() {
        YIntervalSeriesCollection data = WeeklyChart.dataset(REVENUE, true);
        assertThat(data.getStartYValue(1, 0)).isZero();
        assertThat(data.getEndYValue(1, 0)).isEqualTo(25);
        assertThat(data.getStartYValue(0, 0)).isZero();
        assertThat(data.getEndYValue(0, 0)).isEqualTo(30);
    }

    @Test
    void what_can_be_negative_keeps_its_interval() {
        WeeklySummary contribution =
                new WeeklySummary("contribution", "EUR", List.of(1.0), List.of(15.0), List.of(-8.0), List.of(30.0));
        assertThat(WeeklyChart.dataset(contribution, true).getStartYValue(1, 0)).isEqualTo(-14);
    }

    @Test
    void too_few_runs_have_no_band_of_eight_in_ten() {
        YIntervalSeriesCollection data = WeeklyChart.dataset(REVENUE, false);
        assertThat(data.getStartYValue(0, 1)).isEqualTo(20);
        assertThat(data.getEndYValue(0, 1)).isEqualTo(20);
    }

    @Test
    void a_band_of_shares_stays_between_nought_and_one() {
        WeeklySummary share = new WeeklySummary(
                "trust.sales", "share", List.of(0.02, 0.98), List.of(0.1, 0.1), List.of(0.0, 0.9), List.of(0.1, 1.0));
        YIntervalSeriesCollection data = LinesOverWeeks.dataset(List.of(new WeekLine("x", share, WeekLine.Look.FIRST)));
        assertThat(data.getStartYValue(0, 0)).isZero();
        assertThat(data.getEndYValue(0, 1)).isEqualTo(1);
    }

    @Test
    void the_whisker_of_what_cannot_be_below_nought_ends_there() {
        Bar worth = Bar.atLeastNought("deals: share won", 38_000, 130_000, "38 k EUR (0 to 168 k)");
        CategoryPlot plot = SignedBars.plot(List.of(worth), ChartSize.PAGE);
        assertThat(plot.getRangeAxis().getLowerBound()).isBetween(-6_000.0, 0.0);
        Bar difference = new Bar("revenue", 38_000, 130_000, "38 k EUR \u00b1 130 k");
        assertThat(SignedBars.plot(List.of(difference), ChartSize.PAGE)
                        .getRangeAxis()
                        .getLowerBound())
                .isLessThan(-90_000);
        String svg =
                new ChartPicture("value", "", "", "", Theme.chart(plot, "", "", "", ChartSize.PAGE), 700, 60).svg();
        assertThat(svg).contains("clip");
    }

    @Test
    void a_line_has_room_for_its_first_point_at_nought_and_for_the_label_at_the_upper_end() {
        XYPlot plot = LineBand.plot(
                "cost of an attempt",
                List.of("0", "80"),
                List.of(0.0, 80.0),
                List.of(Interval.around(300, 20, 0.95), Interval.around(-900, 20, 0.95)),
                "EUR");
        assertThat(plot.getDomainAxis().getLowerBound()).isBetween(-2.0, -1.0);
        assertThat(plot.getDomainAxis().getUpperBound()).isBetween(81.0, 82.0);
        assertThat(Theme.chart(plot, "", "", "", ChartSize.PAGE).getPadding().getTop())
                .isGreaterThan(6);
    }
}
