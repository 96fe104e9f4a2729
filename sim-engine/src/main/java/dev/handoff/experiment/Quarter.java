package dev.handoff.experiment;

import dev.handoff.ledger.WeeklyResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The realised form of a metric over a quarter: what somebody would see who tried the policy once, for so many weeks. */
final class Quarter {

    /** Weeks of a quarter. */
    static final int WEEKS = 13;

    /** Quarters that are looked at. */
    static final int QUARTERS = 4;

    private static final String EXPECTED = ".expected";

    private Quarter() {}

    /** The series in which a metric is realised: {@code revenue} for {@code revenue.expected}. */
    static String realised(String metric) {
        return metric.endsWith(EXPECTED) ? metric.substring(0, metric.length() - EXPECTED.length()) : metric;
    }

    /**
     * Mean of each metric's realised form over weeks 1 to 13, weeks in which it is undefined left out; NaN where nothing is known by week,
     * and where fewer whole weeks are measured.
     */
    static double[] of(List<String> metrics, List<WeeklyResponse> weekly) {
        return metrics.stream()
                .mapToDouble(metric -> series(realised(metric), weekly)
                        .map(series -> mean(series, 0))
                        .orElse(Double.NaN))
                .toArray();
    }

    /** Sum of one series over each of the first four quarters; NaN for a quarter that is not measured as a whole. */
    static double[] sums(String series, List<WeeklyResponse> weekly) {
        return IntStream.range(0, QUARTERS)
                .mapToDouble(quarter -> series(series, weekly)
                        .map(of -> WEEKS * mean(of, quarter * WEEKS))
                        .orElse(Double.NaN))
                .toArray();
    }

    private static Optional<WeeklyResponse> series(String name, List<WeeklyResponse> weekly) {
        return weekly.stream().filter(w -> w.name().equals(name)).findFirst();
    }

    private static double mean(WeeklyResponse series, int from) {
        if (series.values().length < from + WEEKS) {
            return Double.NaN;
        }
        double sum = 0;
        int defined = 0;
        for (int week = from; week < from + WEEKS; week++) {
            double value = series.values()[week];
            sum += Double.isNaN(value) ? 0 : value;
            defined += Double.isNaN(value) ? 0 : 1;
        }
        return defined == 0 ? Double.NaN : sum / defined;
    }
}
