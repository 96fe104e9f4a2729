package dev.handoff.calibration.estimate;

import org.apache.commons.math3.util.FastMath;

/**
 * Who answers: attempts on leads some of whom can never be reached. A reachable lead answers attempt k with logit p = a_channel −
 * b·(log₁₀(1 + d) − log₁₀ 61) − c·(k − 1) + e·(spoken before), d the minutes to its first attempt; a lead that never answered is either
 * unreachable or was unlucky: L = ρ∏p^y(1 − p)^(1 − y) + (1 − ρ)[all silent].
 *
 * <p>Taking everybody for reachable makes later attempts look worse than they are. Source of the mixture: Farewell, "The use of mixture
 * models for the analysis of survival data with long-term survivors", Biometrics 38 (1982).
 *
 * <p>Values in order: a of every channel, b, c, e, logit ρ of every channel. With several channels each a is drawn toward their mean (normal,
 * sd 1.5) and each logit ρ (sd 0.7).
 */
public final class AnswerLikelihood implements LogLikelihood {

    /** Standard deviation of channels' a around their mean. */
    public static final double PICK_UP_SPREAD = 1.5;

    /** Standard deviation of channels' logit ρ around their mean. */
    public static final double REACHABLE_SPREAD = 0.7;

    private static final double AN_HOUR = FastMath.log10(61);
    private static final double SMALLEST = 1e-100;

    private final Attempts attempts;
    private final int channels;
    private final double[] decades;

    /**
     * Attempts whose outcome is known, those of one lead one after the other.
     *
     * @param lead any number that is the same for all attempts on a lead
     * @param channel of the lead, from 0
     * @param number of the attempt on its lead, from 1
     * @param firstDelay minutes from the inquiry to the lead's first attempt
     * @param spoken whether the lead had answered an earlier attempt
     * @param answered whether it answered this one
     */
    public record Attempts(
            int[] lead, int[] channel, int[] number, double[] firstDelay, boolean[] spoken, boolean[] answered) {}

    /** The likelihood of these attempts on leads of so many channels. */
    public AnswerLikelihood(Attempts attempts, int channels) {
        this.attempts = attempts;
        this.channels = channels;
        this.decades = new double[attempts.lead().length];
        for (int i = 0; i < decades.length; i++) {
            decades[i] = FastMath.log10(1 + attempts.firstDelay()[i]) - AN_HOUR;
        }
    }

    /** The values of largest likelihood. */
    public Maximum fit() {
        double[] start = new double[size()];
        for (int c = 0; c < channels; c++) {
            start[reachable(c)] = 1;
        }
        return Maximum.of(this, start);
    }

    /** Where logit ρ of a channel stands among the values. */
    public int reachable(int channel) {
        return channels + 3 + channel;
    }

    /** Where b (loss per tenfold delay) stands; c (loss per attempt) and e (gain after a conversation) follow. */
    public int lossPerDecade() {
        return channels;
    }

    @Override
    public int size() {
        return 2 * channels + 3;
    }

    @Override
    public double at(double[] x, double[] gradient, double[][] hessian) {
        double sum = around(x, 0, PICK_UP_SPREAD, gradient, hessian)
                + around(x, channels + 3, REACHABLE_SPREAD, gradient, hessian);
        int[] lead = attempts.lead();
        for (int i = 0; i < lead.length; ) {
            int end = i + 1;
            while (end < lead.length && lead[end] == lead[i]) {
                end++;
            }
            sum += ofLead(i, end, x, gradient, hessian);
            i = end;
        }
        return sum;
    }

