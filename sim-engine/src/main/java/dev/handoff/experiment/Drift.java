package dev.handoff.experiment;

import dev.handoff.ledger.Metric;
import dev.handoff.ledger.WeeklyResponse;
import java.util.List;
import java.util.Optional;

/**
 * How the state of a company moves over the window of one replication: for each measure of state the slope of a straight line through its
 * weekly figures (least squares), and their mean.
 *
 * @param slopes change a week of each of {@link #STATES}; NaN where the company does not have it, or too few weeks were measured
 * @param means the mean over the weeks
 */
record Drift(double[] slopes, double[] means) {

    /** What a company is in, beside what it does: weekly series that stay level once it has settled. */
    static final List<String> STATES = List.of(
            Metric.QUEUE_LENGTH.name(),
            Metric.NURTURE_LENGTH.name(),
            Metric.TRUST_SALES.name(),
            Metric.TRUST_MARKETING.name(),
            Metric.BELIEF_ERROR.name(),
            Metric.CONTRIBUTION_EXPECTED.name());

    /** Weeks below which a line through them says nothing. */
    static final int FEWEST_WEEKS = 8;

    static Drift of(List<WeeklyResponse> weekly) {
        double[] slopes = new double[STATES.size()];
        double[] means = new double[STATES.size()];
        for (int state = 0; state < slopes.length; state++) {
            String name = STATES.get(state);
            Optional<double[]> series = weekly.stream()
                    .filter(w -> w.name().equals(name))
                    .findFirst()
                    .map(WeeklyResponse::values);
            slopes[state] = series.map(Drift::slope).orElse(Double.NaN);
            means[state] = series.map(Drift::mean).orElse(Double.NaN);
        }
        return new Drift(slopes, means);
    }

    /** The mean of several, each measure over those that have it. */
    static Drift mean(List<Drift> drifts) {
        double[] slopes = new double[STATES.size()];
        double[] means = new double[STATES.size()];
        for (int state = 0; state < slopes.length; state++) {
            int s = state;
            slopes[state] = mean(drifts.stream().mapToDouble(d -> d.slopes[s]).toArray());
            means[state] = mean(drifts.stream().mapToDouble(d -> d.means[s]).toArray());
        }
        return new Drift(slopes, means);
    }

    /** Least squares over the weeks in which the figure is defined. */
    static double slope(double[] weeks) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int week = 0; week < weeks.length; week++) {
            if (!Double.isNaN(weeks[week])) {
                n++;
                x += week;
                y += weeks[week];
                xx += (double) week * week;
                xy += week * weeks[week];
            }
        }
        return n < FEWEST_WEEKS ? Double.NaN : (n * xy - x * y) / (n * xx - x * x);
    }

    private static double mean(double[] weeks) {
        double sum = 0;
        int n = 0;
        for (double value : weeks) {
            sum += Double.isNaN(value) ? 0 : value;
            n += Double.isNaN(value) ? 0 : 1;
        }
        return n == 0 ? Double.NaN : sum / n;
    }
}
