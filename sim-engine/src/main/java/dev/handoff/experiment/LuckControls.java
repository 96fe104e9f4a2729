package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.company.Deals;
import dev.handoff.company.Team;
import dev.handoff.company.Timeline;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.ledger.Window;
import dev.handoff.random.Draws;
import dev.handoff.random.ElementaryFunctions;
import dev.handoff.sales.Talents;
import java.util.List;
import java.util.stream.Stream;

/**
 * How lucky a replication is with what decides most of expected revenue and has a true mean of exactly 0: the talents of its reps and the
 * sizes of the companies it sells to. Controls for {@link dev.handoff.statistics.ControlledMean}.
 *
 * <ul>
 *   <li>Talents for closing and for convincing are standard normal numbers that belong to the reps; the mean of those who are there from
 *       the beginning and have that duty has mean 0.
 *   <li>Nobody looks at the size of a lead's company before its deal closes. So what a closed deal is worth at that size less what it would
 *       be worth at the mean size has mean 0 whatever has happened before, and so has the sum over the window. A lead definition that asks
 *       for a minimum size looks earlier: then, and where sizes change on the way, it is no control.
 * </ul>
 */
final class LuckControls implements Journal {

    /** How many controls there are. */
    static final int COUNT = LuckControl.values().length;

    private final Timeline timeline;
    private final Draws draws;
    private final Window window;
    private final boolean sizeIsUnseen;
    private final double spread;
    private final Talent closing = new Talent();
    private final Talent convincing = new Talent();
    private double size;

    /** Mean talent of some reps. */
    private static final class Talent {
        private double sum;
        private int reps;

        void add(double talent) {
            sum += talent;
            reps++;
        }

        double mean() {
            return reps == 0 ? 0 : sum / reps;
        }
    }

    /** The controls of a replication that is about to begin. */
    LuckControls(Timeline timeline, long seed, int number) {
        this.timeline = timeline;
        this.draws = new Draws(seed, number);
        Company company = timeline.start();
        long from = company.run().warmUp().toMillis();
        this.window = new Window(from, from + company.run().horizon().toMillis());
        this.sizeIsUnseen = sizeIsUnseen(timeline);
        this.spread = knownSpread(company.deals());
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

    @Override
    public void hired(long at, int rep, String team) {
        if (at > 0) {
            return;
        }
        List<Team.Duty> duties = List.copyOf(timeline.start().teams().get(team).duties());
        if (duties.contains(Team.Duty.DEALS)) {
            closing.add(Talents.closing(draws, rep));
        }
        if (duties.contains(Team.Duty.FOLLOW_UP)) {
            convincing.add(Talents.convincing(draws, rep));
        }
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double worth, double expected) {
        if (sizeIsUnseen && spread > 0 && window.contains(at)) {
            double z = handover.lead().companySize();
            double atMeanSize = expected * ElementaryFunctions.exp(spread * spread / 2 - spread * z);
            size += expected - atMeanSize;
        }
    }

    /** The controls after the replication in the order of {@link LuckControl}, each with mean 0; those that mean nothing in this company are 0. */
    double[] values() {
        return new double[] {closing.mean(), convincing.mean(), size};
    }
}
