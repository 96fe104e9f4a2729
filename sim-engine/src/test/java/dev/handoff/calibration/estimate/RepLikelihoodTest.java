package dev.handoff.calibration.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.Draws;
import org.junit.jupiter.api.Test;

/** Reps without columns of their own, and answers by products, are the likelihoods they stand for. */
class RepLikelihoodTest {
    private static final int DECISIONS = 500;
    private static final int REPS = 4;
    private static final Draws LUCK = new Draws(29, 0);
    private static final int FAMILY = Draws.family("rep likelihood test");

    private final double[][] rows = new double[DECISIONS][2];
    private final double[][] withReps = new double[DECISIONS][2 + REPS - 1];
    private final int[] rep = new int[DECISIONS];
    private final boolean[] yes = new boolean[DECISIONS];
    private final double[] ceiling = new double[DECISIONS];

    RepLikelihoodTest() {
        for (int i = 0; i < DECISIONS; i++) {
            rows[i] = new double[] {1, 4 * uniform(i, 0) - 2};
            rep[i] = i % (REPS + 1) - 1;
            yes[i] = uniform(i, 1) < 0.6;
            ceiling[i] = i % 3 == 0 ? 1 : 0.9;
            withReps[i][0] = rows[i][0];
            withReps[i][1] = rows[i][1];
            for (int r = 0; r < REPS - 1 && rep[i] >= 0; r++) {
                withReps[i][2 + r] = rep[i] == r ? 1 : rep[i] == REPS - 1 ? -1 : 0;
            }
        }
    }

    private static double uniform(int entity, int index) {
        return LUCK.uniform(FAMILY, entity, () -> 0, index);
    }

    private RepLikelihood likelihood() {
        return new RepLikelihood(DecisionRows.of(rows), rep, REPS, yes, ceiling, 1, 0.5);
    }

    @Test
    void value_slope_and_curvature_are_those_of_a_regression_with_a_column_for_each_rep() {
        LogisticRegression columns =
                LogisticRegression.of(withReps, yes).withCeiling(ceiling).withPrior(1, 0, 0.5);
        double[] at = {0.4, -0.7, 0.3, -1.1, 0.2};
        double[] slope = new double[5];
        double[] slopeOfColumns = new double[5];
        double[][] bend = new double[5][5];
        double[][] bendOfColumns = new double[5][5];
        double value = likelihood().at(at, slope, bend);
        double valueOfColumns = columns.at(at, slopeOfColumns, bendOfColumns);
        assertThat(value).isCloseTo(valueOfColumns, within(1e-9));
        assertThat(likelihood().valueAt(at)).isCloseTo(value, within(1e-9));
        for (int i = 0; i < 5; i++) {
            assertThat(slope[i]).isCloseTo(slopeOfColumns[i], within(1e-9));
            for (int j = 0; j < 5; j++) {
                assertThat(bend[i][j]).isCloseTo(bendOfColumns[i][j], within(1e-9));
            }
        }
    }

    @Test
    void far_from_the_truth_the_likelihood_still_falls_and_stays_a_number() {
        double near = likelihood().valueAt(new double[] {0.4, 0, 0, 0, 0});
        double far = likelihood().valueAt(new double[] {60, 30, 0, 0, 0});
        double further = likelihood().valueAt(new double[] {600, 300, 0, 0, 0});
        assertThat(far).isFinite().isLessThan(near);
        assertThat(further).isFinite().isLessThan(far);
    }

    @Test
    void answers_have_the_same_likelihood_with_derivatives_and_without() {
        int[] lead = {0, 0, 0, 1, 1, 2};
        AnswerLikelihood likelihood = new AnswerLikelihood(
                new AnswerLikelihood.Attempts(
                        lead,
                        new int[] {0, 0, 0, 1, 1, 0},
                        new int[] {1, 2, 3, 1, 2, 1},
                        new double[] {5, 5, 5, 600, 600, 60},
                        new boolean[] {false, false, true, false, false, false},
                        new boolean[] {false, true, false, false, false, true}),
                2);
        for (double by : new double[] {0, 1, -3, 300}) {
            double[] at = {-0.5 - by, 0.5 + by, 0.7, 0.1, 1.2, 1, 0.3};
            double with = likelihood.at(at, new double[7], new double[7][7]);
            assertThat(likelihood.valueAt(at)).as("by " + by).isFinite().isCloseTo(with, within(1e-9 * Math.abs(with)));
        }
    }
}
