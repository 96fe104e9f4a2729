package dev.handoff.sales;

import dev.handoff.company.Belief;
import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.company.Training;
import dev.handoff.handoff.DrawKeys;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.CompanyObserver;
import dev.handoff.market.ConversionCurve;
import dev.handoff.market.Logit;
import dev.handoff.organisation.PerceivedQuality;
import dev.handoff.organisation.ResultsFeedback;
import dev.handoff.random.DrawPurpose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What each rep believes about the share of good leads in each channel ({@link BeliefRule} says what a lead teaches).
 *
 * <p>The rep who made the last attempt learns once, when the lead leaves the desk; one who rejects it on reading learns from that. A lead
 * nobody tried counts as bad with probability ω for the rep it was assigned to: in a shared queue for nobody. Counts relax toward the prior
 * at each lead learned from, rep by rep and channel by channel.
 */
final class Beliefs implements PerceivedQuality, ResultsFeedback, CompanyObserver {

    private final Simulation simulation;
    private final Journal journal;
    private final List<ChannelModel> channels;
    private final List<Opinion> opinions = new ArrayList<>();
    private final List<Understanding> understandings = new ArrayList<>();
    private final BitSet gone = new BitSet();
    private final ResultsReport[] reports;
    private ConversionCurve[] curves = {};
    private Belief belief;
    private Training training;
    private boolean learning;
    private boolean shared;
    private double priorLogit;

    /** Nobody believes anything yet: reps come with {@link #welcome}. */
    Beliefs(Company company, Simulation simulation, Journal journal, List<ChannelModel> channels) {
        this.simulation = simulation;
        this.journal = journal;
        this.channels = channels;
        this.reports = channels.stream().map(c -> new ResultsReport()).toArray(ResultsReport[]::new);
        adopt(company);
    }

    /** When learning begins or ends, everybody starts from the prior. */
    @Override
    public void adopt(Company company) {
        belief = company.belief();
        training = company.training();
        shared = company.routing().rule() == Routing.Rule.PULL;
        priorLogit = Logit.of(belief.priorMean());
        boolean learns = belief.rule() == Belief.Rule.EXPERIENCE;
        if (learns) {
            curves = channels.stream()
                    .map(channel -> new ConversionCurve(channel, company))
                    .toArray(ConversionCurve[]::new);
        }
        if (learns != learning) {
            learning = learns;
            startFromPrior();
        }
    }

    private void startFromPrior() {
        for (int rep = 0; rep < opinions.size(); rep++) {
            opinions.set(rep, new Opinion(channels.size(), belief));
            if (!gone.get(rep)) {
                tellAll(rep);
            }
        }
    }

    /** There are so many reps now, in all: new ones begin with the prior. */
    void welcome(int reps) {
        while (opinions.size() < reps) {
            opinions.add(simulation.now() == 0 ? seasoned() : new Opinion(channels.size(), belief));
            if (learning) {
                tellAll(opinions.size() - 1);
            }
        }
        while (understandings.size() < reps) {
            understandings.add(new Understanding());
        }
    }

    /** Whoever was there before the run began has an opinion of each channel that says so. */
    private Opinion seasoned() {
        Opinion opinion = new Opinion(channels.size(), belief);
        for (ChannelModel channel : channels) {
            channel.channel().believed().ifPresent(share -> opinion.begin(channel.number(), share, belief));
        }
        return opinion;
    }

    private void tellAll(int rep) {
        for (int channel = 0; channel < channels.size(); channel++) {
            tell(rep, channel);
        }
    }

    private void tell(int rep, int channel) {
        journal.believes(simulation.now(), rep, channel, quality(rep, channel));
    }

    /** Log-odds of the believed chance that a lead of that channel is good; asked before each attempt. */
    double logit(int rep, int channel) {
        return learning ? opinions.get(rep).logit(channel) : priorLogit;
    }

    /** The believed chance that a lead of that channel is good. */
    double quality(int rep, int channel) {
        return learning ? opinions.get(rep).quality(channel) : belief.priorMean();
    }

    /** What sales thinks of marketing's leads: all beliefs about its channels, each with the weight of the evidence behind it. */
    @Override
    public double mean() {
        double sum = 0;
        double evidence = 0;
        for (ChannelModel channel : channels) {
            for (int rep = 0; fromMarketing(channel) && rep < opinions.size(); rep++) {
                double weight = gone.get(rep) ? 0 : opinions.get(rep).evidence(channel.number(), belief);
                sum += weight * opinions.get(rep).quality(channel.number());
                evidence += weight;
            }
        }
        return learning && evidence > 0 ? sum / evidence : belief.priorMean();
    }

    private static boolean fromMarketing(ChannelModel channel) {
        return channel.channel().bringsInquiries();
    }

    /** The rep has left: whatever becomes of the leads now, the rep does not hear of it. */
    void leaves(int rep) {
        gone.set(rep);
    }

    /** The rep is back and believes what the rep believed on leaving. */
    void returns(int rep) {
        if (gone.get(rep)) {
            gone.clear(rep);
            if (learning) {
                tellAll(rep);
            }
        }
    }

    /** How well the rep reads abandoned leads at present, 0 … 1. */
    double understanding(int rep) {
        return understandings.get(rep).at(simulation.now(), belief.understanding(), halfLife());
    }

    private double halfLife() {
        return training.halfLife().toMillis();
    }

    /** A session was held for that rep. */
    void train(int rep) {
        understandings.get(rep).train(simulation.now(), training.effect(), belief.understanding(), halfLife());
    }

    /** The lead has left the desk. */
    void learnFrom(Handover handover) {
        if (!learning) {
            return;
        }
        int channel = handover.lead().channel().number();
        reports[channel].add(handover, simulation.now());
        int rep = learner(handover);
        if (rep != Handover.NOBODY && !gone.get(rep)) {
            opinions.get(rep).learn(channel, goodness(handover, rep, channel), belief);
            tell(rep, channel);
        }
    }

    private double goodness(Handover handover, int rep, int channel) {
        return handover.attempts() == 0
                ? 0
                : BeliefRule.goodness(
                        handover.ending(),
                        handover.attempts(),
                        quality(rep, channel),
                        understanding(rep),
                        curves[channel]);
    }

    private int learner(Handover handover) {
        return switch (handover.ending()) {
            case REJECTED -> handover.owner();
            default -> handover.attempts() > 0 ? handover.log().lastBy() : prejudiced(handover);
        };
    }

    private int prejudiced(Handover handover) {
        boolean held = belief.prejudice() > 0
                && !shared
                && handover.lead().uniform(DrawPurpose.PREJUDICE, DrawKeys.attempt(handover, 0)) < belief.prejudice();
        return held ? handover.owner() : Handover.NOBODY;
    }

    /** All reps are shown the true results of all channels, as far as the company is that open. */
    void review() {
        for (int channel = 0; channel < channels.size(); channel++) {
            show(channel, belief.transparency());
        }
    }

    /**
     * All reps are shown what the records say of one channel: each belief moves that share of the way there, less where outcomes went
     * unrecorded, and keeps its weight.
     */
    @Override
    public void show(int channel, double share) {
        double shown = share == 0
                ? Double.NaN
                : reports[channel].quality(
                        simulation.now(), belief.reportDelay().toMillis());
        if (!learning || Double.isNaN(shown)) {
            return;
        }
        double taken = share * reports[channel].completeness();
        for (int rep = gone.nextClearBit(0); rep < opinions.size(); rep = gone.nextClearBit(rep + 1)) {
            opinions.get(rep).moveTowards(channel, shown, taken);
            tell(rep, channel);
        }
    }
}
