package dev.handoff.marketing;

import dev.handoff.company.Company;
import dev.handoff.company.Journey;
import dev.handoff.company.LeadDefinition;
import dev.handoff.company.Nurture;
import dev.handoff.company.Recycling;
import dev.handoff.company.Routing;
import dev.handoff.handoff.DrawKeys;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.ReturnedLeads;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;
import dev.handoff.market.Lead;
import dev.handoff.organisation.MarketingPromises;
import dev.handoff.organisation.TrustLevels;
import dev.handoff.random.Distribution;
import dev.handoff.random.DrawPurpose;
import java.util.function.Consumer;
import org.apache.commons.math3.util.FastMath;

/**
 * An inquiry whose score meets the lead definition is handed to sales; the others are nurtured, scored again every so often, and expire
 * in the end. {@link WorkingThreshold} says which score marketing works with.
 */
public final class Qualification implements ReturnedLeads, CompanyObserver {

    private final Simulation simulation;
    private final Journal journal;
    private final LeadScores scores;
    private final WorkingThreshold threshold;
    private final Action<Handover> assignment = this::deliver;
    private final Action<Lead> scoredAgain = this::scoreAgain;
    private Consumer<Handover> sales;
    private LeadDefinition definition;
    private Nurture nurture;
    private NurtureRounds rounds;
    private Recycling recycling;
    private Leaks leaks;
    private double misrouted;
    private Distribution.Sampler systemDelay;
    private Distribution.Sampler astray;

    /** Qualification by the company's rules. */
    public Qualification(Company company, Setting setting, TrustLevels trust) {
        this.simulation = setting.simulation();
        this.journal = setting.journal();
        this.scores = new LeadScores(company, trust);
        this.threshold = new WorkingThreshold(company, trust);
        adopt(company);
    }

    /** Says who receives each handed lead when the systems have delivered it. */
    public void handTo(Consumer<Handover> receiver) {
        sales = receiver;
    }

    @Override
    public void adopt(Company company) {
        scores.adopt(company);
        threshold.adopt(company);
        definition = company.leadDefinition();
        nurture = company.nurture();
        long every = nurture.every().toMillis();
        if (rounds == null || rounds.every() != every) {
            rounds = new NurtureRounds(simulation, every, scoredAgain);
        }
        recycling = company.recycling();
        leaks = new Leaks(company.journey());
        Routing routing = company.routing();
        misrouted = routing.misrouted() * FastMath.pow(routing.misroutedPerField(), definition.requiredFields());
        systemDelay = routing.systemDelay().millis().sampler();
        astray = routing.misroutingDelay().millis().sampler();
    }

    /** Takes in an inquiry at the instant it is made, unless the form scares it away. */
    public void inquiry(Lead lead) {
        if (scaredAway(lead)) {
            journal.lostOnForm(simulation.now(), lead);
            return;
        }
        journal.inquired(simulation.now(), lead);
        scoreAndSort(lead);
    }

    private boolean scaredAway(Lead lead) {
        if (definition.requiredFields() == 0) {
            return false;
        }
        double perField = lead.good() ? definition.goodLostPerField() : definition.othersLostPerField();
        for (int field = 0; field < definition.requiredFields(); field++) {
            if (lead.uniform(DrawPurpose.FORM, field) < perField) {
                return true;
            }
        }
        return false;
    }

    /** Scores a lead. */
    public void score(Lead lead) {
        scores.score(lead);
    }

    /** What marketing does when both departments look back at what was promised. */
    public MarketingPromises promises() {
        return threshold;
    }

    private void scoreAndSort(Lead lead) {
        score(lead);
        if (meetsDefinition(lead)) {
            handOver(lead);
        } else {
            nurture(lead);
        }
    }

    private boolean meetsDefinition(Lead lead) {
        boolean scoresEnough = definition.threshold().isEmpty()
                || lead.score() >= definition.threshold().get() - threshold.below();
        boolean largeEnough = definition.minimumSize().isEmpty()
                || lead.companySize() >= definition.minimumSize().get();
        return scoresEnough && largeEnough;
    }

    private void handOver(Lead lead) {
        Handover handover = new Handover(lead, simulation.now(), false);
        journal.qualified(simulation.now(), handover);
        if (leaks.at(Journey.Step.HANDOVER, lead)) {
            lead.lostOnTheWay();
            journal.leaked(simulation.now(), lead);
            return;
        }
        long delay = delay(handover);
        if (delay == 0) {
            deliver(handover);
        } else {
            simulation.scheduleIn(delay, Layer.ARRIVAL, assignment, handover);
        }
    }

    private void deliver(Handover handover) {
        sales.accept(handover);
    }

    /** What systems take, and the time a misrouted lead is astray; a form with more fields misroutes fewer. */
    private long delay(Handover handover) {
        Lead lead = handover.lead();
        int key = DrawKeys.attempt(handover, 0);
        double delay = systemDelay.at(lead.uniform(DrawPurpose.SYSTEM_DELAY, key));
        if (misrouted > 0 && lead.uniform(DrawPurpose.MISROUTED, key) < misrouted) {
            delay += astray.at(lead.uniform(DrawPurpose.ASTRAY, key));
            lead.passOn(simulation.now() + Math.round(delay));
        }
        return Math.round(delay);
    }

    @Override
    public boolean wants(Handover handover) {
        Lead lead = handover.lead();
        return recycling.share() > 0
                && lead.handovers() < recycling.handovers()
                && lead.uniform(DrawPurpose.RECYCLE, DrawKeys.attempt(handover, 0)) < recycling.share();
    }

    @Override
    public void takeBack(Handover handover) {
        Lead lead = handover.lead();
        if (leaks.at(Journey.Step.RECYCLING, lead)) {
            journal.leaked(simulation.now(), lead);
        } else {
            waitInNurture(lead);
        }
    }

    private void waitInNurture(Lead lead) {
        journal.nurtured(simulation.now(), lead);
        journal.nurturing(simulation.now(), 1);
        rounds.add(lead);
    }

    private void nurture(Lead lead) {
        if (lead.rescorings() >= nurture.rounds() + lead.handovers()) {
            journal.expired(simulation.now(), lead);
        } else if (leaks.at(Journey.Step.NURTURE, lead)) {
            journal.leaked(simulation.now(), lead);
        } else {
            waitInNurture(lead);
        }
    }

    private void scoreAgain(Lead lead) {
        journal.nurturing(simulation.now(), -1);
        if (lead.uniform(DrawPurpose.UNSUBSCRIBE, lead.rescorings()) < nurture.unsubscribe()) {
            journal.unsubscribed(simulation.now(), lead);
        } else {
            lead.growIntent(nurture.drift() * nurture.share(), simulation.now());
            scoreAndSort(lead);
        }
    }
}
