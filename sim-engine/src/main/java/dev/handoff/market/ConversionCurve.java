package dev.handoff.market;

import static dev.handoff.market.ReferencePlan.TOUCHES;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Company;
import dev.handoff.random.ElementaryFunctions;

/**
 * What k touches tell about a lead of one channel: how likely a good lead is to be still unconverted, and how likely another one has been
 * shown not to fit.
 *
 * <p>"Good" is a lead that would become sales-qualified under the reference cadence. With n touches needed, 1 + Poisson, and everything
 * else independent of it, it converts at touch k with a chance in proportion to {@code Σ_n P(n)·a_k(n)·I(t_k)/I0·P(no rival by t_k)}, a_k(n)
 * the chance that the first conversation after n touches' worth of contact takes place at k. What is the same for all k, such as the
 * lead's intent I0, cancels: the curve is exact, and a campaign's hidden effect does not touch it.
 */
public final class ConversionCurve {

    private final double[] unconverted = new double[TOUCHES + 1];
    private final double[] shown = new double[TOUCHES + 1];
    private final double conversion;

    /** The curve of that channel under the company's present rules. */
    public ConversionCurve(ChannelModel channel, Company company) {
        ReferencePlan plan = new ReferencePlan(company);
        double[] pickUps = channel.pickUp().chances(TOUCHES, ReferencePlan.FIRST_DELAY);
        double[] at = new double[TOUCHES + 1];
        double weight = ElementaryFunctions.exp(-channel.touchesBeyondFirst());
        for (int needed = 1; needed <= TOUCHES; needed++) {
            addConversions(at, weight, needed, new TouchChain(channel, plan));
            weight *= channel.touchesBeyondFirst() / needed;
        }
        double total = 0;
        for (int k = 1; k <= TOUCHES; k++) {
            long delay = plan.delayOf(k);
            at[k] *= channel.intentAfter(1, delay) * channel.rivals().noneBy(delay);
            total += at[k];
        }
        conversion = channel.meanReachable() * total;
        fillUnconverted(at, total);
        fillShown(channel, company, pickUps);
    }

    private static void addConversions(double[] at, double weight, int needed, TouchChain chain) {
        for (int k = 1; k <= TOUCHES; k++) {
            at[k] += weight * chain.touch(needed);
        }
    }

    private void fillUnconverted(double[] at, double total) {
        unconverted[TOUCHES] = 0;
        for (int k = TOUCHES - 1; k >= 0; k--) {
            unconverted[k] = total == 0 ? 1 : unconverted[k + 1] + at[k + 1] / total;
        }
    }

    private void fillShown(ChannelModel channel, Company company, double[] pickUps) {
        double misfits = (1 - channel.fit()) / Math.max(1e-9, 1 - channel.fit() * channel.meanIntent());
        double spotted = spottedOnReading(channel, company);
        double silent = 1;
        for (int k = 0; k <= TOUCHES; k++) {
            silent *= k == 0 ? 1 : 1 - pickUps[2 * k - 2];
            shown[k] = misfits * (spotted + (1 - spotted) * channel.meanReachable() * (1 - silent));
        }
    }

    private static double spottedOnReading(ChannelModel channel, Company company) {
        Acceptance acceptance = company.acceptance();
        boolean found =
                company.prospecting().channel().filter(channel.name()::equals).isPresent();
        return acceptance.rule() == Acceptance.Rule.REVIEW && !found ? acceptance.misfitsSpotted() : 0;
    }

    /** c: chance that a lead which fits and wants becomes sales-qualified under the reference cadence. */
    double conversion() {
        return conversion;
    }

    /** S(k): chance that a good lead is still unconverted after k touches; 1 for none, 0 from the eighth on. */
    public double unconverted(int touches) {
        return unconverted[Math.min(touches, TOUCHES)];
    }

    /**
     * Chance that a lead given up after k touches, neither converted nor shown not to fit, was a good one: {@code p̂·S(k)/(p̂·S(k) + 1 − p̂ −
     * (1 − p̂/c)·v(k))}. v(k) is the chance that a lead which does not want or does not fit has been shown not to fit, c the chance that one
     * which does becomes sales-qualified; with v = 0 it is MODEL.md's w.
     *
     * @param believed p̂, the share of good leads in the channel
     */
    public double goodIfGivenUp(double believed, int touches) {
        double good = believed * unconverted(touches);
        double others = 1 - believed;
        double withoutIntent = Math.max(0, 1 - believed / Math.max(conversion, 1e-9));
        double hidden = others - withoutIntent * shown[Math.min(touches, TOUCHES)];
        return good == 0 ? 0 : good / (good + Math.max(0, hidden));
    }
}
