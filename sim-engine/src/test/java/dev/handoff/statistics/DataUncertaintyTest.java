package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.oracle.EstimatorOracle;
import dev.handoff.oracle.OracleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Luck and few data apart: tables whose parts are known by hand, and values computed outside. */
class DataUncertaintyTest {

    @Test
    void rows_that_differ_are_data_and_columns_that_differ_are_luck() {
        // rows 0 and 10, columns −1 and +1, nothing left over: MS draws 2·50, MS lucks 2·2
        CrossedVariance parts = CrossedVariance.of(new double[][] {{-1, 1}, {9, 11}});
        assertThat(parts.mean()).isEqualTo(5);
        assertThat(parts.meanSquareRest()).isZero();
        assertThat(parts.fromData()).isCloseTo(50, within(1e-12));
        assertThat(parts.fromLuck()).isCloseTo(2, within(1e-12));
        assertThat(parts.dataShareOfMeanYear()).isCloseTo(50 / 51.0, within(1e-12));
        assertThat(parts.dataShareOfOneYear()).isCloseTo(50 / 52.0, within(1e-12));
        // t(1, 97.5 %) = tan(π·0.475)
        assertThat(parts.oneYear(0.95).halfWidth()).isCloseTo(Math.tan(Math.PI * 0.475) * Math.sqrt(52), within(1e-6));
    }

    @Test
    void a_part_below_nought_is_nought() {
        CrossedVariance parts = CrossedVariance.of(new double[][] {{1, -1}, {-1, 1}});
        assertThat(parts.fromData()).isZero();
        assertThat(parts.fromLuck()).isZero();
        assertThat(parts.fromBoth()).isCloseTo(4, within(1e-12));
        assertThat(CrossedVariance.of(new double[][] {{3, 3}, {3, 3}}).dataShareOfMeanYear())
                .isZero();
    }

    @Test
    void the_mean_over_draws_is_known_the_better_the_more_draws_there_are() {
        // rows 0, 10, 20 and columns −1 and +1, nothing left over: data 100, luck 2, variance of the mean 100/3 + 2/2
        CrossedVariance parts = CrossedVariance.of(new double[][] {{-1, 1}, {9, 11}, {19, 21}});
        double variance = 100 / 3.0 + 1;
        // Satterthwaite: (100/3 + 1)²/((100/3)²/2 + 1²/1) = 2.1, of which 2 count; t(2, 97.5 %) = 4.3027
        assertThat(parts.meanOverDraws(0.95).halfWidth()).isCloseTo(4.30265 * Math.sqrt(variance), within(1e-3));
        assertThat(parts.meanOverDraws(0.95).estimate()).isEqualTo(10);
        CrossedVariance nothing = CrossedVariance.of(new double[][] {{3, 3}, {3, 3}});
        assertThat(nothing.meanOverDraws(0.95).halfWidth()).isZero();
    }

    @Test
    void the_interval_of_the_mean_over_draws_covers_it() {
        int covered = 0;
        int runs = 2000;
        for (int run = 0; run < runs; run++) {
            double[][] values = new double[20][4];
            for (int b = 0; b < values.length; b++) {
                for (int r = 0; r < values[b].length; r++) {
                    values[b][r] = 2 * normal(100 + run, b) + normal(5000 + run, r) + normal(10_000 + run, 10 * b + r);
                }
            }
            covered += CrossedVariance.of(values).meanOverDraws(0.95).covers(0) ? 1 : 0;
        }
        // 95 % of 2,000 and three standard errors of that; degrees of freedom are rounded down, which errs to the safe
        // side
        assertThat(covered / (double) runs).isBetween(0.935, 0.975);
    }

    @Test
    void a_table_has_two_rows_and_columns() {
        assertThatThrownBy(() -> CrossedVariance.of(new double[][] {{1, 2}}))
                .hasMessage("draws must be at least 2, not 1.0");
        assertThatThrownBy(() -> CrossedVariance.of(new double[][] {{1, 2}, {1}}))
                .hasMessageContaining("2 and 1");
    }

    @Test
    void an_undefined_value_leaves_everything_undefined() {
        CrossedVariance parts = CrossedVariance.of(new double[][] {{1, Double.NaN}, {2, 3}});
        assertThat(parts.mean()).isNaN();
        assertThat(parts.fromData()).isNaN();
        assertThat(parts.meanYear(0.95).halfWidth()).isNaN();
    }

