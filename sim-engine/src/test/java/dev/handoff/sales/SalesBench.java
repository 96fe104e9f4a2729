package dev.handoff.sales;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Lead;
import dev.handoff.market.Quarters;
import dev.handoff.market.TestMarket;
import dev.handoff.marketing.Qualification;
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
    private final SalesDepartment sales;
    private long number;

    /** The sales of that company, with a pipeline that takes no work. */
    public SalesBench(Company company) {
        this.company = company;
        this.channel = company.channels().keySet().iterator().next();
        WorkingCalendar calendar = WorkingCalendar.of(company.workingTime().shifts(), List.of());
        Quarters quarters = new Quarters(simulation, 0);
        Setting setting = new Setting(simulation, TestMarket.draws(), calendar, quarters, journal);
        Qualification marketing = new Qualification(company, setting, new TrustLevels(company));
        this.floor = new SalesFloor(company, setting);
        floor.assignDuty(Team.Duty.DEALS, rep -> false);
        this.sales = new SalesDepartment(
                company,
                setting,
                floor,
                new TrustLevels(company),
                TestMarket.channels(company),
                marketing,
                marketing::score,
                (handover, rep) -> qualified.add(handover));
        marketing.handTo(sales::receive);
    }

    /** A lead that inquires, qualifies and reaches sales at that instant. */
    public Handover arrives(long at) {
        return arrives(at, at);
    }

    /** A lead that inquires at one instant, and qualifies and reaches sales at another. */
    public Handover arrives(long inquiredAt, long at) {
        return arrives(channel, inquiredAt, at);
    }

    /** A lead of that channel that reaches sales at that instant. */
    Handover arrivesFrom(String itsChannel, long at) {
        return arrives(itsChannel, at, at);
    }

    private Handover arrives(String itsChannel, long inquiredAt, long at) {
        Lead lead = TestMarket.lead(company, itsChannel, number++, inquiredAt);
        lead.rescore(1, 1, 0);
        Handover handover = new Handover(lead, at, false);
        simulation.schedule(at, Layer.ARRIVAL, sales::receive, handover);
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

    /** Those are the company's rules from now on. */
    public void adopt(Company present) {
        sales.adopt(present);
    }

    /** Both departments look back. */
    void review() {
        sales.review();
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
