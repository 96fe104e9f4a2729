package dev.handoff.experiment;

import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.statistics.OuterQuantiles;
import dev.handoff.statistics.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * The weekly series of many replications, merged as they come: of each week its moments and what lies at either end, for the range in which
 * eight of ten replications are. A replication has thousands of weekly figures, and nobody asks for one of them later.
 */
final class WeeklyTable {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    /** Bytes that a weekly figure of one replication takes to the end of many: one of five is kept. */
    static final double BYTES_OF_A_FIGURE = 2.2 * LOW * Double.BYTES;

    private final int most;
    private List<WeeklyResponse> first = List.of();
    private Week[][] weeks = {};

    /** None yet, of so many replications at most. */
    WeeklyTable(int most) {
        this.most = most;
    }

    /** Takes the series of the next replication; a week in which it does not define one is left out there. */
    void add(List<WeeklyResponse> series) {
        if (first.isEmpty()) {
            begin(series);
        }
        for (int i = 0; i < weeks.length; i++) {
            double[] values = series.get(i).values();
            for (int w = 0; w < values.length; w++) {
                if (!Double.isNaN(values[w])) {
                    weeks[i][w].add(values[w]);
                }
            }
        }
    }

    private void begin(List<WeeklyResponse> series) {
        first = series;
        weeks = new Week[series.size()][];
        for (int i = 0; i < weeks.length; i++) {
            weeks[i] = new Week[series.get(i).values().length];
            for (int w = 0; w < weeks[i].length; w++) {
                weeks[i][w] = new Week(most);
            }
        }
    }

    /** Every series over all replications. */
    List<WeeklySummary> summaries(double confidence) {
        List<WeeklySummary> summaries = new ArrayList<>();
        for (int i = 0; i < weeks.length; i++) {
            summaries.add(summary(first.get(i), weeks[i], confidence));
        }
        return List.copyOf(summaries);
    }

    private static WeeklySummary summary(WeeklyResponse series, Week[] weeks, double confidence) {
        List<Double> mean = new ArrayList<>();
        List<Double> halfWidth = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (Week week : weeks) {
            MeanInterval interval = week.interval(confidence);
            mean.add(interval.mean());
            halfWidth.add(interval.halfWidth());
            low.add(week.ends.quantile(LOW));
            high.add(week.ends.quantile(HIGH));
        }
        return new WeeklySummary(series.name(), series.unit(), mean, halfWidth, low, high);
    }

    /** One week of one series. */
    private static final class Week {
        private final Tally tally = new Tally();
        private final OuterQuantiles ends;
        private boolean infinite;

        Week(int most) {
            ends = new OuterQuantiles(LOW, most);
        }

        void add(double value) {
            ends.add(value);
            infinite |= Double.isInfinite(value);
            if (!infinite) {
                tally.add(value);
            }
        }

        MeanInterval interval(double confidence) {
            return infinite ? MeanInterval.infinite(ends.count()) : MeanInterval.of(tally, confidence);
        }
    }
}
