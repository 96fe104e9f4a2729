package dev.handoff.calibration.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.random.StandardNormal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Every estimator on an example worked by hand, or on data made by its own model. */
class EstimatorsTest {

    private static final Purpose TEST = () -> 0;

    @Test
    void who_is_still_waiting_counts_until_last_looked_at() {
        // 1 of 4 at 1, one looked at last at 2, 1 of 2 at 3: 3/4, then 3/8; Greenwood 1/12, then 1/12 + 1/2
        KaplanMeier curve = KaplanMeier.of(new double[] {3, 1, 4, 2}, new boolean[] {true, true, false, false});
        assertThat(curve.survival(0.5)).isEqualTo(1);
        assertThat(curve.survival(2.5)).isCloseTo(0.75, within(1e-15));
        assertThat(curve.survival(3)).isCloseTo(0.375, within(1e-15));
        assertThat(curve.standardError(3)).isCloseTo(0.375 * Math.sqrt(1 / 12.0 + 0.5), within(1e-15));
        assertThat(curve.quantile(0.5)).isEqualTo(3);
        assertThat(curve.quantile(0.9)).isNaN();
    }

    @Test
    void a_logistic_regression_on_one_group_gives_its_log_odds() {
        boolean[] yes = new boolean[10];
        Arrays.fill(yes, 0, 3, true);
        double[][] ones = new double[10][];
        Arrays.fill(ones, new double[] {1});
        Maximum fit = LogisticRegression.of(ones, yes).fit();
        assertThat(fit.point()[0]).isCloseTo(FastMath.log(3 / 7.0), within(1e-9));
        assertThat(fit.se(0)).isCloseTo(1 / Math.sqrt(10 * .3 * .7), within(1e-7));
        assertThat(fit.found()).isTrue();
    }

    @Test
    void who_could_not_call_is_taken_off_what_looks_like_giving_up() {
        // 3 of 10 called, but only half of them could: logit⁻¹ = 0.6
        boolean[] yes = new boolean[10];
        Arrays.fill(yes, 0, 3, true);
        double[][] ones = new double[10][];
        Arrays.fill(ones, new double[] {1});
        double[] half = new double[10];
        Arrays.fill(half, 0.5);
        assertThat(LogisticRegression.of(ones, yes).withCeiling(half).fit().point()[0])
                .isCloseTo(FastMath.log(.6 / .4), within(1e-7));
    }

    @Test
    void a_prior_draws_a_coefficient_to_its_centre() {
        boolean[] yes = {true, true, true, true};
        double[][] ones = {{1}, {1}, {1}, {1}};
        double b = LogisticRegression.of(ones, yes).withPrior(0, 0, 1).fit().point()[0];
        // slope 4(1 − p) of the likelihood meets slope b of the prior
        assertThat(4 * (1 - LogOdds.logistic(b))).isCloseTo(b, within(1e-6));
    }

    @Test
    void gaps_known_exactly_have_the_mean_and_sd_of_their_logarithms() {
        double[] hours = {1, FastMath.exp(2)};
        CensoredLogNormal gap = CensoredLogNormal.of(hours, hours);
        assertThat(gap.median()).isCloseTo(FastMath.exp(1), within(1e-5));
        assertThat(gap.sigma()).isCloseTo(1, within(1e-5));
        assertThat(gap.seOfLogMedian()).isCloseTo(Math.sqrt(0.5), within(1e-5));
    }

    @Test
    void what_is_not_over_makes_durations_longer() {
        double[] from = {1, 2, 3, 4, 5};
        double[] to = {1, 2, 3, 4, Double.POSITIVE_INFINITY};
        assertThat(CensoredLogNormal.of(from, to).median())
                .isGreaterThan(CensoredLogNormal.of(from, from).median());
    }

    @Test
    void counts_of_one_mean_vary_by_it_or_more() {
        double[] means = {10, 10, 10, 10};
        // squares 4·16/10 = 6.4; (6.4 − 4)/(40·4/4)
        Dispersion dispersion = Dispersion.of(new double[] {14, 6, 14, 6}, means, 0);
        assertThat(dispersion.pearson()).isCloseTo(6.4, within(1e-12));
        assertThat(dispersion.inverseShape()).isCloseTo(0.06, within(1e-12));
        assertThat(Dispersion.of(new double[] {10, 10, 10, 10}, means, 1).inverseShape())
                .isNegative();
    }

    @Test
    void small_groups_borrow_more_than_large_ones_and_equal_groups_share_one_figure() {
        ShrunkShares shares = ShrunkShares.of(new double[] {90, 5, 100}, new double[] {100, 10, 1000});
        assertThat(shares.weights()[1]).isLessThan(shares.weights()[0]).isLessThan(shares.weights()[2]);
        assertThat(shares.shares()[1]).isBetween(shares.pooled(), 0.5);
        assertThat(ShrunkShares.of(new double[] {1, 2}, new double[] {10, 20}).shares())
                .containsExactly(new double[] {.1, .1}, within(1e-15));
        assertThat(ShrunkShares.of(new double[] {90, 0, 100}, new double[] {100, 0, 1000})
                        .shares()[1])
                .isCloseTo(190 / 1100.0, within(1e-15));
    }

