package dev.handoff.scenario.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.statistics.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a policy brings in truth lies inside the interval that draws of the fitted values give; an interval of luck alone, which knows nothing of
 * how few the data are, misses it.
 */
@Tag("long")
class PolicyTruthTest {
    /** Twenty are the whole: {@code -Drecovery.policy.logs=20} takes some minutes. */
    private static final int LOGS = Integer.getInteger("recovery.policy.logs", 1);

    private static final int THREADS = 2;

    @Test
    void what_three_policies_bring_lies_inside_the_interval_with_data_and_not_inside_that_of_luck() {
        List<Interval> truth = PolicyTruth.truth(THREADS);
        List<PolicyTruth.Intervals> logs = Lucks.each(LOGS, PolicyTruth::of);
        int[] withData = new int[truth.size()];
        int ofLuck = 0;
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%d logs of the desk of eight with three reps and a quarter of an hour more work on every call; half a year's expected revenue, in thousands.%n%n"
                        + "| policy | in truth | fitted, mean | with data holds | ± with data | luck alone holds | ± of luck |%n|---|--:|--:|--:|--:|--:|--:|%n",
                LOGS));
        for (int p = 0; p < truth.size(); p++) {
            int policy = p;
            double value = truth.get(p).estimate();
            List<Interval> data = logs.stream().map(l -> l.withData().get(policy)).toList();
            List<Interval> luck = logs.stream().map(l -> l.ofLuck().get(policy)).toList();
            withData[p] = holding(data, value);
            ofLuck += holding(luck, value);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f ± %.0f | %.0f | %d/%d | %.0f | %d/%d | %.0f |%n",
                    PolicyTruth.NAMES.get(p),
                    value / 1000,
                    truth.get(p).halfWidth() / 1000,
                    mean(data, true) / 1000,
                    withData[p],
                    LOGS,
                    mean(data, false) / 1000,
                    holding(luck, value),
                    LOGS,
                    mean(luck, false) / 1000));
        }
        RecoveryPage.replace("policies", table.toString());
        assertThat(Arrays.stream(withData).min().orElseThrow() / (double) LOGS)
                .as("least share of logs whose interval with data holds the truth\n%s", table)
                .isGreaterThanOrEqualTo(0.85);
        assertThat((double) ofLuck).as("intervals of luck alone\n%s", table).isLessThan(0.85 * LOGS * truth.size());
    }

    private static int holding(List<Interval> intervals, double value) {
        return (int) intervals.stream().filter(i -> i.covers(value)).count();
    }

    private static double mean(List<Interval> intervals, boolean centre) {
        return intervals.stream()
                .mapToDouble(i -> centre ? i.estimate() : i.halfWidth())
                .average()
                .orElseThrow();
    }
}
