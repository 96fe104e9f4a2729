package dev.handoff.market;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import org.apache.commons.math3.util.FastMath;

/** What is spent on a channel and how many inquiries that brings. */
public final class ChannelSpend {

    private Channel channel;
    private double budgetShare;
    private double factor = 1;
    private double planned;
    private double reference;
    private double share;
    private double inquiriesPerWeek;

    void adopt(Channel present, Company company) {
        channel = present;
        budgetShare = 1 - company.nurture().share();
        reference = channel.inquiriesPerWeek() * channel.costPerInquiry();
        planned = channel.spendPerWeek().orElse(reference);
        workOut();
    }

    /** Every source asks every day, the answer changes when somebody moves money. */
    private void workOut() {
        share = (reference > 0 ? perWeek() / reference : 1) * budgetShare;
        inquiriesPerWeek = channel.saturation().map(this::saturated).orElse(channel.inquiriesPerWeek() * share);
    }

    private double saturated(double s0) {
        return channel.inquiriesPerWeek() * FastMath.expm1(-share / s0) / FastMath.expm1(-1 / s0);
    }

    /** Inquiries a week at the spend in force: {@code Lmax·(1 − exp(−s/s0))}, scaled to the stated volume at the reference spend. */
    public double inquiriesPerWeek() {
        return inquiriesPerWeek;
    }

    /** Money spent a week, the part that nurture takes included: what the scenario plans × what marketing has made of it. */
    public double perWeek() {
        return planned * factor;
    }

    /** Money a week that the scenario plans at present. */
    public double planned() {
        return planned;
    }

    /** Marketing spends so much a week from now on; the next day's inquiries follow. What the scenario plans must not be 0. */
    public void moveTo(double spend) {
        factor = spend / planned;
        workOut();
    }

    /** Money a week at which the channel brings its stated volume. */
    public double reference() {
        return reference;
    }

    /** What reaches the channel, as a share of the reference spend. */
    double share() {
        return share;
    }
}