    @Test
    void reps_who_differ_by_what_the_engine_deals_are_found_to() {
        int reps = 6;
        double sigma = 0.8;
        int each = 4000;
        double[][] ones = new double[reps * each][];
        int[] rep = new int[ones.length];
        boolean[] yes = new boolean[ones.length];
        Draws luck = new Draws(41, 0);
        for (int i = 0; i < ones.length; i++) {
            ones[i] = new double[] {1};
            rep[i] = i % reps;
            double u = sigma * StandardNormal.quantile((rep[i] + 0.5) / reps);
            yes[i] = luck.uniform(1, i, TEST) < LogOdds.logistic(0.5 + u);
        }
        RepEffects fit = RepEffects.fit(ones, rep, reps, yes, null);
        assertThat(fit.coefficient(0)).isCloseTo(0.5, within(3.5 * fit.standardError(0)));
        assertThat(fit.spread()).isCloseTo(sigma, within(3.5 * fit.standardErrorOfSpread()));
        assertThat(fit.standardErrorOfSpread()).isLessThan(0.05);
        double sum = 0;
        for (int r = 0; r < reps; r++) {
            sum += fit.effect(r);
        }
        assertThat(sum).isCloseTo(0, within(1e-12));
    }

    @Test
    void leads_nobody_could_reach_are_told_from_unlucky_ones() {
        // one attempt each: answers only tell ρ·p; of two attempts those answered once tell p, so a and ρ part
        int leads = 20_000;
        int[] lead = new int[2 * leads];
        int[] number = new int[lead.length];
        boolean[] answered = new boolean[lead.length];
        double[] delay = new double[lead.length];
        Draws luck = new Draws(42, 0);
        for (int i = 0; i < leads; i++) {
            boolean reachable = luck.uniform(1, i, TEST, 9) < 0.7;
            for (int k = 0; k < 2; k++) {
                lead[2 * i + k] = i;
                number[2 * i + k] = 1;
                delay[2 * i + k] = 60;
                answered[2 * i + k] = reachable && luck.uniform(1, i, TEST, k) < 0.4;
            }
        }
        AnswerLikelihood likelihood = new AnswerLikelihood(
                new AnswerLikelihood.Attempts(
                        lead, new int[lead.length], number, delay, new boolean[lead.length], answered),
                1);
        Maximum fit = likelihood.fit();
        assertThat(LogOdds.logistic(fit.point()[0])).isCloseTo(0.4, within(0.02));
        assertThat(LogOdds.logistic(fit.point()[likelihood.reachable(0)])).isCloseTo(0.7, within(0.03));
    }

    @Test
    void slopes_of_the_likelihoods_are_those_of_differences() {
        List<Conversations> leads = List.of(
                new Conversations(0, .3, new int[] {1, 3}, new double[] {.1, 4}, Conversations.Outcome.SUCCESS, 1, 1),
                new Conversations(1, -.2, new int[] {2}, new double[] {1}, Conversations.Outcome.UNKNOWN, .4, .6),
                new Conversations(1, .9, new int[] {2}, new double[] {3}, Conversations.Outcome.MISFIT, 1, 1),
                new Conversations(0, 0, new int[] {1, 2, 5}, new double[] {0, 2, 9}, Conversations.Outcome.FITS, 1, 1));
        slopesHold(
                new ConversationLikelihood(leads, 2, .3, 90),
                new double[] {.2, -.1, .4, .1, .2, -.3, .1, 0, .8, 1.2, .5});
        AnswerLikelihood.Attempts attempts = new AnswerLikelihood.Attempts(
                new int[] {1, 1, 2, 3, 3},
                new int[] {0, 0, 1, 1, 1},
                new int[] {1, 2, 1, 1, 2},
                new double[] {10, 10, 500, 3, 3},
                new boolean[] {false, true, false, false, false},
                new boolean[] {true, false, false, false, false});
        slopesHold(new AnswerLikelihood(attempts, 2), new double[] {-.5, .1, .6, .1, 1.2, 1, .5});
        LogisticRegression regression = LogisticRegression.of(
                        new double[][] {{1, 2}, {1, -1}, {1, .5}}, new boolean[] {true, false, false})
                .withCeiling(new double[] {.9, .8, .95})
                .withPrior(1, .3, 2);
        slopesHold(regression, new double[] {.3, -.4});
    }

