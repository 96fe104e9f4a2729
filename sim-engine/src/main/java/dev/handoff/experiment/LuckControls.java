package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.company.Deals;
import dev.handoff.company.Team;
import dev.handoff.company.Timeline;
import dev.handoff.ledger.Ledger;
import dev.handoff.random.Draws;
import dev.handoff.sales.Talents;
import java.util.List;
import java.util.function.IntToDoubleFunction;
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
final class LuckControls {

    /** How many controls there are. */
    static final int COUNT = 3;

    private LuckControls() {}

    /** The controls of a replication that was run, each with mean 0; those that mean nothing in this company are 0. */
    static double[] of(Timeline timeline, Draws draws, Ledger ledger) {
        List<String> teams = ledger.firstTeams();
        return new double[] {
            meanTalent(timeline.start(), teams, Team.Duty.DEALS, rep -> Talents.closing(draws, rep)),
            meanTalent(timeline.start(), teams, Team.Duty.FOLLOW_UP, rep -> Talents.convincing(draws, rep)),
            sizeIsUnseen(timeline) ? ledger.sizeLuck().closed() : 0
        };
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
