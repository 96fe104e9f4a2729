package dev.handoff.pipeline;

import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;
import dev.handoff.market.Lead;
import dev.handoff.market.Quarters;
import dev.handoff.random.Distribution;
import dev.handoff.random.DrawPurpose;
import dev.handoff.sales.Duty;
import dev.handoff.sales.QualifiedLeads;
import dev.handoff.sales.Rep;
import dev.handoff.sales.SalesFloor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Opportunities on their way: the customer takes time before each stage, the stage needs work of the rep who found the deal, and a
 * customer who waits for that work is less likely to buy. Where deals are shared, the first who is free does the next stage.
 */
public final class Pipeline implements Duty, QualifiedLeads, CompanyObserver {

    private final Simulation simulation;
    private final SalesFloor floor;
    private final Journal journal;
    private final Quarters quarters;
    private DealTerms terms;
    private int stages;
    private long longestTask;
    private Distribution.Sampler gap;
    private Optional<Distribution.Sampler> lostGap;
    private Distribution.Sampler work;
    private Distribution.Sampler closingWork;
    private final List<ArrayDeque<Opportunity>> due = new ArrayList<>();
    private final ArrayDeque<Opportunity> common = new ArrayDeque<>();
    private boolean shared;
    private final List<Opportunity> inWork = new ArrayList<>();
    private final Action<Opportunity> customerReady = this::customerReady;
    private final Action<Rep> pieceDone = this::pieceDone;

    /** The pipeline of a company, worked by the reps of that floor. */
    public Pipeline(Company company, Setting setting, SalesFloor floor) {
        this.simulation = setting.simulation();
        this.floor = floor;
        this.journal = setting.journal();
        this.quarters = setting.quarters();
        adoptRules(company);
        floor.assignDuty(Team.Duty.DEALS, this);
        floor.whenAway(this::clearDesk);
    }

    private void adoptRules(Company company) {
        terms = new DealTerms(company.deals());
        stages = company.deals().stages();
        shared = company.deals().sharedQueue().isYes();
        longestTask = company.work().longestTask().toMillis();
        gap = company.deals().gap().millis().sampler();
        lostGap = company.deals().lostGap().map(time -> time.millis().sampler());
        work = company.deals().work().millis().sampler();
        closingWork = company.deals().closingWork().millis().sampler();
    }

    @Override
    public void adopt(Company company) {
        adoptRules(company);
        floor.all().forEach(this::clearDesk);
        List<Opportunity> waiting = List.copyOf(common);
        common.clear();
        waiting.forEach(this::queue);
    }

    /** Nobody takes care of the desk any more: its deals go to those who work deals, as far as there is anybody. */
    private void clearDesk(Rep rep) {
        if (!rep.tends(Team.Duty.DEALS)) {
            List<Opportunity> deals = List.copyOf(due(rep));
            due(rep).clear();
            deals.forEach(this::queue);
        }
    }

    private ArrayDeque<Opportunity> due(Rep rep) {
        while (due.size() <= rep.number()) {
            due.add(new ArrayDeque<>());
            inWork.add(null);
        }
        return due.get(rep.number());
    }

    @Override
    public void qualified(Handover handover, Rep rep) {
        journal.opened(simulation.now(), handover);
        Rep owner = ownerFor(rep);
        owner.openDeals(1);
        advance(new Opportunity(handover, owner));
    }

    /** Whoever found the deal keeps it if deals are among the team's duties; otherwise the least-loaded account executive gets it. */
    private Rep ownerFor(Rep finder) {
        if (finder.tends(Team.Duty.DEALS)) {
            return finder;
        }
        return floor.working().stream()
                .filter(rep -> rep.tends(Team.Duty.DEALS))
                .min(Comparator.comparingInt((Rep rep) -> rep.openDeals()).thenComparingInt(Rep::number))
                .orElse(finder);
    }

    @Override
    public boolean startNext(Rep rep) {
        Opportunity deal = due(rep).isEmpty() ? common.poll() : due(rep).poll();
        if (deal == null) {
            return false;
        }
        passOn(deal, rep);
        deal.waitedFor(rep.calendar().workingBetween(deal.dueSince(), simulation.now()));
        inWork.set(rep.number(), deal);
        floor.occupy(rep, deal.takeWork(longestTask), pieceDone);
        return true;
    }

    @Override
    public boolean waitsFor(Rep rep) {
        return !due(rep).isEmpty() || !common.isEmpty();
    }

    /** The next stage comes when the customer is ready; after the last one the deal closes. */
    private void advance(Opportunity deal) {
        if (deal.stage() < stages) {
            journal.stage(simulation.now(), deal.handover(), deal.rep().number(), deal.stage() + 1);
            long wait = draw(gapOf(deal), deal, DrawPurpose.STAGE_GAP);
            simulation.scheduleIn(wait, Layer.ARRIVAL, customerReady, deal);
        } else {
            close(deal);
        }
    }

    /** Customers who will not buy even if nobody keeps them waiting may take another time; who is lost by waiting takes that of the others. */
    private Distribution.Sampler gapOf(Opportunity deal) {
        return lostGap.isPresent() && isLostAnyway(deal) ? lostGap.get() : gap;
    }

    private boolean isLostAnyway(Opportunity deal) {
        Lead lead = deal.handover().lead();
        return lead.uniform(DrawPurpose.WIN, 0) >= terms.chance(lead, deal.rep().skill(), 0, false);
    }

    private void customerReady(Opportunity deal) {
        deal.nextStage(draw(work, deal, DrawPurpose.STAGE_WORK), simulation.now());
        queue(deal);
    }

    private void queue(Opportunity deal) {
        if (shared) {
            common.add(deal);
            floor.callAnyone(Team.Duty.DEALS);
        } else {
            queueAtDesk(deal);
        }
    }

    private void queueAtDesk(Opportunity deal) {
        passOn(deal, ownerFor(deal.rep()));
        due(deal.rep()).add(deal);
        floor.lookForWork(deal.rep());
    }

    /** A deal that is won already is no longer counted as open. */
    private static void passOn(Opportunity deal, Rep to) {
        int open = deal.won() ? 0 : 1;
        deal.rep().openDeals(-open);
        to.openDeals(open);
        deal.goTo(to);
    }

    private void pieceDone(Rep rep) {
        Opportunity deal = inWork.set(rep.number(), null);
        if (deal.workLeft() > 0) {
            deal.pausedAt(simulation.now());
            goOn(rep, deal);
        } else if (!deal.won()) {
            advance(deal);
        }
    }

    /** The rep goes on with it next; whoever no longer works deals hands it over. */
    private void goOn(Rep rep, Opportunity deal) {
        if (rep.tends(Team.Duty.DEALS)) {
            due(rep).addFirst(deal);
        } else {
            queue(deal);
        }
    }

    private void close(Opportunity deal) {
        Lead lead = deal.handover().lead();
        double chance = terms.chance(lead, deal.rep().skill(), deal.waited(), quarters.ending());
        boolean won = lead.uniform(DrawPurpose.WIN, 0) < chance;
        deal.rep().openDeals(-1);
        double size = won ? terms.size(lead) : 0;
        journal.closed(
                simulation.now(), deal.handover(), deal.rep().number(), won, size, chance * terms.expectedSize(lead));
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
