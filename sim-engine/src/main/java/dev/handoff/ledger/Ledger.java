package dev.handoff.ledger;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.handoff.Clause;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.WeeklySeries;
import dev.handoff.market.Lead;
import dev.handoff.pipeline.DealTerms;

/** Keeps the books of one replication: hears everything that happens and enters it where it belongs. */
public final class Ledger implements Journal {

    private final FlowBook flow;
    private final FateBook fates;
    private final MoneyBook money;
    private final SpeedBook speed;
    private final FollowUpBook followUp;
    private final SlaBook sla;
    private final LoadBook load;
    private final DealTerms terms;

    /**
     * Empty books.
     *
     * @param company the company whose leads are followed
     * @param window the measured time
     * @param calendar working time of the reps
     * @param reps number of reps
     * @param spendPerWeek marketing's spend on all channels
     */
    public Ledger(Company company, Window window, WorkingCalendar calendar, int reps, double spendPerWeek) {
        this.flow = new FlowBook(window);
        this.fates = new FateBook(company, window);
        this.money = new MoneyBook(company, spendPerWeek, window);
        this.speed = new SpeedBook(window, calendar);
        this.followUp = new FollowUpBook(window);
        this.sla = new SlaBook(company.sla().sales(), window);
        this.load = new LoadBook(window, (double) reps * calendar.workingBetween(window.from(), window.to()));
        this.terms = new DealTerms(company.deals());
    }

    /** The measured time begins. */
    public void windowOpens() {
        load.begin();
    }

    /** The measured time ends. */
    public void windowCloses() {
        load.end();
    }

    /** Leads of the window that may still get their first attempt. */
    public long stillWaiting() {
        return speed.stillWaiting();
    }

    /** All figures of the replication. */
    public Responses responses() {
        Responses out = new Responses();
        flow.report(out);
        money.report(out, flow.total(FlowBook.Step.WINS));
        speed.report(out);
        followUp.report(out);
        sla.report(out);
        load.report(out);
        fates.report(out);
        return out;
    }

    /** Weekly series in the order of {@link WeeklyMetric}. */
    public WeeklySeries[] weekly() {
        return new WeeklySeries[] {
            flow.weekly(FlowBook.Step.INQUIRIES),
            flow.weekly(FlowBook.Step.MQLS),
            flow.weekly(FlowBook.Step.SQLS),
            flow.weekly(FlowBook.Step.WINS),
            money.weeklyRevenue(),
            money.weeklyExpected()
        };
    }

    @Override
    public void inquired(long at, Lead lead) {
        flow.pass(at, FlowBook.Step.INQUIRIES);
        fates.inquired(lead);
    }

    @Override
    public void expired(long at, Lead lead) {
        fates.decided(at, lead, Fate.EXPIRED);
    }

    @Override
    public void unsubscribed(long at, Lead lead) {
        fates.decided(at, lead, Fate.OPTED_OUT);
    }

    @Override
    public void qualified(long at, Handover handover) {
        flow.pass(at, FlowBook.Step.MQLS);
    }

    @Override
    public void assigned(long at, Handover handover) {
        flow.pass(at, FlowBook.Step.SALS);
        speed.assigned(handover);
        followUp.assigned(handover);
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        if (handover.attempts() == 1) {
            speed.firstAttempt(handover);
        }
        followUp.attempted(at, handover);
        if (enforced) {
            money.enforcedAttempt(at);
        }
    }

    @Override
    public void settled(long at, Handover handover) {
        speed.settled(handover);
        if (handover.ending() == Ending.QUALIFIED) {
            flow.pass(at, FlowBook.Step.SQLS);
            followUp.converted(at, handover);
        } else {
            fates.decided(at, handover.lead(), Fates.of(handover, at));
        }
        if (handover.ending() == Ending.OPTED_OUT) {
            money.optOut(at);
        }
    }

    @Override
    public void measured(long at, Handover handover, Clause clause, boolean kept) {
        sla.measured(at, clause, kept);
    }

    @Override
    public void waiting(long at, int change) {
        load.waiting(at, change);
    }

    @Override
    public void works(long at, int rep, long millis) {
        load.works(at, millis);
    }

    @Override
    public void opened(long at, Handover handover) {
        flow.pass(at, FlowBook.Step.OPPORTUNITIES);
        money.opened(at, openValue(handover.lead()));
    }

    @Override
    public void closed(long at, Handover handover, boolean won, double size, double expected) {
        if (won) {
            flow.pass(at, FlowBook.Step.WINS);
        }
        money.closed(at, size, expected, openValue(handover.lead()));
        fates.decided(at, handover.lead(), won ? Fate.WON : Fate.LOST_DEAL);
    }

    /** What an open deal is worth before anybody knows how it is handled: chance under an average rep × mean size. */
    private double openValue(Lead lead) {
        return terms.chance(lead, 0, 0, false) * terms.expectedSize(lead);
    }
}
