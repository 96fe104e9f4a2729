package dev.handoff.calibration.estimate;

import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * What conversations lead to. A lead is good (chance π, logit π = α_channel + β·score), fits without being good (ψ_channel of the others), or
 * does not fit. A good one becomes worth pursuing at conversation j, attempt k_j, t_j days after the inquiry, with the chance
 * {@code (F(k_j) − F(k_(j−1)))·g(t_j)·e^(−t_j/R)}: enough touches, F(k) = P(1 + Poisson(λ_channel) ≤ k); interest not faded, g(t) = f + (1 −
 * f)e^(−t/τ_channel); no rival yet. A lead that does not fit ends at its first conversation.
 *
 * <p>Values in order: α, logit ψ, deviation of ln τ (days), deviation of ln λ, each of every channel, then β, common ln τ, common ln λ.
 * Priors: α and logit ψ sd 1.5 around their means where there are several channels, the mean of logit ψ around 0 with sd 1.5; deviations of ln τ sd 0.7 and of ln λ sd 0.3; common ln
 * τ around ln 4 days with sd 1, common ln λ around ln 2 with sd 0.7.
 */
public final class ConversationLikelihood implements LogLikelihood {

    /** Standard deviation of a channel's ln τ around the common one. */
    public static final double FADING_SPREAD = 0.7;

    /** Standard deviation of the common ln τ around ln 4 days. */
    public static final double FADING_PRIOR = 1;

    /** Standard deviation of a channel's ln λ around the common one. */
    public static final double TOUCHES_SPREAD = 0.3;

    /** Standard deviation of the common ln λ around ln 2. */
    public static final double TOUCHES_PRIOR = 0.7;

    /** Standard deviation of the mean log-odds that a lead fits which is not good, and of a channel's around it. */
    public static final double SHARE_SPREAD = 1.5;

    private static final double STEP = 1e-4;
    private static final int LOCAL = 4;

    private final List<Conversations> leads;
    private final int channels;
    private final double floor;
    private final double rivalDays;
    private final boolean priors;
    private final boolean scored;

    /**
     * The likelihood of what followed.
     *
     * @param channels how many there are
     * @param floor f, the share of interest that never fades
     * @param rivalDays R, mean days until a rival sells; infinite for none
     */
    public ConversationLikelihood(List<Conversations> leads, int channels, double floor, double rivalDays) {
        this(leads, channels, floor, rivalDays, true);
    }

    /** The same; without priors the channel deviations stay nought, which is for one channel only. */
    ConversationLikelihood(List<Conversations> leads, int channels, double floor, double rivalDays, boolean priors) {
        this.leads = leads;
        this.channels = channels;
        this.floor = floor;
        this.rivalDays = rivalDays;
        this.priors = priors;
        this.scored = leads.stream().anyMatch(lead -> lead.score() != 0);
    }

    /** The values of largest likelihood. */
    public Maximum fit() {
        double[] start = new double[size()];
        start[fading()] = FastMath.log(4);
        start[touches()] = FastMath.log(2);
        return Maximum.of(this, start);
    }

    /** Where β, the slope of the score, stands. */
    public int beta() {
        return LOCAL * channels;
    }

    /** Where the common ln τ stands. */
    public int fading() {
        return LOCAL * channels + 1;
    }

    /** Where the common ln λ stands. */
    public int touches() {
        return LOCAL * channels + 2;
    }

    /** Where a channel's values stand: {@code which} 0 α, 1 logit ψ, 2 deviation of ln τ, 3 deviation of ln λ. */
    public int of(int which, int channel) {
        return which * channels + channel;
    }

    @Override
    public int size() {
        return LOCAL * channels + 3;
    }

    @Override
    public double valueAt(double[] x) {
        double sum = prior(x, new double[size()], new double[size()][size()]);
        for (Conversations lead : leads) {
            sum += FastMath.log(ofLead(lead, local(lead, x), new double[LOCAL]));
        }
        return sum;
    }

    @Override
    public double at(double[] x, double[] gradient, double[][] hessian) {
        double sum = prior(x, gradient, hessian);
        for (Conversations lead : leads) {
            double[] here = local(lead, x);
            double[] slope = new double[LOCAL];
            sum += slopeOfLog(lead, here, slope);
            double[][] bend = new double[LOCAL][LOCAL];
            for (int j = 0; j < LOCAL; j++) {
                double[] up = moved(lead, here, j, STEP);
                double[] down = moved(lead, here, j, -STEP);
                for (int k = 0; k < LOCAL; k++) {
                    bend[j][k] = (up[k] - down[k]) / (2 * STEP);
                }
            }
            spread(lead, slope, bend, gradient, hessian);
        }
        return sum;
    }

    /** logit π, logit ψ, ln τ and ln λ of a lead. */
    private double[] local(Conversations lead, double[] x) {
        int c = lead.channel();
        return new double[] {
            x[of(0, c)] + x[beta()] * lead.score(), x[of(1, c)], x[of(2, c)] + x[fading()], x[of(3, c)] + x[touches()]
        };
    }

