package dev.handoff.evidence.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.experiment.Progress;
import dev.handoff.ledger.Metric;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OracleCheckTest {

    private static final OracleCase.Figure RHO =
            new OracleCase.Figure("rho", 0.5, "λ/μ", Measure.metric(Metric.REP_UTILIZATION));

    private static OracleCase halfBusy(OracleCase.Figure figure) {
        List<String> overrides = QueueSettings.of(1, 1, QueueSettings.exponential(0.5))
                .weeks(1, 13)
                .overrides();
        return new OracleCase("X", "M/M/1", "mm1", overrides, 20, "Erlang", true, List.of(figure));
    }

    private static TheoryComparison compare(OracleCase.Figure figure) {
        return OracleCheck.run(List.of(halfBusy(figure)), 1, Progress.SILENT).get(0);
    }

    @Test
    void a_wrong_theory_is_refused() {
        OracleCase.Figure wrong = new OracleCase.Figure("rho", 0.55, "λ/μ", RHO.measure());
        assertThat(compare(RHO).agrees()).isTrue();
        assertThat(compare(wrong).agrees()).isFalse();
        assertThat(compare(wrong).z()).isLessThan(-4.5);
    }

    @Test
    void a_comparison_too_weak_to_fail_does_not_pass() {
        assertThat(comparison(1, 0.97, 1.03, 0.99, 1.01).agrees()).isTrue();
        assertThat(comparison(1, 0.7, 1.3, 0.9, 1.1).agrees()).isFalse();
    }

    @Test
    void what_cannot_be_measured_agrees_with_nothing() {
        assertThat(comparison(1, Double.NaN, 1, 1).agrees()).isFalse();
        assertThat(comparison(1, Double.POSITIVE_INFINITY, 1, 1).agrees()).isFalse();
    }

    @Test
    void the_distance_is_told_in_standard_errors() {
        TheoryComparison comparison = comparison(2, 1, 2, 3, 4);
        assertThat(comparison.mean()).isEqualTo(2.5);
        assertThat(comparison.standardError()).isCloseTo(Math.sqrt(5.0 / 3) / 2, within(1e-15));
        assertThat(comparison.z()).isCloseTo(0.5 / comparison.standardError(), within(1e-15));
        assertThat(comparison.relativeError()).isCloseTo(comparison.standardError() / 2, within(1e-15));
    }

    private static TheoryComparison comparison(double expected, double... values) {
        OracleCase.Figure figure = new OracleCase.Figure("x", expected, "x", run -> 0);
        return TheoryComparison.of(halfBusy(figure), figure, values);
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        List<OracleCase> cases = List.of(halfBusy(RHO));
        double one = OracleCheck.run(cases, 1, Progress.SILENT).get(0).mean();
        double three = OracleCheck.run(cases, 3, Progress.SILENT).get(0).mean();
        assertThat(three).isEqualTo(one);
    }

    @Test
    void progress_is_told_over_all_cases() {
        List<String> told = new ArrayList<>();
        OracleCheck.run(List.of(halfBusy(RHO), halfBusy(RHO)), 2, new Progress() {
            @Override
            public void finished(int done, int planned) {
                told.add(done + "/" + planned);
            }
        });
        assertThat(told).hasSize(40).startsWith("1/40", "2/40").endsWith("40/40");
    }

    @Test
    void a_user_who_has_had_enough_gets_the_cases_finished_so_far() {
        Progress untilTwentyFive = new Progress() {
            private int finished;

            @Override
            public void finished(int done, int planned) {
                finished = done;
            }

            @Override
            public boolean cancelled() {
                return finished >= 25;
            }
        };
        assertThat(OracleCheck.run(List.of(halfBusy(RHO), halfBusy(RHO)), 2, untilTwentyFive))
                .hasSize(1);
    }

    @Test
    void waits_can_be_asked_for_by_their_number() {
        OracleCase.Figure third =
                new OracleCase.Figure("third", 1, "", run -> run.waits().get(2));
        OracleCase.Figure mean = new OracleCase.Figure(
                "mean", 1, "", run -> run.waits().meanOf(0, run.waits().size()) - run.metric(Metric.SPEED_HUMAN));
        assertThat(compare(third).mean()).isBetween(0.0, 3.0);
        assertThat(compare(mean).mean()).isCloseTo(0, within(1e-12));
    }
}
