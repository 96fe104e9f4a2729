package dev.handoff.marketing;

import dev.handoff.company.Company;
import dev.handoff.company.Nurture;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Distribution;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.kernel.StandardNormal;
import dev.handoff.market.DrawPurpose;
import dev.handoff.market.Lead;

/**
 * An inquiry whose score meets the lead definition is handed to sales; the others are nurtured, scored again every so often, and expire
 * in the end.
 */
public final class Qualification {

    private final Simulation simulation;
    private final Journal journal;
    private final Action<Handover> assignment;
    private final double separation;
    private final double threshold;
    private final Nurture nurture;
    private final Distribution.Sampler systemDelay;
    private final Action<Lead> scoredAgain = this::scoreAgain;

    /**
     * Qualification by the company's rules.
     *
     * @param assignment receives each handed lead when the systems have delivered it
     */
    public Qualification(Company company, Simulation simulation, Journal journal, Action<Handover> assignment) {
        this.simulation = simulation;
        this.journal = journal;
        this.assignment = assignment;
        this.separation = separation(company.scoring().auc());
        this.threshold = company.leadDefinition().threshold().orElse(Double.NEGATIVE_INFINITY);
        this.nurture = company.nurture();
        this.systemDelay = company.routing().systemDelay().millis().sampler();
    }

    /** {@code δ = √2·Φ⁻¹(auc)}: two unit normals that far apart are told apart with that probability. */
    static double separation(double auc) {
        return Math.sqrt(2) * StandardNormal.quantile(auc);
    }

    /** Takes in an inquiry at the instant it is made. */
    public void inquiry(Lead lead) {
        journal.inquired(simulation.now(), lead);
        score(lead);
    }

    private void score(Lead lead) {
        lead.rescore(separation);
        if (lead.score() >= threshold) {
            handOver(lead);
        } else {
            nurture(lead);
        }
    }

    private void handOver(Lead lead) {
        Handover handover = new Handover(lead, simulation.now());
        journal.qualified(simulation.now(), handover);
        long delay = Math.round(systemDelay.at(lead.uniform(DrawPurpose.SYSTEM_DELAY, 0)));
        if (delay == 0) {
            assignment.run(handover);
        } else {
            simulation.scheduleIn(delay, Layer.ARRIVAL, assignment, handover);
        }
    }

    private void nurture(Lead lead) {
        if (lead.rescorings() >= nurture.rounds()) {
            journal.expired(simulation.now(), lead);
        } else {
            journal.nurtured(simulation.now(), lead);
            simulation.scheduleIn(nurture.every().toMillis(), Layer.ARRIVAL, scoredAgain, lead);
        }
    }

    private void scoreAgain(Lead lead) {
        if (lead.uniform(DrawPurpose.UNSUBSCRIBE, lead.rescorings()) < nurture.unsubscribe()) {
            journal.unsubscribed(simulation.now(), lead);
        } else {
            score(lead);
        }
    }
}