    private double[] moved(Conversations lead, double[] here, int j, double by) {
        double[] to = here.clone();
        to[j] += by;
        double[] slope = new double[LOCAL];
        slopeOfLog(lead, to, slope);
        return slope;
    }

    private double slopeOfLog(Conversations lead, double[] local, double[] slope) {
        double chance = ofLead(lead, local, slope);
        for (int j = 0; j < LOCAL; j++) {
            slope[j] /= chance;
        }
        return FastMath.log(chance);
    }

    /** The chance of what was seen of a lead, with its slopes. */
    private double ofLead(Conversations lead, double[] local, double[] slope) {
        double good = LogOdds.logistic(local[0]);
        double fits = LogOdds.logistic(local[1]);
        double[] part = new double[3];
        boolean success = lead.outcome() == Conversations.Outcome.SUCCESS;
        int last = lead.attempt().length - 1;
        for (int j = success ? last : 0; j <= last; j++) {
            addPart(lead, j, local, part);
        }
        if (success) {
            slope[0] = good * (1 - good) * part[0];
            slope[2] = good * part[1];
            slope[3] = good * part[2];
            return good * part[0];
        }
        double ofMisfit = weightOfMisfit(lead);
        double ofFit = weightOfFit(lead);
        slope[0] = good * (1 - good) * (-ofMisfit * (1 - fits) + ofFit * (1 - fits - part[0]));
        slope[1] = fits * (1 - fits) * (1 - good) * (ofFit - ofMisfit);
        slope[2] = -ofFit * good * part[1];
        slope[3] = -ofFit * good * part[2];
        return ofMisfit * (1 - good) * (1 - fits) + ofFit * (good + (1 - good) * fits - good * part[0]);
    }

    private static double weightOfMisfit(Conversations lead) {
        return switch (lead.outcome()) {
            case SUCCESS, FITS -> 0;
            case MISFIT -> 1;
            case UNKNOWN -> lead.misfitUnrecorded();
        };
    }

    private static double weightOfFit(Conversations lead) {
        return switch (lead.outcome()) {
            case SUCCESS, MISFIT -> 0;
            case FITS -> 1;
            case UNKNOWN -> lead.notCalled();
        };
    }

    /** Adds the chance that a good lead becomes worth pursuing at conversation j, and its slopes by ln τ and ln λ. */
    private void addPart(Conversations lead, int j, double[] local, double[] part) {
        int k = lead.attempt()[j];
        int before = j == 0 ? 0 : lead.attempt()[j - 1];
        double lambda = FastMath.exp(local[3]);
        double weight = FastMath.exp(-lambda);
        double enough = 0;
        double bend = 0;
        for (int n = 0; n < k; n++) {
            enough += n >= before ? weight : 0;
            // d/dlnλ of P(N ≤ m) is −λ·P(N = m)
            bend += n == before - 1 ? lambda * weight : 0;
            bend -= n == k - 1 ? lambda * weight : 0;
            weight *= lambda / (n + 1);
        }
        double t = lead.days()[j];
        double perTau = t * FastMath.exp(-local[2]);
        double faded = (1 - floor) * FastMath.exp(-perTau);
        double noRival = FastMath.exp(-t / rivalDays);
        part[0] += enough * (floor + faded) * noRival;
        part[1] += enough * faded * perTau * noRival;
        part[2] += bend * (floor + faded) * noRival;
    }

    private void spread(Conversations lead, double[] slope, double[][] bend, double[] gradient, double[][] hessian) {
        int c = lead.channel();
        int[] places = {of(0, c), of(1, c), of(2, c), of(3, c), beta(), fading(), touches()};
        int[] from = {0, 1, 2, 3, 0, 2, 3};
        double[] by = {1, 1, 1, 1, lead.score(), 1, 1};
        for (int i = 0; i < places.length; i++) {
            gradient[places[i]] += by[i] * slope[from[i]];
            for (int j = 0; j < places.length; j++) {
                hessian[places[i]][places[j]] += by[i] * by[j] * bend[from[i]][from[j]];
            }
        }
    }

    private double prior(double[] x, double[] gradient, double[][] hessian) {
        double sum = Priors.aroundTheirMean(x, 0, channels, SHARE_SPREAD, gradient, hessian)
                + Priors.aroundTheirMean(x, channels, channels, SHARE_SPREAD, gradient, hessian);
        for (int c = 0; c < channels; c++) {
            sum += Priors.around(x, of(2, c), 0, priors ? FADING_SPREAD : TIGHT, gradient, hessian);
            sum += Priors.around(x, of(3, c), 0, priors ? TOUCHES_SPREAD : TIGHT, gradient, hessian);
        }
        if (priors) {
            sum += Priors.meanAround(x, channels, channels, 0, SHARE_SPREAD, gradient, hessian);
            sum += Priors.around(x, fading(), FastMath.log(4), FADING_PRIOR, gradient, hessian);
            sum += Priors.around(x, touches(), FastMath.log(2), TOUCHES_PRIOR, gradient, hessian);
        }
        if (!scored) {
            sum += Priors.around(x, beta(), 0, TIGHT, gradient, hessian);
        }
        return sum;
    }

    /** Holds a value at nought without taking it out of the sum. */
    private static final double TIGHT = 1e-3;
}