    @Test
    void the_crossed_table_has_the_parts_computed_outside() {
        EstimatorOracle oracle = EstimatorOracle.of("CROSSED", "crossed-101.csv");
        CrossedVariance parts = CrossedVariance.of(square(oracle.table(), "luck"));
        oracle.expect("mean", parts.mean())
                .expect("MS draws", parts.meanSquareDraws())
                .expect("MS lucks", parts.meanSquareLucks())
                .expect("MS rest", parts.meanSquareRest())
                .expect("variance from data", parts.fromData())
                .expect("variance from luck", parts.fromLuck())
                .expect("variance of both together", parts.fromBoth())
                .expect(
                        "half-width 95 % for the mean year",
                        parts.meanYear(0.95).halfWidth())
                .expect("share of data in it", parts.dataShareOfMeanYear())
                .expect("half-width 95 % for one year", parts.oneYear(0.95).halfWidth());
    }

    @Test
    void lucks_of_their_own_leave_what_draws_differ_in() {
        NestedVariance parts = NestedVariance.of(new double[][] {{1, 3}, {11, 13}});
        // within: 2 and 2; between: row means 2 and 12, variance 50, times 2
        assertThat(parts.fromLuck()).isCloseTo(2, within(1e-12));
        assertThat(parts.fromData()).isCloseTo(49, within(1e-12));
        assertThat(parts.standardError()).isCloseTo(5, within(1e-12));
        assertThat(NestedVariance.rowMeans(new double[][] {{1, 3}, {11, 13}})).containsExactly(2, 12);
    }

    @Test
    void the_nested_table_has_the_parts_computed_outside() {
        EstimatorOracle oracle = EstimatorOracle.of("INPUT", "input-uncertainty-101.csv");
        NestedVariance parts = NestedVariance.of(square(oracle.table(), "replication"));
        oracle.expect("mean difference", parts.mean())
                .expect("variance from luck (within)", parts.fromLuck())
                .expect("variance from data (between)", parts.fromData())
                .expect("share of data in the variance of one run", parts.dataShareOfOneRun())
                .expect("se of the mean", parts.standardError())
                .expect(
                        "half-width 95 %, mean under the data",
                        parts.meanYear(0.95).halfWidth());
    }

