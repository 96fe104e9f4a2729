package dev.handoff.ledger;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.handoff.Clause;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;
import dev.handoff.ledger.CountBook.Count;
import dev.handoff.ledger.FlowBook.Step;
import dev.handoff.market.Adopts;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.Lead;
import dev.handoff.pipeline.DealTerms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Keeps the books of one replication: hears everything that happens and enters it where it belongs.
 *
 * <p>A figure whose mechanism the company has at no time of the run is absent (see {@link Mechanism}, {@link PossibleFates}). The funnel,
 * the fates and the channels are about leads that marketing handed over; what reps found themselves has figures of its own, and its money
 * counts with the rest: revenue = sum over channels + revenue of prospected leads.
 */
public final class Ledger implements Journal, Adopts {

    private static final int WEEKLY_SERIES = 25;
    private static final int COMPANY_FIGURES = 132;
    private static final int CHANNEL_FIGURES = 21;
    private static final int CHANNEL_SERIES = 8;
    private static final int REP_FIGURES = 6;

    private final String currency;
    private final FlowBook flow;
    private final FateBook fates;
    private final LeadFates leadFates = new LeadFates(this::decided);
    private final MoneyBook money;
    private final SpeedBook speed;
    private final FollowUpBook followUp;
    private final SlaBook sla;
    private final MarketingBook marketing;
    private final TrustBook trust;
    private final ConversionBook conversion;
    private final CountBook counts;
    private final StaffBook staff;
    private final OwnBook own;
    private final AttributionBook attribution;
    private final BeliefBook beliefs;
    private final WeeklyLevel waiting;
    private final WeeklySum attempts;
    private final ChannelBook[] channelBooks;
    private final Simulation simulation;
    private final List<ChannelModel> channels;
    private final Set<Mechanism> mechanisms = EnumSet.noneOf(Mechanism.class);
    private DealTerms terms;
    private double trainingFee;
    private boolean learning;
    private boolean closed;

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
        this.currency = company.money().currency();
        this.flow = new FlowBook(window);
        this.fates = new FateBook(company, window);
        this.money = new MoneyBook(company, window);
        this.speed = new SpeedBook(window, calendar);
        this.followUp = new FollowUpBook(window);
        this.sla = new SlaBook(window);
        this.marketing = new MarketingBook(company.sla(), window);
        this.trust = new TrustBook(window);
        this.conversion = new ConversionBook(flow);
        this.counts = new CountBook(window);
        this.staff = new StaffBook(window, calendar, currency);
        this.own = new OwnBook(window, currency);
        this.attribution = new AttributionBook(window, currency);
        this.beliefs = new BeliefBook(channels.size(), window);
        this.waiting = new WeeklyLevel(window);
        this.attempts = new WeeklySum(window);
        this.channelBooks = channels.stream()
                .map(channel -> new ChannelBook(channel.name(), currency, window))
                .toArray(ChannelBook[]::new);
        this.simulation = simulation;
        this.channels = channels;
        adopt(company);
    }

    /** At most so many figures does a replication of that company leave behind. */
    public static long figures(Company company) {
        long weeks = company.run().horizon().toMillis() / SimTime.WEEK;
        long reps =
                company.teams().values().stream().mapToLong(team -> team.reps()).sum();
        long names = company.channels().size();
        return COMPANY_FIGURES
                + names * CHANNEL_FIGURES
                + Math.min(reps, StaffBook.MOST_REPORTED) * REP_FIGURES
                + weeks * (WEEKLY_SERIES + names * CHANNEL_SERIES);
    }

    /** What changes after the window does not touch the books. */
    @Override
    public void adopt(Company company) {
        if (closed) {
            return;
        }
        long now = simulation.now();
        terms = new DealTerms(company.deals());
        trainingFee = company.training().feePerRep();
        learning = Mechanism.BELIEFS.in(company);
        money.rates(now, totalSpend(), company);
        fates.adopt(company);
        beliefs.adopt(now, company);
        sla.adopt(company);
        marketing.adopt(now, company.sla().marketing());
        trust.adopt(now, company.sla().legitimacy());
        for (ChannelModel channel : channels) {
            channelBooks[channel.number()].adopt(
                    now, channel.spendPerWeek(), Mechanism.brings(company, channel.name()));
        }
        for (Mechanism mechanism : Mechanism.values()) {
            if (mechanism.in(company)) {
                mechanisms.add(mechanism);
            }
        }
    }

    private double totalSpend() {
        return channels.stream().mapToDouble(ChannelModel::spendPerWeek).sum();
    }

    @Override
    public void budgeted(long at) {
        if (!closed) {
            money.spends(at, totalSpend());
            channels.forEach(channel -> channelBooks[channel.number()].spends(at, channel.spendPerWeek()));
        }
    }

    /** The measured time ends. */
    public void windowCloses() {
        closed = true;
    }

    /** Leads of the window that may still get their first attempt. */
    public long stillWaiting() {
        return speed.stillWaiting();
    }

    /** All figures of the replication: those of the company, then those of each channel and each rep. */
    public Responses responses() {
        if (!closed) {
            throw new IllegalStateException("the window was not run through");
        }
        Responses out = new Responses();
        flow.report(out);
        conversion.report(out, mechanisms);
        if (mechanisms.contains(Mechanism.PROSPECTING)) {
            own.report(out);
        }
        money.report(out, flow.total(Step.WINS) + own.won(), mechanisms);
        speed.report(out);
        followUp.report(out);
        sla.report(out);
        marketing.report(out);
        trust.report(out, mechanisms);
        counts.report(out, mechanisms);
        staff.report(out);
        out.put("queue.length", "leads", waiting.average());
        fates.report(out);
        if (mechanisms.contains(Mechanism.BELIEFS)) {
            out.put("belief.error", "share", beliefs.error(reportedNumbers()));
        }
        reportedNumbers().forEach(number -> report(number, out));
        if (mechanisms.contains(Mechanism.ASSISTS)) {
            channels.forEach(channel -> attribution.report(out, channel));
        }
        staff.reportEach(out);
        return out;
    }

    /** Credit for revenue by channel, campaign and rule. */
    public List<Credit> credits() {
        return attribution.credits(channels);
    }

    private void report(int number, Responses out) {
        channelBooks[number].report(out);
        if (mechanisms.contains(Mechanism.BELIEFS)) {
            channelBooks[number].report(out, beliefs.channel(number));
        }
    }

    private List<Integer> reportedNumbers() {
        return IntStream.range(0, channelBooks.length)
                .filter(number -> channelBooks[number].brings())
                .boxed()
                .toList();
    }

    /** Figures by week: those of the company, then those of each channel. */
    public List<WeeklyResponse> weekly() {
        List<WeeklyResponse> series = new ArrayList<>();
        for (Step step : Step.values()) {
            series.add(
                    new WeeklyResponse(step.metric(), "leads", flow.weekly(step).byWeek()));
        }
        series.add(new WeeklyResponse("revenue", currency, money.weeklyRevenue().byWeek()));
        series.add(new WeeklyResponse(
                "revenue.expected", currency, money.weeklyExpected().byWeek()));
        series.add(new WeeklyResponse("contribution", currency, money.weeklyContribution()));
        series.add(new WeeklyResponse("contribution.expected", currency, money.weeklyExpectedContribution()));
        series.add(new WeeklyResponse("spend", currency, money.weeklySpend().byWeek()));
        series.add(new WeeklyResponse("lost", "leads", fates.weeklyLost().byWeek()));
        series.add(new WeeklyResponse("attempts.made", "attempts", attempts.byWeek()));
        series.add(new WeeklyResponse("queue.length", "leads", waiting.byWeek()));
        series.add(new WeeklyResponse("rep.utilization", "share", staff.byWeek()));
        series.addAll(conversion.weekly(mechanisms));
        series.addAll(sla.weekly());
        series.addAll(trust.weekly(mechanisms));
        if (mechanisms.contains(Mechanism.BELIEFS)) {
            series.add(new WeeklyResponse("belief.error", "share", beliefs.errorByWeek(reportedNumbers())));
        }
        reportedNumbers().forEach(number -> series.addAll(weekly(number)));
        if (mechanisms.contains(Mechanism.LEARNING)) {
            reportedNumbers().forEach(number -> series.add(channelBooks[number].weeklySpend()));
        }
        return series;
    }

    private List<WeeklyResponse> weekly(int number) {
        List<WeeklyResponse> series = new ArrayList<>(channelBooks[number].weekly());
        if (mechanisms.contains(Mechanism.BELIEFS)) {
            series.addAll(channelBooks[number].weekly(beliefs.channel(number)));
        }
        return series;
    }

    private ChannelBook channel(Lead lead) {
        return channelBooks[lead.channel().number()];
    }

    private void pass(long at, Lead lead, Step step) {
        flow.pass(at, step);
        channel(lead).flow().pass(at, step);
    }

    private void decided(long at, Lead lead, boolean ownLead, Fate fate) {
        if (!ownLead) {
            channel(lead).lost(fates.decided(at, lead, fate));
        }
    }

    @Override
    public void hired(long at, int rep, String team) {
        if (!closed) {
            staff.hired(at);
            beliefs.hired(team);
        }
    }

    @Override
    public void left(long at, int rep) {
        if (!closed) {
            staff.rep(rep).leaves(at);
            beliefs.left(at, rep);
        }
    }

    @Override
    public void believes(long at, int rep, int channel, double quality) {
        if (!closed) {
            beliefs.believes(at, rep, channel, quality);
        }
    }

    @Override
    public void trained(long at, int reps) {
        money.training(at, trainingFee * reps);
    }

    @Override
    public void lostOnForm(long at, Lead lead) {
        counts.count(at, Count.ABANDONED_FORMS);
    }

    @Override
    public void inquired(long at, Lead lead) {
        pass(at, lead, Step.INQUIRIES);
        fates.inquired(lead);
    }

    @Override
    public void expired(long at, Lead lead) {
        leadFates.expired(at, lead);
    }

    @Override
    public void leaked(long at, Lead lead) {
        counts.count(at, Count.LEAKED);
        leadFates.leaked(at, lead);
    }

    @Override
    public void unsubscribed(long at, Lead lead) {
        leadFates.unsubscribed(at, lead);
    }

    @Override
    public void qualified(long at, Handover handover) {
        pass(at, handover.lead(), Step.MQLS);
        marketing.qualified(at);
    }

    @Override
    public void prospected(long at, Handover handover) {
        own.found(at);
    }

    @Override
    public void accepted(long at, Handover handover) {
        pass(at, handover.lead(), Step.SALS);
        marketing.reviewed(at, true);
    }

    @Override
    public void rejected(long at, Handover handover) {
        counts.count(at, Count.REJECTED);
        marketing.reviewed(at, false);
    }

    @Override
    public void assigned(long at, Handover handover) {
        speed.assigned(handover);
        followUp.assigned(handover);
        channel(handover.lead()).followUp().assigned(handover);
        marketing.handed(at, handover);
        if (learning) {
            beliefs.handedOver(at, handover.lead());
        }
    }

    @Override
    public void escalated(long at, Handover handover) {
        money.escalation(at);
        counts.count(at, Count.ESCALATIONS);
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        attempts.add(at, 1);
        if (enforced) {
            money.enforcedAttempt(at);
        }
        if (handover.owner() != Handover.NOBODY && !closed) {
            staff.rep(handover.owner()).attempted(at);
        }
        if (handover.own()) {
            return;
        }
        if (handover.attempts() == 1) {
            speed.firstAttempt(handover);
        }
        followUp.attempted(at, handover);
        channel(handover.lead()).followUp().attempted(at, handover);
    }

    @Override
    public void spoke(long at, Handover handover) {
        marketing.spoke(at, handover);
        if (handover.owner() != Handover.NOBODY && !closed) {
            staff.rep(handover.owner()).spoke(at);
        }
    }

    @Override
    public void recorded(long at, Handover handover, boolean reason) {
        counts.recorded(at, reason);
    }

    @Override
    public void settled(long at, Handover handover) {
        countEnding(at, handover);
        if (handover.ending() == Ending.QUALIFIED) {
            qualifiedBySales(at, handover);
        }
        if (!handover.own()) {
            speed.settled(handover);
        }
        leadFates.settled(at, handover);
    }

    private void countEnding(long at, Handover handover) {
        if (handover.recycled()) {
            counts.count(at, Count.RECYCLED);
        }
        switch (handover.ending()) {
            case OPTED_OUT -> money.optOut(at);
            case EXPIRED_UNREAD -> counts.count(at, Count.EXPIRED_UNREAD);
            case DROPPED -> counts.count(at, Count.DROPPED_UNREAD);
            default -> {}
        }
    }

    private void qualifiedBySales(long at, Handover handover) {
        if (handover.owner() != Handover.NOBODY && !closed) {
            staff.rep(handover.owner()).qualified(at);
        }
        if (handover.own()) {
            own.qualified(at);
        } else {
            pass(at, handover.lead(), Step.SQLS);
            followUp.converted(at, handover);
        }
    }

    @Override
    public void measured(long at, Handover handover, Clause clause, boolean kept) {
        sla.measured(at, clause, kept);
    }

    @Override
    public void faked(long at, Handover handover) {
        counts.count(at, Count.FAKED);
    }

    @Override
    public void trusts(long at, double sales, double marketing) {
        trust.trusts(at, sales, marketing);
    }

    @Override
    public void waiting(long at, int change) {
        waiting.add(at, change);
    }

    @Override
    public void works(long at, int rep, long millis) {
        if (!closed) {
            staff.works(at, rep, millis);
        }
    }

    @Override
    public void opened(long at, Handover handover) {
        money.opened(at, openValue(handover.lead()));
        if (!handover.own()) {
            pass(at, handover.lead(), Step.OPPORTUNITIES);
        }
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        money.closed(at, size, expected, openValue(handover.lead()));
        if (!closed) {
            staff.rep(rep).closed(at, won, size);
        }
        if (handover.own()) {
            own.closed(at, won, size, expected);
        } else {
            closedOfChannel(at, handover.lead(), won, size, expected);
        }
        leadFates.closed(at, handover, rep, won, size, expected);
    }

    private void closedOfChannel(long at, Lead lead, boolean won, double size, double expected) {
        channel(lead).closed(at, size, expected);
        attribution.closed(at, lead, size, expected);
        if (won) {
            pass(at, lead, Step.WINS);
        }
    }

    /** What an open deal is worth before anybody knows how it is handled: chance under an average rep × mean size. */
    private double openValue(Lead lead) {
        return terms.chance(lead, 0, 0, false) * terms.expectedSize(lead);
    }
}
