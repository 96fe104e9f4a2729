package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Sensitivity;
import dev.handoff.report.Provenance;
import dev.handoff.report.SensitivityContext;
import dev.handoff.report.Told;
import dev.handoff.statistics.ElementaryEffects;
import dev.handoff.statistics.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sensitivity report claims no more than its intervals allow. */
class SensitivityReportTest {
    private static final Effect CLEAR = new Effect(100_000, 1_000, 100_000);
    private static final Effect CLOSE = new Effect(99_500, 1_000, 99_500);
    private static final Effect WEAK = new Effect(100, 10, 100);
    private static final Effect NOISE = new Effect(20_000, 300_000, 285_000);

    /** Mean effect with its half-width, and mean size. */
    private record Effect(double mean, double halfWidth, double size) {
        ElementaryEffects of(int factor) {
            return new ElementaryEffects(
                    factor, Interval.around(mean, halfWidth, 0.95), Interval.around(size, halfWidth, 0.95), 1);
        }
    }

    private static String answer(Effect one, Effect other) {
        List<ElementaryEffects> effects = List.of(one.of(0), other.of(1));
        Sensitivity result = new Sensitivity(
                1,
                0.95,
                52,
                "contribution.expected",
                "EUR",
                4,
                effects,
                List.of(),
                0,
                Optional.empty(),
                12,
                RunResult.Stop.FIXED);
        Provenance from = new Provenance("handoff", "1.0", List.of(new Provenance.Tested("firm", "abc")), 1, "handoff");
        List<SensitivityContext.Factor> factors = List.of(
                new SensitivityContext.Factor("teams.sales.reps", "sales team: reps", "8", "12", "10"),
                new SensitivityContext.Factor(
                        "prospecting.share", "prospecting: share of reps' time", "0", "0.3", "0.1"));
        Told paper =
                new Told(SensitivityReport.of(result, new SensitivityContext(from, "The firm", factors, List.of())));
        return paper.answer().replace('\u00A0', ' ');
    }

    @Test
    void an_effect_clear_of_none_and_of_all_others_is_the_strongest() {
        assertThat(answer(CLEAR, WEAK))
                .startsWith("\"Sales team: reps\" moves contribution most: from 8 to 12 it changes by +100");
    }

    @Test
    void one_that_is_not_clear_of_the_next_only_seems_to_be() {
        assertThat(answer(CLEAR, CLOSE)).startsWith("\"Sales team: reps\" seems to move contribution most: from 8");
    }

    @Test
    void one_that_may_be_none_is_not_called_an_effect() {
        assertThat(answer(WEAK, NOISE))
                .startsWith(
                        "No effect on contribution can be told from noise yet; \"prospecting: share of reps' time\" seems to matter most:"
                                + " from 0 to 0.3 it changes by");
    }
}
