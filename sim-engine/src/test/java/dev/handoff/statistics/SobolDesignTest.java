package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Sobol indices of functions where they are known, with and without noise. */
class SobolDesignTest {

    private static final int RUNS = 24;

    @Test
    void the_design_mixes_one_column_of_b_into_a() {
        List<double[]> points =
                SobolDesign.of(3, 2, new SeededLuck(1, 1, 1)::uniform).points();
        assertThat(points).hasSize(2 * 5);
        for (int row = 0; row < 2; row++) {
            double[] a = points.get(row * 5);
            double[] b = points.get(row * 5 + 1);
            for (int i = 0; i < 3; i++) {
                double[] expected = a.clone();
                expected[i] = b[i];
                assertThat(points.get(row * 5 + 2 + i)).containsExactly(expected);
            }
        }
    }

    @Test
    void points_of_a_row_share_their_luck_and_no_two_rows_do() {
        SobolDesign design = SobolDesign.of(1, 2, new SeededLuck(1, 1, 1)::uniform);
        assertThat(List.of(design.luck(0, 0, 2), design.luck(2, 0, 2), design.luck(0, 1, 2), design.luck(3, 0, 2)))
                .containsExactly(0, 0, 1, 2);
    }

    @Test
    void a_worked_example_of_two_rows_holds() {
        // one factor, f(u) = u: A = .2 .4, B = .8 .6, AB = B. Mean .5, V = (.09 + .09 + .01 + .01)/3; total = ½(.36 +
        // .04)/2/V
        double[] u = {.2, .8, .4, .6};
        int[] next = {0};
        SobolDesign design = SobolDesign.of(1, 2, () -> u[next[0]++]);
        SobolAnalysis analysis =
                design.analyse(KnownFunctions.outputs(design, x -> x[0]), 0.95, 10, new SeededLuck(1, 1, 1)::uniform);
        assertThat(analysis.variance()).isCloseTo(.2 / 3, within(1e-12));
        assertThat(analysis.indices().get(0).first().estimate()).isEqualTo(1);
        assertThat(analysis.indices().get(0).total().estimate()).isCloseTo(.1 / (.2 / 3), within(1e-12));
        assertThat(analysis.noiseVariance()).isNaN();
    }

    @Test
    void ishigamis_indices_are_those_known() {
        double[][][] found = runs(3, 2000, KnownFunctions::ishigami);
        for (int i = 0; i < 3; i++) {
            if (i == 2) {
                Expect.that(found[0][i]).hasMeanZeroWithin(0.01);
            } else {
                Expect.that(found[0][i]).hasMean(KnownFunctions.ISHIGAMI_FIRST[i]);
            }
            Expect.that(found[1][i]).hasMean(KnownFunctions.ISHIGAMI_TOTAL[i]);
        }
    }

    @Test
    void the_g_functions_indices_are_those_known() {
        double[][][] found = runs(4, 6000, KnownFunctions::g);
        for (int i = 0; i < 4; i++) {
            Expect.that(found[1][i]).hasMean(KnownFunctions.totalOfG(i));
        }
        Expect.that(found[0][0]).hasMean(KnownFunctions.firstOfG(0));
        Expect.that(found[0][1]).hasMean(KnownFunctions.firstOfG(1));
    }

    /** First (0) and total (1) indices per factor and run. */
    private static double[][][] runs(int factors, int rows, ToDoubleFunction<double[]> function) {
        double[][][] found = new double[2][factors][RUNS];
        for (int run = 0; run < RUNS; run++) {
            SeededLuck luck = new SeededLuck(1801, run, 1);
            SobolDesign design = SobolDesign.of(factors, rows, luck::uniform);
            SobolAnalysis analysis = design.analyse(KnownFunctions.outputs(design, function), 0.95, 2, luck::uniform);
            for (SobolIndices indices : analysis.indices()) {
                found[0][indices.factor()][run] = indices.first().estimate();
                found[1][indices.factor()][run] = indices.total().estimate();
            }
        }
        return found;
    }