    private static void slopesHold(LogLikelihood likelihood, double[] x) {
        int n = likelihood.size();
        double[] slope = new double[n];
        double[][] bend = new double[n][n];
        double value = likelihood.at(x, slope, bend);
        assertThat(likelihood.valueAt(x)).isCloseTo(value, within(1e-12));
        for (int i = 0; i < n; i++) {
            double[] up = x.clone();
            double[] down = x.clone();
            up[i] += 1e-5;
            down[i] -= 1e-5;
            double[] slopeUp = new double[n];
            double[] slopeDown = new double[n];
            double above = likelihood.at(up, slopeUp, new double[n][n]);
            double below = likelihood.at(down, slopeDown, new double[n][n]);
            assertThat(slope[i]).as("slope " + i).isCloseTo((above - below) / 2e-5, within(1e-7));
            for (int j = 0; j < n; j++) {
                assertThat(bend[i][j])
                        .as("bend " + i + " " + j)
                        .isCloseTo((slopeUp[j] - slopeDown[j]) / 2e-5, within(1e-6));
            }
        }
    }

    @Test
    void an_inverted_definition_gives_the_shares_it_was_made_of() {
        double[] good = {.5, .3, .2};
        double threshold = -1;
        double separation = 1.2;
        double[] q = new double[3];
        double[] h = new double[3];
        for (int c = 0; c < 3; c++) {
            double[] shares = DefinitionInversion.shares(FastMath.log(good[c] / (1 - good[c])), threshold, separation);
            q[c] = shares[0];
            h[c] = shares[1];
        }
        double[] precise = {1e-4, 1e-4, 1e-4};
        DefinitionInversion inverted = DefinitionInversion.of(q, h, precise, precise);
        assertThat(inverted.good()).containsExactly(good, within(1e-4));
        assertThat(inverted.threshold()).isCloseTo(threshold, within(1e-3));
        assertThat(inverted.separation()).isCloseTo(separation, within(1e-3));
    }

    /** Two channels alike say nothing of δ; scores drawn from 200,000 leads of each say what their spread above the threshold is. */
    @Test
    void how_far_scores_are_apart_tells_how_well_they_tell_where_channels_are_alike() {
        double[] logitGood = {0, 0};
        double separation = 1.2;
        double[] above = IntStream.range(0, 200_000)
                .mapToDouble(i -> scored(i, separation))
                .filter(score -> score > -1)
                .toArray();
        double deviation = Math.sqrt(StatUtils.variance(above));
        assertThat(Math.sqrt(DefinitionInversion.variance(0, -1, separation))).isCloseTo(deviation, within(0.005));
        double[] shares = DefinitionInversion.shares(logitGood[0], -1, separation);
        double[] q = {shares[0], shares[0]};
        double[] h = {shares[1], shares[1]};
        double[] precise = {1e-3, 1e-3};
        DefinitionInversion.Spread spread = new DefinitionInversion.Spread(new double[] {1, 1}, deviation, 0.005);
        assertThat(DefinitionInversion.of(q, h, precise, precise, spread).separation())
                .isCloseTo(separation, within(0.02));
        assertThat(DefinitionInversion.of(q, h, precise, precise).separation()).isNotCloseTo(separation, within(0.1));
    }

    /** δ·x − δ²/2, x normal, around δ for every second lead, which is good. */
    private static double scored(int lead, double separation) {
        double x = new Draws(44, 0).normal(1, lead, TEST, 0) + (lead % 2 == 0 ? separation : 0);
        return separation * x - separation * separation / 2;
    }

    @Test
    void deals_won_late_count_although_they_are_still_open() {
        // won after about 60 days, lost after about 10, half each; looked at after 40 days only lost ones have closed
        List<double[]> deals = new ArrayList<>();
        Draws luck = new Draws(43, 0);
        for (int i = 0; i < 4000; i++) {
            boolean won = luck.uniform(1, i, TEST, 0) < 0.5;
            double days = (won ? 60 : 10) * FastMath.exp(0.5 * luck.normal(1, i, TEST, 1));
            double seen = 10 + 90 * luck.uniform(1, i, TEST, 2);
            deals.add(new double[] {Math.min(days, seen), days <= seen ? 1 : 0, won && days <= seen ? 1 : 0});
        }
        boolean[] closed = new boolean[deals.size()];
        boolean[] won = new boolean[closed.length];
        for (int i = 0; i < closed.length; i++) {
            closed[i] = deals.get(i)[1] == 1;
            won[i] = deals.get(i)[2] == 1;
        }
        DealCycles cycles = DealCycles.of(deals.stream().mapToDouble(d -> d[0]).toArray(), closed, won);
        assertThat(cycles.unequal()).isTrue();
        assertThat(cycles.winsOfClosed()).isLessThan(0.4);
        assertThat(cycles.winShare()).isCloseTo(0.5, within(3.5 * cycles.standardErrorOfWinShare()));
    }

    @Test
    void columns_of_different_length_are_refused() {
        assertThatThrownBy(() -> KaplanMeier.of(new double[2], new boolean[3])).hasMessageContaining("2 and 3");
    }
}
