package dev.handoff.pipeline;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Distribution;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.DrawPurpose;
import dev.handoff.market.Lead;
import dev.handoff.market.Quarters;
import dev.handoff.sales.Duty;
import dev.handoff.sales.QualifiedLeads;
import dev.handoff.sales.Rep;
import dev.handoff.sales.SalesFloor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Opportunities on their way: the customer takes time before each stage, the stage needs work of the rep who found the deal, and a
 * customer who waits for that work is less likely to buy.
 */
public final class Pipeline implements Duty, QualifiedLeads {

    private final Simulation simulation;
    private final SalesFloor floor;
    private final WorkingCalendar calendar;
    private final Journal journal;
    private final Quarters quarters;
    private final DealTerms terms;
    private final int stages;
    private final long longestTask;
    private final Distribution.Sampler gap;
    private final Distribution.Sampler work;
    private final Distribution.Sampler closingWork;
    private final List<ArrayDeque<Opportunity>> due = new ArrayList<>();
    private final List<Opportunity> inWork = new ArrayList<>();
    private final Action<Opportunity> customerReady = this::customerReady;
    private final Action<Rep> pieceDone = this::pieceDone;

    /** The pipeline of a company. */
    public Pipeline(
            Company company,
            Simulation simulation,
            SalesFloor floor,
            WorkingCalendar calendar,
            Journal journal,
            Quarters quarters) {
        this.simulation = simulation;
        this.floor = floor;
        this.calendar = calendar;
        this.journal = journal;
        this.quarters = quarters;
        this.terms = new DealTerms(company.deals());
        this.stages = company.deals().stages();
        this.longestTask = company.work().longestTask().toMillis();
        this.gap = company.deals().gap().millis().sampler();
        this.work = company.deals().work().millis().sampler();
        this.closingWork = company.deals().closingWork().millis().sampler();
        for (int i = 0; i < floor.size(); i++) {
            due.add(new ArrayDeque<>());
            inWork.add(null);
        }
    }

    @Override
    public void qualified(Handover handover, Rep rep) {
        journal.opened(simulation.now(), handover);
        advance(new Opportunity(handover, rep));
    }

    @Override
    public boolean startNext(Rep rep) {
        Opportunity deal = due.get(rep.number()).poll();
        if (deal == null) {
            return false;
        }
        deal.waitedFor(calendar.workingBetween(deal.dueSince(), simulation.now()));
        inWork.set(rep.number(), deal);
        floor.occupy(rep, deal.takeWork(longestTask), pieceDone);
        return true;
    }

    /** The next stage comes when the customer is ready; after the last one the deal closes. */
    private void advance(Opportunity deal) {
        if (deal.stage() < stages) {
            long wait = draw(gap, deal, DrawPurpose.STAGE_GAP);
            simulation.scheduleIn(wait, Layer.ARRIVAL, customerReady, deal);
        } else {
            close(deal);
        }
    }

    private void customerReady(Opportunity deal) {
        deal.nextStage(draw(work, deal, DrawPurpose.STAGE_WORK), simulation.now());
        queue(deal);
    }

    private void queue(Opportunity deal) {
        due.get(deal.rep().number()).add(deal);
        floor.lookForWork(deal.rep());
    }

    private void pieceDone(Rep rep) {
        Opportunity deal = inWork.set(rep.number(), null);
        if (deal.workLeft() > 0) {
            deal.pausedAt(simulation.now());
            due.get(rep.number()).addFirst(deal);
        } else if (!deal.won()) {
            advance(deal);
        }
    }

    private void close(Opportunity deal) {
        Lead lead = deal.handover().lead();
        double chance = terms.chance(lead, deal.rep().skill(), deal.waited(), quarters.ending());
        boolean won = lead.uniform(DrawPurpose.WIN, 0) < chance;
        double size = won ? terms.size(lead) : 0;
        journal.closed(simulation.now(), deal.handover(), won, size, chance * terms.expectedSize(lead));
        if (won) {
            finishPaperwork(deal, lead);
        }
    }

    private void finishPaperwork(Opportunity deal, Lead lead) {
        long millis = Math.round(closingWork.at(lead.uniform(DrawPurpose.CLOSING_WORK, 0)));
        if (millis > 0) {
            deal.win(millis, simulation.now());
            queue(deal);
        }
    }

    private static long draw(Distribution.Sampler sampler, Opportunity deal, DrawPurpose purpose) {
        return Math.round(sampler.at(deal.handover().lead().uniform(purpose, deal.stage() + 1)));
    }
}
