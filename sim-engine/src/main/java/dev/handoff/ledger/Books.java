package dev.handoff.ledger;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.handoff.Calendars;
import dev.handoff.ledger.FlowBook.Step;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.Lead;
import java.util.List;

/** The books of one replication, all empty at first. */
final class Books {

    final String currency;
    final FlowBook flow;
    final FateBook fates;
    final MoneyBook money;
    final SizeBook sizes;
    final SpeedBook speed;
    final FollowUpBook followUp;
    final SlaBook sla;
    final WatchBook watch;
    final MarketingBook marketing;
    final TrustBook trust;
    final ConversionBook conversion;
    final CountBook counts;
    final StaffBook staff;
    final OwnBook own;
    final AttributionBook attribution;
    final BeliefBook beliefs;
    final WeeklyLevel waiting;
    final WeeklyLevel nurture;
    final WeeklySum attempts;
    final ChannelBook[] channels;
    private final WorkingCalendar hours;

    Books(Company company, Window window, WorkingCalendar calendar, List<ChannelModel> models) {
        this.currency = company.money().currency();
        this.flow = new FlowBook(window);
        this.fates = new FateBook(company, window);
        this.money = new MoneyBook(company, window);
        this.sizes = new SizeBook(models.size(), window);
        this.speed = new SpeedBook(window, this::hours);
        this.followUp = new FollowUpBook(window);
        this.sla = new SlaBook(window);
        this.watch = new WatchBook(window);
        this.marketing = new MarketingBook(company.sla(), window);
        this.trust = new TrustBook(window);
        this.conversion = new ConversionBook(flow);
        this.counts = new CountBook(window);
        this.hours = calendar;
        this.staff = new StaffBook(window, new Calendars(company, calendar)::of);
        this.own = new OwnBook(window);
        this.attribution = new AttributionBook(window);
        this.beliefs = new BeliefBook(models.size(), window);
        this.waiting = new WeeklyLevel(window);
        this.nurture = new WeeklyLevel(window);
        this.attempts = new WeeklySum(window);
        this.channels = models.stream()
                .map(channel -> new ChannelBook(channel.name(), window))
                .toArray(ChannelBook[]::new);
    }

    private WorkingCalendar hours(int rep) {
        return staff.knows(rep) ? staff.hours(rep) : hours;
    }

    /** The book of the lead's channel. */
    ChannelBook channel(Lead lead) {
        return channels[lead.channel().number()];
    }

    /** A lead passes a step: the company's, and its channel's. */
    void pass(long at, Lead lead, Step step) {
        flow.pass(at, step);
        channel(lead).flow().pass(at, step);
    }

    /** What marketing spends on all channels a week. */
    static double totalSpend(List<ChannelModel> channels) {
        return channels.stream()
                .mapToDouble(channel -> channel.spending().perWeek())
                .sum();
    }
}
