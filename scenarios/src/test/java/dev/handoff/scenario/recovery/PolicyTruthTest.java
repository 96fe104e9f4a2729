package dev.handoff.scenario.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.statistics.Interval;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
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

    /** 17 of 20. */
    private static final double ENOUGH = 0.85;

    private static List<Interval> truth;
    private static List<PolicyTruth.Intervals> fitted;

    @BeforeAll
    static void experiment() {
        truth = PolicyTruth.truth(LOGS < Lucks.LOGS ? 60 : 200, THREADS);
        fitted = Lucks.each(LOGS, PolicyTruth::of);
    }

    @Test
    void what_tries_people_and_order_bring_lies_inside_the_interval_with_data() {
        RecoveryPage.replace("policies", table());
        for (int policy = 0; policy < truth.size(); policy++) {
            holdsWithData(policy);
        }
    }

    @Test
    void what_policies_bring_does_not_lie_inside_the_interval_of_luck() {
        int ofLuck = 0;
        for (int policy = 0; policy < truth.size(); policy++) {
            ofLuck += holding(ofLuck(policy), policy);
        }
        assertThat(ofLuck / (double) truth.size())
                .as("logs, mean over policies%n%s", table())
                .isLessThan(ENOUGH * LOGS);
    }

    private static void holdsWithData(int policy) {
        assertThat((double) holding(withData(policy), policy))
                .as("logs whose interval with data holds the truth of %s%n%s", PolicyTruth.NAMES.get(policy), table())
                .isGreaterThanOrEqualTo(ENOUGH * LOGS);
    }

    private static List<Interval> withData(int policy) {
        return fitted.stream().map(log -> log.withData().get(policy)).toList();
    }

    private static List<Interval> ofLuck(int policy) {
        return fitted.stream().map(log -> log.ofLuck().get(policy)).toList();
    }

    private static String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%d logs of the desk of eight with three reps and a quarter of an hour more work on every call; half a year's expected revenue, in thousands.%n%n"
                        + "| policy | in truth | fitted, mean | with data holds | ± with data | luck alone holds | ± of luck |%n|---|--:|--:|--:|--:|--:|--:|%n",
                LOGS));
        for (int p = 0; p < truth.size(); p++) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f ± %.0f | %.0f | %d/%d | %.0f | %d/%d | %.0f |%n",
                    PolicyTruth.NAMES.get(p),
                    truth.get(p).estimate() / 1000,
                    truth.get(p).halfWidth() / 1000,
                    mean(withData(p), true) / 1000,
                    holding(withData(p), p),
                    LOGS,
                    mean(withData(p), false) / 1000,
                    holding(ofLuck(p), p),
                    LOGS,
                    mean(ofLuck(p), false) / 1000));
        }
        return table.toString();
    }

    private static int holding(List<Interval> intervals, int policy) {
        double value = truth.get(policy).estimate();
        return (int) intervals.stream().filter(i -> i.covers(value)).count();
    }

    private static double mean(List<Interval> intervals, boolean centre) {
        return intervals.stream()
                .mapToDouble(i -> centre ? i.estimate() : i.halfWidth())
                .average()
                .orElseThrow();
    }
}
