package dev.handoff.sales;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Lead;
import dev.handoff.market.Quarters;
import dev.handoff.market.TestMarket;
import dev.handoff.organisation.TrustLevels;
import java.util.ArrayList;
import java.util.List;

/** Sales alone: leads are put on its desks at chosen instants, and everything that happens is written down. */
public final class SalesBench {

    /** Clock and events. */
    public final Simulation simulation = new Simulation();

    /** What happened. */
    public final Recorder journal = new Recorder();

    /** Leads that were qualified, in order. */
    public final List<Handover> qualified = new ArrayList<>();

    final SalesFloor floor;
    private final Company company;
    private final String channel;
    private final FollowUp followUp;
    private long number;

    /** The sales of that company, with a pipeline that takes no work. */
    public SalesBench(Company company) {
        this.company = company;
        this.channel = company.channels().keySet().iterator().next();
        WorkingCalendar calendar = WorkingCalendar.of(company.workingTime().shifts(), List.of());
        Quarters quarters = new Quarters(simulation, 0);
        this.floor = new SalesFloor(company, simulation, TestMarket.draws(), calendar, journal);
        this.followUp = SalesSetup.followUp(
                company,
                simulation,
                floor,
                calendar,
                journal,
                new TrustLevels(company.trust()),
                quarters,
                (handover, rep) -> qualified.add(handover));
        floor.assignDuties(List.of(followUp));
    }

    /** A lead that inquires, qualifies and reaches sales at that instant. */
    public Handover arrives(long at) {
        return arrives(at, at);
    }

    /** A lead that inquires at one instant, and qualifies and reaches sales at another. */
    public Handover arrives(long inquiredAt, long at) {
        Lead lead = TestMarket.lead(company, channel, number++, inquiredAt);
        lead.rescore(1);
        Handover handover = new Handover(lead, at);
        simulation.schedule(
                at, Layer.ARRIVAL, h -> followUp.receive(h, company.sla().sales()), handover);
        return handover;
    }

    /** Leads that reach sales at those instants. */
    public List<Handover> arrive(long... instants) {
        List<Handover> leads = new ArrayList<>();
        for (long at : instants) {
            leads.add(arrives(at));
        }
        return leads;
    }

    /** Runs until that instant. */
    public SalesBench until(long end) {
        simulation.runUntil(end);
        return this;
    }

    /** Instants of the attempts on one lead. */
    public List<Long> attempts(Handover handover) {
        return journal.times("attempted", handover);
    }
}
