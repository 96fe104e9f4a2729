package dev.handoff.sales;

import static dev.handoff.market.ReferencePlan.TOUCHES;

import dev.handoff.handoff.Ending;
import dev.handoff.kernel.SimTime;
import org.apache.commons.math3.util.FastMath;

/**
 * How well one channel converts, as the company's own records tell: the share of leads that would become sales-qualified in eight touches,
 * whatever reps gave up before.
 *
 * <p>The Aalen–Johansen estimator over touches (Kaplan–Meier where leads can also turn out bad): of the leads touched k times the share
 * h_k became sales-qualified and the share b_k was closed for good at the k-th; {@code quality = Σ_k h_k·Π_{j<k}(1 − h_j − b_j)}, k = 1 … 8,
 * rejections on reading being b_0. A lead given up is censored: it counts for the touches it got. Records count half after 26 weeks.
 *
 * <p>It is what people can know, not the truth: reps go on with the leads that look better, so it errs somewhat upward.
 */
final class ChannelConversion {

    private static final double HALF_LIFE = 26 * SimTime.WEEK;
    private static final double FEWEST = 20;

    private final double[] left = new double[TOUCHES + 1];
    private final double[] converted = new double[TOUCHES + 1];
    private final double[] closed = new double[TOUCHES + 1];
    private final double[] givenUp = new double[TOUCHES + 1];
    private long day = -1;
    private double weight;

    /** A lead has left the desk at that instant; one that nobody has opened tells nothing. */
    void record(Ending ending, int touches, boolean read, long now) {
        if (!read) {
            return;
        }
        double weight = weightOn(now);
        int k = Math.min(touches, TOUCHES);
        left[k] += weight;
        if (touches <= TOUCHES) {
            tableOf(ending)[k] += weight;
        }
    }

    /** Growing weights do the same as old ones that fade; all of a day are alike, so that it is worked out once. */
    private double weightOn(long now) {
        long today = SimTime.dayOf(now);
        if (today != day) {
            day = today;
            weight = FastMath.pow(2, today * SimTime.DAY / HALF_LIFE);
        }
        return weight;
    }

    private double[] tableOf(Ending ending) {
        return switch (ending) {
            case QUALIFIED -> converted;
            case REJECTED, NOT_A_FIT, BOUGHT_ELSEWHERE, OPTED_OUT -> closed;
            case LET_GO, DROPPED, EXPIRED_UNREAD, CADENCE_DONE, RETURNED -> givenUp;
        };
    }

    /** The estimate; NaN while fewer than twenty recent leads were touched. */
    double quality(long now) {
        double atRisk = 0;
        for (int k = 1; k <= TOUCHES; k++) {
            atRisk += left[k];
        }
        double touched = atRisk / weightOn(now);
        return touched < FEWEST ? Double.NaN : estimate(atRisk);
    }

    private double estimate(double touched) {
        double open = 1 - closed[0] / (touched + left[0]);
        double quality = 0;
        double atRisk = touched;
        for (int k = 1; k <= TOUCHES && atRisk > 0; k++) {
            quality += open * converted[k] / atRisk;
            open *= 1 - (converted[k] + closed[k]) / atRisk;
            atRisk -= left[k];
        }
        return quality;
    }
}
