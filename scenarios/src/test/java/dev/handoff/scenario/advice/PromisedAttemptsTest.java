package dev.handoff.scenario.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the adviser predicts of a minimum of attempts, beside what is measured on luck of its own: attainment rises with the window, and is
 * never more than ten points below the prediction.
 */
@Tag("long")
class PromisedAttemptsTest {
    private static final long SEED = 20_261_201;
    private static final int REPLICATIONS = 12;
    private static final double POINTS = 0.1;
    private static final List<Integer> DAYS = List.of(4, 8, 16, 32);

    private static Scenario company(int days, String... more) {
        List<String> changes = new ArrayList<>(List.of(
                "sla.sales.firstTouch=none", "sla.sales.minimumAttempts={attempts: 4, within: " + days + " days}"));
        changes.addAll(List.of(more));
        return ScenarioLoader.load("src/test/resources/promises/first-touch.yaml", changes)
                .orThrow();
    }

    private static double measured(Scenario scenario) {
        return RunExperiment.run(scenario.company(), Plan.fixed(SEED, REPLICATIONS, 2), Progress.SILENT)
                .metric("sla.sales.minimumAttempts")
                .orElseThrow()
                .mean();
    }

    /**
     * Share of the leads that will get the promised attempts: no more than the cadence and the hours leave time for, and no more than do in
     * the quarter that was simulated, where reps decide and are short of time.
     */
    private static double predicted(Given given) {
        double kept = given.quarter().map(SimulatedQuarter::minimumKept).orElse(Double.NaN);
        double inTime = AttemptsNeedTime.share(
                given, given.sales().minimumAttempts().orElseThrow().attempts());
        return Double.isNaN(kept) ? inTime : Math.min(inTime, kept);
    }

    private static void holds(String... more) {
        double[] attained =
                DAYS.stream().mapToDouble(d -> measured(company(d, more))).toArray();
        double[] predicted = DAYS.stream()
                .mapToDouble(d -> predicted(Given.of(company(d, more))))
                .toArray();
        IntStream.range(1, attained.length)
                .forEach(i -> assertThat(attained[i]).as(DAYS.get(i) + " days").isGreaterThan(attained[i - 1]));
        IntStream.range(0, attained.length)
                .forEach(i -> assertThat(attained[i]).as(DAYS.get(i) + " days").isGreaterThan(predicted[i] - POINTS));
    }

    @Test
    void where_reps_decide_and_a_daily_list_is_drawn_up() {
        holds("sla.sales.enforcement=daily list", "persistence.carryOn=0");
    }

    @Test
    void where_a_weekly_list_is_drawn_up() {
        holds("sla.sales.enforcement=weekly list");
    }

    @Test
    void where_everybody_keeps_the_cadence() {
        holds("sla.sales.enforcement=alerts and daily list", "persistence.rule=always");
    }
}