    @Override
    public double valueAt(double[] x) {
        double sum = around(x, 0, PICK_UP_SPREAD, new double[size()], new double[size()][size()])
                + around(x, channels + 3, REACHABLE_SPREAD, new double[size()], new double[size()][size()]);
        int[] lead = attempts.lead();
        LogProduct product = new LogProduct();
        product.plus(sum);
        double ofLead = 1;
        double far = 0; // logarithms of chances too small to multiply
        boolean silent = true;
        for (int i = 0; i < lead.length; i++) {
            double eta = eta(i, x);
            boolean yes = attempts.answered()[i];
            double small = FastMath.exp(-Math.abs(eta));
            double chance = (yes == eta >= 0 ? 1 : small) / (1 + small);
            silent &= !yes;
            if (chance < SMALLEST) {
                far -= Math.abs(eta);
            } else {
                ofLead *= chance;
            }
            if (ofLead < SMALLEST) {
                far += FastMath.log(ofLead);
                ofLead = 1;
            }
            if (i + 1 == lead.length || lead[i + 1] != lead[i]) {
                double rho = LogOdds.logistic(x[reachable(attempts.channel()[i])]);
                double reached = silent && far < 0 ? ofLead * FastMath.exp(far) : ofLead;
                product.times(Math.max(SMALLEST, silent ? rho * reached + 1 - rho : rho * reached));
                product.plus(silent ? 0 : far);
                ofLead = 1;
                far = 0;
                silent = true;
            }
        }
        return product.log();
    }

    private double eta(int i, double[] x) {
        return x[attempts.channel()[i]]
                - decades[i] * x[channels]
                + (1.0 - attempts.number()[i]) * x[channels + 1]
                + (attempts.spoken()[i] ? x[channels + 2] : 0);
    }

    private double ofLead(int from, int to, double[] x, double[] gradient, double[][] hessian) {
        int channel = attempts.channel()[from];
        int[] places = {channel, channels, channels + 1, channels + 2, reachable(channel)};
        double[] slope = new double[5];
        double[][] bend = new double[5][5];
        LogProduct log = new LogProduct();
        boolean silent = true;
        for (int i = from; i < to; i++) {
            double[] row = row(i);
            double eta =
                    row[0] * x[channel] + row[1] * x[channels] + row[2] * x[channels + 1] + row[3] * x[channels + 2];
            boolean yes = attempts.answered()[i];
            double small = FastMath.exp(-Math.abs(eta));
            double p = eta >= 0 ? 1 / (1 + small) : 1 - 1 / (1 + small);
            log.chance((yes == eta >= 0 ? 1 : small) / (1 + small), eta);
            silent &= !yes;
            for (int j = 0; j < 4; j++) {
                slope[j] += ((yes ? 1 : 0) - p) * row[j];
                for (int k = 0; k < 4; k++) {
                    bend[j][k] -= p * (1 - p) * row[j] * row[k];
                }
            }
        }
        double rho = LogOdds.logistic(x[reachable(channel)]);
        double all = silent ? mix(rho, log.log(), slope, bend) : surely(rho, log.log(), slope, bend);
        for (int j = 0; j < 5; j++) {
            gradient[places[j]] += slope[j];
            for (int k = 0; k < 5; k++) {
                hessian[places[j]][places[k]] += bend[j][k];
            }
        }
        return all;
    }

    /** A lead that answered once is reachable. */
    private static double surely(double rho, double log, double[] slope, double[][] bend) {
        slope[4] = 1 - rho;
        bend[4][4] = -rho * (1 - rho);
        return log + FastMath.log(rho);
    }

    /** A lead that never answered: reachable with the chance w after what was seen. */
    private static double mix(double rho, double log, double[] slope, double[][] bend) {
        double reached = rho * FastMath.exp(log);
        double all = reached + 1 - rho;
        double w = reached / all;
        for (int j = 0; j < 4; j++) {
            for (int k = 0; k < 4; k++) {
                bend[j][k] = w * bend[j][k] + w * (1 - w) * slope[j] * slope[k];
            }
            bend[j][4] = w * (1 - w) * slope[j];
            bend[4][j] = bend[j][4];
        }
        for (int j = 0; j < 4; j++) {
            slope[j] *= w;
        }
        slope[4] = w - rho;
        bend[4][4] = w * (1 - w) - rho * (1 - rho);
        return FastMath.log(all);
    }

    private double[] row(int i) {
        return new double[] {1, -decades[i], 1.0 - attempts.number()[i], attempts.spoken()[i] ? 1 : 0};
    }

    private double around(double[] x, int from, double sd, double[] gradient, double[][] hessian) {
        return Priors.aroundTheirMean(x, from, channels, sd, gradient, hessian);
    }
}
