package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.company.Persistence;
import dev.handoff.handoff.DrawKeys;
import dev.handoff.handoff.Handover;
import dev.handoff.market.Logit;
import dev.handoff.market.Quarters;
import dev.handoff.organisation.TrustLevels;
import dev.handoff.random.DrawPurpose;

/**
 * A rep makes the next attempt the more likely, the better the lead looks, the more the agreement presses and the less is on the desk.
 *
 * <p>{@code P = logit⁻¹(β0 + u_rep + βv·(logit p̂ − logit p_ref) + βx·(score − s_ref) + βo·own + channel's attention + w·ln(credit)·handed + βc·(spoke before) +
 * βs·(pressure · legitimacy) + βt·(trust − ½) − βk·(k − 1) − βl·load + βq·quarter-end)} (MODEL.md §4), decided once per lead, cycle and k by
 * a keyed draw, and once more at each look at a lead that was put aside.
 */
final class PersistenceChoice implements PersistenceRule {

    private final Persistence weights;
    private final Beliefs beliefs;
    private final TrustLevels trust;
    private final Quarters quarters;
    private final double referenceLogit;
    private final double credit;

    PersistenceChoice(Company company, Beliefs beliefs, TrustLevels trust, Quarters quarters) {
        this.weights = company.persistence();
        this.beliefs = beliefs;
        this.trust = trust;
        this.quarters = quarters;
        this.referenceLogit = Logit.of(weights.beliefReference());
        this.credit = company.incentives().handedEffort();
    }

    @Override
    public boolean attempts(Handover handover, Rep rep, double pressure) {
        return luck(handover) < chance(handover, rep, pressure);
    }

    private static double luck(Handover handover) {
        return handover.attention().look() > 0
                ? handover.lead().uniform(DrawPurpose.LOOK, DrawKeys.look(handover))
                : handover.lead()
                        .uniform(DrawPurpose.WORK_DECISION, DrawKeys.decision(handover, handover.attempts() + 1));
    }

    @Override
    public boolean fakes(Handover handover, double pressure) {
        double chance = gaming(pressure);
        int key = DrawKeys.decision(handover, handover.log().logged() + 1);
        return chance > 0 && handover.lead().uniform(DrawPurpose.FAKE, key) < chance;
    }

    /** Who is pressed for an attempt and does not believe in the agreement pretends: {@code gaming·pressure·(1 − legitimacy)}. */
    double gaming(double pressure) {
        return weights.gaming() * pressure * (1 - trust.legitimacy());
    }

    /** The chance that the rep makes the next attempt. */
    double chance(Handover handover, Rep rep, double pressure) {
        return Logit.inverse(
                base(handover) + rep.persistence() + look(handover, rep) + climate(pressure) - burden(handover, rep));
    }

    private double base(Handover handover) {
        return handover.attempts() == 0 ? weights.pickUpLead() : weights.carryOn();
    }

    private double look(Handover handover, Rep rep) {
        double believed = beliefs.logit(rep.number(), handover.lead().channel().number());
        return weights.belief() * (believed - referenceLogit)
                + handover.lead().channel().channel().attention()
                + weights.score() * (handover.lead().repScore() - weights.scoreReference())
                + (handover.own() ? weights.own() : credit)
                + (handover.log().spoken() ? weights.spokeBefore() : 0);
    }

    private double climate(double pressure) {
        return weights.slaPressure() * pressure * trust.legitimacy()
                + weights.trust() * (trust.sales() - 0.5)
                + (quarters.ending() ? weights.quarterEnd() : 0);
    }

    private double burden(Handover handover, Rep rep) {
        return weights.fatigue() * handover.attempts()
                + weights.load() * rep.inbox().unreadPerRep() / weights.loadReference();
    }
}
