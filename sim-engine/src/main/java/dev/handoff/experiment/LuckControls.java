package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.company.Deals;
import dev.handoff.company.Team;
import dev.handoff.company.Timeline;
import dev.handoff.ledger.Ledger;
import dev.handoff.ledger.SizeLuck;
import dev.handoff.random.Draws;
import dev.handoff.sales.Talents;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
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

    /** How many numbers there are: two talents, then what sizes do to three figures. */
    static final int COUNT = 5;

    /** Where it stands what sizes do to expected revenue. */
    static final int REVENUE = 2;

    /** Where it stands what they do to the contribution of closed deals. */
    static final int CLOSED = 3;

    /** Where it stands what they do to what open deals add to it. */
    static final int OPEN = 4;

    private static final int TALENTS = 2;

    private LuckControls() {}

    /** The luck of a replication that was run, each number with mean 0; those that mean nothing in this company are 0. */
    static double[] of(Timeline timeline, Draws draws, Ledger ledger) {
        List<String> teams = ledger.firstTeams();
        double margin = timeline.start().money().margin();
        double[] luck = new double[COUNT];
        luck[0] = meanTalent(timeline.start(), teams, Team.Duty.DEALS, rep -> Talents.closing(draws, rep));
        luck[1] = meanTalent(timeline.start(), teams, Team.Duty.FOLLOW_UP, rep -> Talents.convincing(draws, rep));
        if (sizeIsUnseen(timeline)) {
            luck[REVENUE] = ledger.sizeLuck().closed();
            luck[CLOSED] = margin * ledger.sizeLuck().closed();
            luck[OPEN] = margin * ledger.sizeLuck().open();
        }
        return luck;
    }

    /** What sizes do to the money each channel's leads bring, in revenue and what open deals are counted at; nothing where somebody looks. */
    static Map<String, Double> byChannel(Timeline timeline, Ledger ledger) {
        return sizeIsUnseen(timeline) ? ledger.sizeLuck().byChannel() : Collections.emptyMap();
    }

    /** The talents alone, a row per replication. */
    static double[][] talents(double[][] luck) {
        return Arrays.stream(luck).map(row -> Arrays.copyOf(row, TALENTS)).toArray(double[][]::new);
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
