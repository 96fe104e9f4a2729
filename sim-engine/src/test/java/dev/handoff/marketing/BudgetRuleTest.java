package dev.handoff.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.marketing.ChannelPerformance.Seen;
import dev.handoff.random.Draws;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Estimates, the three rules, and the move of the money. */
class BudgetRuleTest {

    private static final List<Integer> BOTH = List.of(0, 1);

    private static ChannelEstimate estimate(int channel, double perUnit, double results) {
        return new ChannelEstimate(channel, perUnit, results);
    }

    private static ThompsonBudget thompson() {
        Draws draws = new Draws(1, 0);
        return new ThompsonBudget((channel, look, purpose) -> draws.uniform(channel, look, purpose));
    }

    private static double firstWins(double first, double second, double results) {
        List<ChannelEstimate> estimates = List.of(estimate(0, first, results), estimate(1, second, results));
        ThompsonBudget rule = thompson();
        return IntStream.range(0, 4000)
                        .filter(look -> rule.winner(estimates, look).getAsInt() == 0)
                        .count()
                / 4000.0;
    }

    @Test
    void an_estimate_is_result_per_unit_shrunk_toward_the_average() {
        ChannelMemory memory = new ChannelMemory(2);
        memory.look(new Seen(new double[] {30, 10}, new double[] {3, 1}), new double[] {100, 300}, 0.5);
        List<ChannelEstimate> estimates = memory.estimates(BOTH, c -> 100);
        assertThat(estimates.get(0).perUnit()).isCloseTo((30 + 100 * 0.1) / 200, within(1e-12)); // r̄ = 40/400
        assertThat(estimates.get(1).perUnit()).isCloseTo((10 + 100 * 0.1) / 400, within(1e-12));
    }

    @Test
    void what_is_older_weighs_less() {
        ChannelMemory memory = new ChannelMemory(1);
        memory.look(new Seen(new double[] {30}, new double[] {3}), new double[] {100}, 0.5);
        memory.look(new Seen(new double[] {0}, new double[] {1}), new double[] {50}, 0.5);
        ChannelEstimate estimate = memory.estimates(List.of(0), c -> 0).get(0);
        assertThat(estimate.perUnit()).isCloseTo(15.0 / 100, within(1e-12));
        assertThat(estimate.results()).isEqualTo(2.5);
    }

    @Test
    void before_any_result_there_is_nothing_to_compare() {
        ChannelMemory memory = new ChannelMemory(2);
        memory.look(new Seen(new double[2], new double[2]), new double[] {100, 300}, 0.5);
        assertThat(memory.estimates(BOTH, c -> 100)).isEmpty();
        assertThat(new GreedyBudget().winner(List.of(), 0)).isEmpty();
        assertThat(thompson().winner(List.of(), 0)).isEmpty();
    }

    @Test
    void more_written_off_than_qualified_is_no_less_than_nothing() {
        ChannelMemory memory = new ChannelMemory(2);
        memory.look(new Seen(new double[] {-5, 10}, new double[] {-5, 10}), new double[] {100, 100}, 1);
        ChannelEstimate estimate = memory.estimates(BOTH, c -> 0).get(0);
        assertThat(estimate.perUnit()).isZero();
        assertThat(estimate.results()).isZero();
    }

    @Test
    void a_fixed_budget_has_no_winner() {
        assertThat(new FixedBudget().winner(List.of(estimate(0, 1, 1)), 0)).isEmpty();
    }

    @Test
    void the_greedy_budget_goes_to_what_looks_best_and_of_equals_to_the_first() {
        GreedyBudget greedy = new GreedyBudget();
        assertThat(greedy.winner(List.of(estimate(0, 1, 9), estimate(1, 2, 1)), 0))
                .hasValue(1);
        assertThat(greedy.winner(List.of(estimate(3, 2, 1), estimate(5, 2, 1)), 0))
                .hasValue(3);
    }

    @Test
    void thompson_chooses_by_the_chance_of_being_best() {
        assertThat(firstWins(1, 1, 0)).isCloseTo(0.5, within(0.035)); // sd .008
        assertThat(firstWins(2, 1, 0)).isCloseTo(2 / 3.0, within(0.033)); // exponentials of means 2 and 1
        assertThat(firstWins(2, 1, 100)).isGreaterThan(0.99);
    }

    @Test
    void the_winner_gains_a_share_of_what_each_other_spends() {
        double[] after = BudgetMove.to(1, new double[] {100, 200, 300}, List.of(0, 1, 2), c -> 0, 0.1);
        assertThat(after).containsExactly(new double[] {90, 240, 270}, within(1e-9));
    }

    @Test
    void nobody_falls_below_the_floor_and_the_total_stays() {
        double[] after = BudgetMove.to(0, new double[] {100, 200, 30}, List.of(0, 1, 2), c -> 50, 0.9);
        assertThat(after).containsExactly(new double[] {250, 50, 30}, within(1e-9));
    }

    @Test
    void who_takes_no_part_keeps_its_money() {
        double[] after = BudgetMove.to(0, new double[] {100, 200, 300}, List.of(0, 2), c -> 0, 0.5);
        assertThat(after).containsExactly(new double[] {250, 200, 150}, within(1e-9));
    }
}