    @Test
    void who_knew_would_choose_the_best_of_every_draw() {
        ValueOfKnowing knowing = ValueOfKnowing.of(new double[][] {{0, 10, 10}, {0, -4, 2}, {0, -6, -1}});
        assertThat(knowing.best()).isEqualTo(2);
        assertThat(knowing.value()).isCloseTo((10 + 2 + 0) / 3.0 - 11 / 3.0, within(1e-12));
        assertThat(knowing.shareBest().get(1)).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(knowing.shareBest().stream().mapToDouble(x -> x).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void who_may_choose_among_few_knows_less_worth_knowing() {
        ValueOfKnowing knowing =
                ValueOfKnowing.of(new double[][] {{0, 10, 10}, {0, -4, 2}, {0, -6, -1}}, List.of(0, 1));
        assertThat(knowing.best()).isZero();
        assertThat(knowing.value()).isCloseTo(10 / 3.0, within(1e-12));
        assertThat(knowing.shareBest()).containsExactly(2 / 3.0, 1 / 3.0, 0.0);
        assertThatThrownBy(() -> ValueOfKnowing.of(new double[][] {{0, 1}}, List.of()))
                .hasMessageContaining("policies to choose from");
    }

    @Test
    void the_decision_has_the_values_computed_outside() {
        EstimatorOracle oracle = EstimatorOracle.of("INPUT", "decision-101.csv");
        OracleTable table = oracle.table();
        double[][] values = new double[table.size()][];
        for (int i = 0; i < values.length; i++) {
            int row = i;
            values[i] = table.header().stream()
                    .mapToDouble(policy -> table.number(row, policy))
                    .toArray();
        }
        ValueOfKnowing knowing = ValueOfKnowing.of(values);
        assertThat(table.header().get(knowing.best())).isEqualTo(oracle.text("best policy under present data"));
        oracle.expect("chance that it is best", knowing.shareBest().get(knowing.best()))
                .expect("value of knowing the parameters", knowing.value());
    }

    @Test
    void a_group_of_parameters_answers_for_all_that_its_line_explains() {
        double[][] pair = new double[40][];
        double[][] alone = new double[40][];
        double[] results = new double[40];
        for (int b = 0; b < 40; b++) {
            pair[b] = new double[] {normal(1, b), normal(2, b)};
            alone[b] = new double[] {normal(3, b)};
            results[b] = 3 * pair[b][0] - 4 * pair[b][1] + 5 * alone[b][0];
        }
        Contributions of = Contributions.of(
                List.of(new Contributions.Group("pair", pair), new Contributions.Group("alone", alone)), results);
        assertThat(of.explained()).isCloseTo(1, within(1e-9));
        double ofAlone = 25
                * Moments.of(IntStream.range(0, 40)
                                .mapToDouble(b -> alone[b][0])
                                .toArray())
                        .variance()
                / Moments.of(results).variance();
        assertThat(of.shares().get(1)).isCloseTo(ofAlone, within(1e-9));
        assertThat(of.shares().get(0)).isBetween(0.3, 0.7);
        assertThat(of.rough()).isFalse();
    }

    @Test
    void of_more_parameters_than_draws_the_line_finds_those_that_matter() {
        List<Contributions.Group> groups = new ArrayList<>();
        double[] results = new double[40];
        for (int g = 0; g < 60; g++) {
            double[][] draws = new double[40][];
            for (int b = 0; b < 40; b++) {
                draws[b] = new double[] {normal(100 + g, b)};
                results[b] += (g == 7 ? 4 : g == 30 ? 3 : 0) * draws[b][0];
            }
            groups.add(new Contributions.Group("g" + g, draws));
        }
        for (int b = 0; b < 40; b++) {
            results[b] += normal(99, b);
        }
        List<Double> shares = Contributions.of(groups, results).shares();
        assertThat(shares.get(7)).isBetween(0.45, 0.75);
        assertThat(shares.get(30)).isBetween(0.2, 0.5);
    }

    @Test
    void the_contributions_are_those_computed_outside() {
        EstimatorOracle oracle = EstimatorOracle.of("CONTRIB", "contributions-101.csv");
        OracleTable table = oracle.table();
        List<String> names = List.of("dealSize", "winShare", "intent", "arrivals");
        List<Contributions.Group> groups = names.stream()
                .map(name -> new Contributions.Group(
                        name,
                        IntStream.range(0, table.size())
                                .mapToObj(i -> new double[] {table.number(i, name)})
                                .toArray(double[][]::new)))
                .toList();
        Contributions of = Contributions.of(groups, table.numbers("difference"));
        for (int g = 0; g < names.size(); g++) {
            oracle.expect(
                    "share of the variance from " + names.get(g), of.shares().get(g));
        }
        oracle.expect("R squared", of.explained());
    }

    private static double[][] square(OracleTable table, String column) {
        int draws = (int) table.number(table.size() - 1, "draw");
        double[][] values = new double[draws][table.size() / draws];
        for (int i = 0; i < table.size(); i++) {
            values[(int) table.number(i, "draw") - 1][(int) table.number(i, column) - 1] =
                    table.number(i, "difference");
        }
        return values;
    }

    private static double normal(int id, int draw) {
        return new SeededLuck(5, draw, id).normal();
    }

    @Test
    void values_that_were_moved_together_count_once() {
        double[][] together = new double[30][];
        double[] results = new double[30];
        for (int b = 0; b < 30; b++) {
            double x = b % 6 - 2.5;
            together[b] = new double[] {x, 3 * x + 1};
            results[b] = 7 * x;
        }
        Contributions found = Contributions.of(List.of(new Contributions.Group("pick-up", together)), results);
        assertThat(found.shares()).singleElement().satisfies(s -> assertThat(s).isCloseTo(1, within(1e-9)));
        assertThat(found.explained()).isCloseTo(1, within(1e-9));
    }

    @Test
    void the_mean_year_without_a_part_of_the_data_is_surer() {
        // data 50, luck 2, two lucks: 50 + 1; without half of the data 25 + 1; a p-value by t(1)
        CrossedVariance parts = CrossedVariance.of(new double[][] {{-1, 1}, {9, 11}});
        double t = Math.tan(Math.PI * 0.475);
        assertThat(parts.errorOfMeanYear()).isCloseTo(Math.sqrt(51), within(1e-12));
        assertThat(parts.halfWidthWithout(25, 0.95)).isCloseTo(t * Math.sqrt(26), within(1e-6));
        assertThat(parts.halfWidthWithout(99, 0.95)).isCloseTo(t, within(1e-6));
        assertThat(parts.pValueOfMeanYear()).isCloseTo(1 - 2 / Math.PI * Math.atan(5 / Math.sqrt(51)), within(1e-9));
    }
}
