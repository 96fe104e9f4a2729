package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.company.Deals;
import dev.handoff.company.Team;
import dev.handoff.company.Timeline;
import dev.handoff.ledger.CreditRule;
import dev.handoff.ledger.Ledger;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.SizeLuck;
import dev.handoff.random.Draws;
import dev.handoff.sales.Talents;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How lucky a replication is with what decides most of expected revenue and has a true mean of exactly 0: the talents of its reps and the
 * sizes of the companies it sells to.
 *
 * <ul>
 *   <li>Talents for closing and for convincing are standard normal numbers that belong to the reps; the mean of those who are there from
 *       the beginning and have that duty has mean 0. What they do to a figure is estimated: controls for {@link
 *       dev.handoff.statistics.ControlledMean}.
 *   <li>Nobody looks at the size of a lead's company before its deal closes. So what a deal is worth at that size less what it is worth at
 *       any size has mean 0 whatever has happened before, when it is opened and when it closes, and so has the sum over the window ({@link
 *       SizeLuck}). What it does to money is known: that much. A lead definition that asks for a minimum size looks earlier: then, and where
 *       sizes change on the way, it is left in.
 * </ul>
 */
final class LuckControls {

    private static final List<String> TALENTS = List.of("talent.closing", "talent.convincing");

    /** Stands for what a channel's open deals are counted at, which is no metric of its own. */
    private static final String OPEN_DEALS = ".deals.open";

    private LuckControls() {}

    /** What the numbers of a replication's luck are, in their order: talents, then every metric that sizes move, by its name. */
    static List<String> names(Timeline timeline) {
        Stream<String> whole = Stream.of(
                        Metric.REVENUE_EXPECTED,
                        Metric.CONTRIBUTION_CLOSED,
                        Metric.CONTRIBUTION_OPEN,
                        Metric.CONTRIBUTION_EXPECTED,
                        Metric.PROSPECTED_REVENUE_EXPECTED)
                .map(Metric::name);
        Company company = timeline.start();
        Stream<String> channels =
                company.channels().keySet().stream().flatMap(channel -> ofChannel(channel, sharesCredit(company)));
        return Stream.of(TALENTS.stream(), whole, channels).flatMap(s -> s).toList();
    }

    private static Stream<String> ofChannel(String channel, boolean sharesCredit) {
        Stream<String> credit = Stream.of(CreditRule.values())
                .map(rule -> Metric.channelCredit(rule).nameOf(channel));
        return Stream.concat(
                Stream.of(Metric.CHANNEL_REVENUE_EXPECTED.nameOf(channel), openDealsOf(channel)),
                sharesCredit ? credit : Stream.empty());
    }

    /** Whether a channel touches another's leads; else each has the credit for all of its own. */
    private static boolean sharesCredit(Company company) {
        return company.channels().values().stream().anyMatch(channel -> channel.assists() > 0);
    }

    /** The name under which it stands what sizes do to a channel's open deals. */
    static String openDealsOf(String channel) {
        return channel + OPEN_DEALS;
    }

    /** The luck of a replication that was run, by {@link #names}, each number with mean 0; those that mean nothing in this company are 0. */
    static double[] of(Timeline timeline, Draws draws, Ledger ledger) {
        Company company = timeline.start();
        List<String> teams = ledger.firstTeams();
        DoubleStream talents = DoubleStream.of(
                meanTalent(company, teams, Team.Duty.DEALS, rep -> Talents.closing(draws, rep)),
                meanTalent(company, teams, Team.Duty.FOLLOW_UP, rep -> Talents.convincing(draws, rep)));
        DoubleStream sizes = sizeIsUnseen(timeline)
                ? sizes(company, ledger.sizeLuck())
                : DoubleStream.generate(() -> 0).limit(names(timeline).size() - MetricLuck.TALENTS);
        return DoubleStream.concat(talents, sizes).toArray();
    }

    private static DoubleStream sizes(Company company, SizeLuck luck) {
        double closed = company.money().margin() * luck.closed();
        double open = company.money().margin() * luck.open();
        return DoubleStream.concat(
                DoubleStream.of(luck.closed(), closed, open, closed + open, luck.closedOfOwn()),
                company.channels().keySet().stream()
                        .flatMapToDouble(channel -> ofChannel(luck.of(channel), sharesCredit(company))));
    }

    private static DoubleStream ofChannel(SizeLuck.OfChannel luck, boolean sharesCredit) {
        return DoubleStream.concat(
                DoubleStream.of(luck.closed(), luck.open()),
                sharesCredit ? DoubleStream.of(luck.credit()) : DoubleStream.empty());
    }

    /** The luck of one metric: talents, then what sizes do to it. */
    static double[] ofMetric(List<String> names, double[] luck, String metric) {
        int place = names.indexOf(metric);
        double[] row = Arrays.copyOf(luck, MetricLuck.COUNT);
        row[MetricLuck.TALENTS] = place < 0 ? 0 : luck[place];
        return row;
    }

    /** Of the reps with that duty; 0 where nobody has it. */
    private static double meanTalent(Company company, List<String> teams, Team.Duty duty, IntToDoubleFunction talent) {
        double sum = 0;
        int reps = 0;
        for (int rep = 0; rep < teams.size(); rep++) {
            if (company.teams().get(teams.get(rep)).duties().contains(duty)) {
                sum += talent.applyAsDouble(rep);
                reps++;
            }
        }
        return reps == 0 ? 0 : sum / reps;
    }

    private static boolean sizeIsUnseen(Timeline timeline) {
        double spread = knownSpread(timeline.start().deals());
        return companies(timeline)
                .allMatch(present ->
                        present.leadDefinition().minimumSize().isEmpty() && knownSpread(present.deals()) == spread);
    }

    /**
     * Whether the luck of all these companies can be taken out alike: the sizes of customers in all of them or in none. Taken out of one alone
     * it would leave more noise in a difference than there was, for with the same luck most of it cancels.
     */
    static boolean alike(List<Timeline> timelines) {
        return timelines.stream().map(LuckControls::sizeIsUnseen).distinct().count() <= 1;
    }

    private static Stream<Company> companies(Timeline timeline) {
        return Stream.concat(
                Stream.of(timeline.start()), timeline.changes().stream().map(Timeline.Change::company));
    }

    /** σ of the part of a deal's size that its company decides. */
    private static double knownSpread(Deals deals) {
        return deals.sizeSpread() * Math.sqrt(deals.sizeKnown());
    }
}
