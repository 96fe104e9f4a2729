package dev.handoff.ledger;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.handoff.Clause;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.Simulation;
import dev.handoff.kernel.WeeklySeries;
import dev.handoff.market.Adopts;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.Lead;
import dev.handoff.pipeline.DealTerms;
import java.util.List;

/** Keeps the books of one replication: hears everything that happens and enters it where it belongs. */
public final class Ledger implements Journal, Adopts {

    private final FlowBook flow;
    private final FateBook fates;
    private final MoneyBook money;
    private final SpeedBook speed;
    private final FollowUpBook followUp;
    private final SlaBook sla;
    private final LoadBook load;
    private final OwnBook own;
    private final Simulation simulation;
    private final List<ChannelModel> channels;
    private final boolean prospecting;
    private DealTerms terms;

    /**
     * Empty books.
     *
     * @param company the company whose leads are followed
     * @param window the measured time
     * @param calendar working time of the reps
     * @param simulation the clock
     * @param channels the channels, for what marketing spends
     */
    public Ledger(
            Company company,
            Window window,
            WorkingCalendar calendar,
            Simulation simulation,
            List<ChannelModel> channels) {
        this.flow = new FlowBook(window);
        this.fates = new FateBook(company, window);
        this.money = new MoneyBook(company, window);
        this.speed = new SpeedBook(window, calendar);
        this.followUp = new FollowUpBook(window);
        this.sla = new SlaBook(company.sla().sales(), window);
        this.load = new LoadBook(window, calendar.workingBetween(window.from(), window.to()));
        this.own = new OwnBook(window, company.money().currency());
        this.simulation = simulation;
        this.channels = channels;
        this.prospecting = company.prospecting().channel().isPresent();
        adopt(company);
    }

    @Override
    public void adopt(Company company) {
        terms = new DealTerms(company.deals());
        long now = simulation.now();
        money.rates(
                now, channels.stream().mapToDouble(ChannelModel::spendPerWeek).sum(), company);
        load.staffed(now, company.teams().values().stream().mapToInt(Team::reps).sum());
    }

    /** The measured time begins. */
    public void windowOpens() {
        load.begin();
        money.begin();
    }

    /** The measured time ends. */
    public void windowCloses() {
        load.end();
        money.end();
    }

    /** Leads of the window that may still get their first attempt. */
    public long stillWaiting() {
        return speed.stillWaiting();
    }

    /** All figures of the replication. */
    public Responses responses() {
        Responses out = new Responses();
        flow.report(out);
        if (prospecting) {
            own.report(out);
        }
        money.report(out, flow.total(FlowBook.Step.WINS) + own.won());
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
        fates.decided(at, lead, Fates.of(lead, false, at));
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
    public void prospected(long at, Handover handover) {
        own.found(at);
    }

    @Override
    public void accepted(long at, Handover handover) {
        flow.pass(at, FlowBook.Step.SALS);
    }

    @Override
    public void assigned(long at, Handover handover) {
        speed.assigned(handover);
        followUp.assigned(handover);
    }

    @Override
    public void escalated(long at, Handover handover) {
        money.escalation(at);
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        if (enforced) {
            money.enforcedAttempt(at);
        }
        if (handover.own()) {
            return;
        }
        if (handover.attempts() == 1) {
            speed.firstAttempt(handover);
        }
        followUp.attempted(at, handover);
    }

    @Override
    public void settled(long at, Handover handover) {
        boolean optedOut = handover.ending() == Ending.OPTED_OUT;
        if (optedOut) {
            money.optOut(at);
        }
        if (handover.own()) {
            settledOwn(at, handover);
            return;
        }
        speed.settled(handover);
        if (handover.ending() == Ending.QUALIFIED) {
            flow.pass(at, FlowBook.Step.SQLS);
            followUp.converted(at, handover);
        } else if (!handover.recycled()) {
            fates.decided(at, handover.lead(), Fates.of(handover.lead(), optedOut, at));
        }
    }

    private void settledOwn(long at, Handover handover) {
        if (handover.ending() == Ending.QUALIFIED) {
            own.qualified(at);
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
        money.opened(at, openValue(handover.lead()));
        if (!handover.own()) {
            flow.pass(at, FlowBook.Step.OPPORTUNITIES);
        }
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        money.closed(at, size, expected, openValue(handover.lead()));
        if (handover.own()) {
            own.closed(at, won, size);
            return;
        }
        if (won) {
            flow.pass(at, FlowBook.Step.WINS);
        }
        fates.decided(at, handover.lead(), won ? Fate.WON : Fate.LOST_DEAL);
    }

    /** What an open deal is worth before anybody knows how it is handled: chance under an average rep × mean size. */
    private double openValue(Lead lead) {
        return terms.chance(lead, 0, 0, false) * terms.expectedSize(lead);
    }
}