    /** Noise of the function's own variance, of which half is the row's common luck and half the point's own. */
    @Test
    void noise_of_replication_is_taken_off() {
        double[] totalOfFirst = new double[RUNS];
        double[] totalOfThird = new double[RUNS];
        double[] firstOfSecond = new double[RUNS];
        double[] variance = new double[RUNS];
        double[] noise = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            SeededLuck luck = new SeededLuck(1802, run, 1);
            SobolDesign design = SobolDesign.of(3, 2000, luck::uniform);
            SobolAnalysis analysis = design.analyse(noisy(design, run, 2), 0.95, 2, luck::uniform);
            totalOfFirst[run] = analysis.indices().get(0).total().estimate();
            totalOfThird[run] = analysis.indices().get(2).total().estimate();
            firstOfSecond[run] = analysis.indices().get(1).first().estimate();
            variance[run] = analysis.variance();
            noise[run] = analysis.noiseVariance();
        }
        Expect.that(totalOfFirst).hasMean(KnownFunctions.ISHIGAMI_TOTAL[0]);
        Expect.that(totalOfThird).hasMean(KnownFunctions.ISHIGAMI_TOTAL[2]);
        Expect.that(firstOfSecond).hasMean(KnownFunctions.ISHIGAMI_FIRST[1]);
        Expect.that(variance).hasMean(KnownFunctions.ISHIGAMI_VARIANCE);
        Expect.that(noise).hasMean(KnownFunctions.ISHIGAMI_VARIANCE);
    }

    private static double[][] noisy(SobolDesign design, int run, int replicates) {
        List<double[]> points = design.points();
        double[][] outputs = new double[points.size()][replicates];
        double sd = Math.sqrt(KnownFunctions.ISHIGAMI_VARIANCE / 2);
        for (int p = 0; p < outputs.length; p++) {
            double truth = KnownFunctions.ishigami(points.get(p));
            for (int r = 0; r < replicates; r++) {
                int luck = design.luck(p, r, replicates);
                double common = new SeededLuck(1803 + run, luck, -1).normal();
                outputs[p][r] = truth + sd * (common + new SeededLuck(1803 + run, luck, p).normal());
            }
        }
        return outputs;
    }

    @Test
    void an_output_of_noise_alone_has_no_indices() {
        double[] means = new double[RUNS];
        int drowned = 0;
        for (int run = 0; run < RUNS; run++) {
            SeededLuck luck = new SeededLuck(1804, run, 1);
            SobolDesign design = SobolDesign.of(2, 100, luck::uniform);
            double[][] outputs = new double[design.points().size()][];
            for (int p = 0; p < outputs.length; p++) {
                outputs[p] = luck.normals(2);
            }
            SobolAnalysis analysis = design.analyse(outputs, 0.95, 20, luck::uniform);
            means[run] = analysis.variance();
            drowned += analysis.drownedByNoise() ? 1 : 0;
            SobolIndices one = analysis.indices().get(0);
            assertThat(Double.isNaN(one.total().estimate())).isEqualTo(analysis.drownedByNoise());
            assertThat(analysis.drownedByNoise() || one.total().lower() < 0.1).isTrue();
        }
        Expect.that(means).hasMeanZeroWithin(0.02);
        assertThat(drowned).isBetween(4, 20);
    }

    @Test
    void bootstrap_intervals_cover_the_known_indices() {
        int first = 0;
        int total = 0;
        for (int run = 0; run < 250; run++) {
            SeededLuck luck = new SeededLuck(1805, run, 1);
            SobolDesign design = SobolDesign.of(3, 200, luck::uniform);
            SobolAnalysis analysis =
                    design.analyse(KnownFunctions.outputs(design, KnownFunctions::ishigami), 0.95, 120, luck::uniform);
            first += analysis.indices().get(0).first().covers(KnownFunctions.ISHIGAMI_FIRST[0]) ? 1 : 0;
            total += analysis.indices().get(2).total().covers(KnownFunctions.ISHIGAMI_TOTAL[2]) ? 1 : 0;
        }
        assertThat(first).isBetween(226, 248); // 237.5 ± 3.3 binomial standard deviations
        assertThat(total).isBetween(226, 248);
    }

    @Test
    void a_large_mean_costs_no_digits() {
        SobolDesign design = SobolDesign.of(3, 200, new SeededLuck(1, 1, 1)::uniform);
        double[][] low = KnownFunctions.outputs(design, KnownFunctions::ishigami);
        double[][] high = KnownFunctions.outputs(design, u -> 1e8 + KnownFunctions.ishigami(u));
        double variance = design.analyse(low, 0.95, 2, () -> 0.5).variance();
        assertThat(design.analyse(high, 0.95, 2, () -> 0.5).variance()).isCloseTo(variance, within(1e-5));
    }

    @Test
    void missing_and_broken_outputs_are_refused() {
        SobolDesign design = SobolDesign.of(1, 2, new SeededLuck(1, 1, 1)::uniform);
        assertThatThrownBy(() -> design.analyse(new double[5][1], 0.95, 10, () -> 0.5))
                .hasMessage("points and outputs must be as many, not 6 and 5");
        double[][] broken = new double[6][1];
        broken[3][0] = Double.NaN;
        assertThatThrownBy(() -> design.analyse(broken, 0.95, 10, () -> 0.5))
                .hasMessage("output must be a finite number, not NaN");
    }
}
