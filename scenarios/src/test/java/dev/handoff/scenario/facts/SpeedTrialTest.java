package dev.handoff.scenario.facts;

import static dev.handoff.scenario.facts.Facts.watch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.SimTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * What a tenfold delay of the first attempt does to the odds that a lead is won: truly, by a randomised trial, and as a naive report of win
 * rate by response time has it.
 */
class SpeedTrialTest {

    private static final String TRIAL =
            "trial.firstTouchDelay={discrete: {values: [5 min, 50 min, 500 min, 5000 min], weights: [1, 1, 1, 1]}}";
    private static final double[] BOUNDS_MINUTES = {15, 150, 1500, 15_000};

    @Test
    void a_tenfold_delay_costs_35_to_50_percent_of_the_closing_odds_in_the_baseline() {
        ByDelay trial = ByDelay.ofTrial();

        watch("industry-baseline", 12, trial, TRIAL);

        assertThat(trial.oddsPerDecade()).isBetween(0.50, 0.65);
        assertThat(trial.standardErrorOfLogOdds()).isLessThan(0.05);
    }

    @Test
    void hot_leads_go_cold_faster() {
        ByDelay baseline = ByDelay.ofTrial();
        ByDelay hot = ByDelay.ofTrial();

        watch("industry-baseline", 4, baseline, TRIAL);
        watch("hot-leads", 4, hot, TRIAL);

        assertThat(hot.oddsPerDecade()).isLessThan(baseline.oddsPerDecade() - 0.1);
    }

    /** Who gets called fast is not chance: a report that forgets it blames the delay for what the lead was like. */
    @Test
    void a_naive_report_of_win_rate_by_response_time_overstates_the_trial() {
        ByDelay trial = ByDelay.ofTrial();
        ByDelay naive = ByDelay.ofReport();

        watch("industry-baseline", 6, trial, TRIAL);
        watch("industry-baseline", 6, naive);

        assertThat(naive.oddsPerDecade()).isLessThan(trial.oddsPerDecade() - 3 * trial.standardErrorOfLogOdds());
    }

    /** Wins by the delay of the first attempt, in four classes a decade wide. */
    private static final class ByDelay implements Journal {
        private final boolean straightOnly;
        private final double[] tried = new double[4];
        private final double[] won = new double[4];

        private ByDelay(boolean straightOnly) {
            this.straightOnly = straightOnly;
        }

        /** Leads out of nurture were not tried at the drawn instant: the trial is about those handed over straight. */
        static ByDelay ofTrial() {
            return new ByDelay(true);
        }

        /** A report takes every lead as it comes, by the time from inquiry to first attempt. */
        static ByDelay ofReport() {
            return new ByDelay(false);
        }

        private boolean counts(Handover handover) {
            boolean straight = handover.qualifiedAt() == handover.lead().inquiredAt();
            return !handover.own() && (straight || !straightOnly);
        }

        @Override
        public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
            if (handover.attempts() == 1 && counts(handover)) {
                tried[delayClass(handover)]++;
            }
        }

        @Override
        public void closed(long at, Handover handover, int rep, boolean isWon, double size, double expected) {
            if (isWon && counts(handover)) {
                won[delayClass(handover)]++;
            }
        }

        private static int delayClass(Handover handover) {
            double minutes =
                    SimTime.minutes(handover.firstAttemptAt() - handover.lead().inquiredAt());
            int i = 0;
            while (i < 3 && minutes > BOUNDS_MINUTES[i]) {
                i++;
            }
            return i;
        }

        /** Least squares of the log-odds on log10 of the delay, classes equally spaced. */
        private double oddsPerDecade() {
            double[] logOdds = new double[4];
            Arrays.setAll(logOdds, i -> Math.log(won[i] / (tried[i] - won[i])));
            return Math.exp((-1.5 * logOdds[0] - 0.5 * logOdds[1] + 0.5 * logOdds[2] + 1.5 * logOdds[3]) / 5);
        }

        private double standardErrorOfLogOdds() {
            double[] weight = {-0.3, -0.1, 0.1, 0.3};
            double variance = 0;
            for (int i = 0; i < 4; i++) {
                variance += weight[i] * weight[i] * (1 / won[i] + 1 / (tried[i] - won[i]));
            }
            return Math.sqrt(variance);
        }
    }
}
