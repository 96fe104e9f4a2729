package dev.handoff.ledger;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;
import dev.handoff.ledger.MetricFamily.Each;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.CompanyObserver;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the books of one replication: {@link BookKeeper} enters what happens, {@link LedgerReport} reads the figures out.
 *
 * <p>A figure whose mechanism the company has at no time of the run is absent (see {@link Mechanism}, {@link PossibleFates}). The funnel,
 * the fates and the channels are about leads that marketing handed over; what reps found themselves has figures of its own, and its money
 * counts with the rest: revenue = sum over channels + revenue of prospected leads.
 */
public final class Ledger implements CompanyObserver {

    private final Books books;
    private final BookKeeper keeper;
    private final Simulation simulation;
    private final List<ChannelModel> channels;
    private final Set<Mechanism> mechanisms = EnumSet.noneOf(Mechanism.class);

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
        this.books = new Books(company, window, calendar, channels);
        this.keeper = new BookKeeper(books, channels);
        this.simulation = simulation;
        this.channels = channels;
        adopt(company);
    }

    /** Who has to be told what happens. */
    public Journal keeper() {
        return keeper;
    }

    /** At most so many figures does a replication of that company leave behind. */
    public static long figures(Company company) {
        return figures(company, company.run().horizon().toMillis() / SimTime.WEEK);
    }

    /** At most so many of them belong to one week. */
    public static long weeklyFigures(Company company) {
        return figures(company) - figures(company, 0);
    }

    private static long figures(Company company, long weeks) {
        long reps = company.teams().values().stream().mapToLong(Team::reps).sum();
        return Metric.all().stream().filter(Metric::isWhole).count()
                + weeks * Metric.all().stream().filter(Metric::isWeekly).count()
                + each(Each.CHANNEL, company.channels().size(), weeks)
                + each(Each.REP, Math.min(reps, StaffBook.MOST_REPORTED), 0)
                + each(Each.TEAM, company.teams().size(), 0);
    }

    private static long each(Each each, long members, long weeks) {
        List<Metric> figures = Metric.families().stream()
                .filter(family -> family.each() == each)
                .map(MetricFamily::figure)
                .toList();
        return members
                * (figures.size()
                        + weeks * figures.stream().filter(Metric::isWeekly).count());
    }

    /** What changes after the window does not touch the books. */
    @Override
    public void adopt(Company company) {
        if (keeper.isClosed()) {
            return;
        }
        keeper.adopt(company);
        adopt(simulation.now(), company);
        for (Mechanism mechanism : Mechanism.values()) {
            if (mechanism.in(company)) {
                mechanisms.add(mechanism);
            }
        }
    }

    private void adopt(long now, Company company) {
        books.money.rates(now, Books.totalSpend(channels), company);
        books.fates.adopt(company);
        books.beliefs.adopt(now, company);
        books.sla.adopt(company);
        books.marketing.adopt(now, company.sla().marketing());
        for (ChannelModel channel : channels) {
            books.channels[channel.number()].adopt(
                    now, channel.spending().perWeek(), Mechanism.brings(company, channel.name()));
        }
    }

    /** The measured time ends. */
    public void windowCloses() {
        keeper.windowCloses();
    }

    /** Leads of the window that may still get their first attempt. */
    public long stillWaiting() {
        return books.speed.stillWaiting();
    }

    /**
     * All figures of the replication: those of the company, then those of each channel and each rep.
     *
     * @throws IllegalStateException when the window was not run through
     */
    public Responses responses() {
        if (!keeper.isClosed()) {
            throw new IllegalStateException("the window was not run through");
        }
        return report().responses();
    }

    /** Figures by week: those of the company, then those of each channel. */
    public List<WeeklyResponse> weekly() {
        return report().weekly();
    }

    /** Credit for revenue by channel, campaign and rule. */
    public List<Credit> credits() {
        return books.attribution.credits(channels);
    }

    /** By how much the open deals of each channel's leads are worth more at the end of the window than at its beginning. */
    public Map<String, Double> openDeals() {
        Map<String, Double> changes = new LinkedHashMap<>();
        channels.forEach(channel -> changes.put(channel.name(), books.channels[channel.number()].openDealsChange()));
        return changes;
    }

    /** What customers of any size but their own would have changed. */
    public SizeLuck sizeLuck() {
        return books.sizes.luck(channels, books.attribution);
    }

    /** Teams of the reps who were there from the beginning, by their numbers. */
    public List<String> firstTeams() {
        return books.staff.firstTeams();
    }

    private LedgerReport report() {
        return new LedgerReport(books, channels, mechanisms);
    }
}
