package dev.handoff.experiment.track;

import dev.handoff.experiment.RunResult;
import java.util.List;
import java.util.Optional;

/**
 * A company's weeks beside those in which it should be.
 *
 * @param seed seed of all draws
 * @param replications horizons simulated
 * @param falseAlarms share of companies in line that leave a band or a drift's limit somewhere in the horizon, about
 * @param weeks observed so far
 * @param horizon weeks for which the bands hold together
 * @param stop why it ended
 * @param indicators from cause to effect, those of single channels behind that of all
 */
public record Track(
        long seed,
        int replications,
        double falseAlarms,
        int weeks,
        int horizon,
        RunResult.Stop stop,
        List<Tracked> indicators) {

    /** Copies the list. */
    public Track {
        indicators = List.copyOf(indicators);
    }

    /** Those that left what is expected, from cause to effect. */
    public List<Tracked> departed() {
        return indicators.stream().filter(i -> i.departure().isPresent()).toList();
    }

    /**
     * One indicator week by week; not a number where a week has no figure.
     *
     * @param indicator what is counted
     * @param observed what was seen
     * @param expected mean of the simulated horizons
     * @param low lower end of the band
     * @param high upper end of the band
     * @param departure how it left what is expected; empty when it did not
     */
    public record Tracked(
            Indicator indicator,
            List<Double> observed,
            List<Double> expected,
            List<Double> low,
            List<Double> high,
            Optional<Departure> departure) {

        /** Copies the lists. */
        public Tracked {
            observed = List.copyOf(observed);
            expected = List.copyOf(expected);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /**
     * How an indicator left what is expected.
     *
     * @param since the week in which it began, 1 for the first
     * @param found the week in which it was found, 1 for the first
     * @param below whether it is lower than expected
     * @param drift whether many weeks told it, and not one alone
     * @param observed mean a week since then
     * @param low lower end of the range in which that mean lies in 95 of 100 simulated companies
     * @param high upper end of it
     */
    public record Departure(
            int since, int found, boolean below, boolean drift, double observed, double low, double high) {}
}
