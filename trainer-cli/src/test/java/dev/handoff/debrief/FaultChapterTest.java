package dev.handoff.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.FaultSplit;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.game.levers.Terms;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.statistics.GapSplit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What may be said about a gap. */
class FaultChapterTest {
    private static final double[] PLAYED = {100_000, 102_000, 98_000, 100_000};

    private static double[] plus(double more) {
        double[] values = PLAYED.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += more + 500 * (i % 2);
        }
        return values;
    }

    private static String told(double marketing, double sales, double both) {
        GapSplit money = GapSplit.of(List.of(PLAYED, plus(marketing), plus(sales), plus(both)), 0.95);
        MetricSummary level = new MetricSummary(
                "contribution.expected", "EUR", 100_000, 2_000, 1_600, 98_000, 98_500, 100_000, 101_500, 102_000, 4, 0);
        FaultSplit split = new FaultSplit(
                1,
                4,
                0.95,
                6,
                24,
                RunResult.Stop.FIXED,
                "EUR",
                List.of(level, level, level, level),
                money,
                List.of(),
                List.of());
        WhoseFault fault = new WhoseFault(
                new Reference(Terms.BLANK, true),
                split,
                new WhoseFault.YourLuck(120_000, 121_000, 122_000, 120_000, 130_000),
                List.of());
        return text(FaultChapter.of(fault, "No agreement.").blocks());
    }

    private static String text(List<Block> parts) {
        return parts.stream()
                .filter(Say.class::isInstance)
                .map(part -> ((Say) part).text().replace('\u00A0', ' '))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void amounts_that_are_all_gains_are_given_as_shares_of_this_gap() {
        assertThat(told(10_000, 20_000, 50_000))
                .contains("(20 %) by marketing's half alone", "(40 %) by sales' half alone", "only by both together")
                .contains("Shapley value");
    }

    @Test
    void no_percentages_where_an_amount_is_a_loss() {
        assertThat(told(-10_000, 20_000, 50_000)).contains("No percentages").doesNotContain(" %) by");
    }

    @Test
    void a_reference_that_does_worse_splits_nothing() {
        assertThat(told(0, 0, -30_000))
                .contains("less than what you played", "nothing to split")
                .doesNotContain("Shapley");
    }

    @Test
    void a_gap_that_cannot_be_told_from_none_splits_nothing() {
        assertThat(told(100, 100, 100)).contains("No gap can be told").doesNotContain("Shapley");
    }

    @Test
    void every_answer_says_what_it_is_a_share_of_and_blames_nobody() {
        for (String told : List.of(told(10_000, 20_000, 50_000), told(0, 0, -30_000), told(100, 100, 100))) {
            assertThat(told).contains("shares of this gap under this reference", "no number here is about a person");
        }
    }

    @Test
    void luck_beyond_eight_lucks_of_ten_is_called_luck() {
        assertThat(told(10_000, 20_000, 50_000)).contains("You were lucky: you ended at 120 k EUR");
    }
}
