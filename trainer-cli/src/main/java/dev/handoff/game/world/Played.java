package dev.handoff.game.world;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Length;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.Responses;
import dev.handoff.ledger.WeeklyResponse;
import java.util.Arrays;
import java.util.List;

/**
 * Rounds that were simulated.
 *
 * @param timeline the company and how it changed
 * @param outcome everything the books say; what a seat may see of it is {@link Desk}'s business
 * @param rounds how many rounds it covers
 */
public record Played(Timeline timeline, Replication.Outcome outcome, int rounds) {
    private static final long BYTES_BESIDE_WEEKS = 40_000;
    private static final long BYTES_OF_A_SERIES = 40;

    /** The company in the last round. */
    public Company company() {
        return timeline.changes().isEmpty()
                ? timeline.start()
                : timeline.changes().get(timeline.changes().size() - 1).company();
    }

    /** Whether a seat reads in the last round what becomes of leads in the company as a whole: one report for both, or a closed loop to marketing. */
    public boolean sharesReport(Role role) {
        boolean closes = role == Role.MARKETING
                && company().closedLoop().closesToMarketing().isYes();
        return closes || company().alignment().commonLanguage().isYes();
    }

    /** Figures over all rounds. */
    public Responses totals() {
        return outcome.responses();
    }

    /** What the change in open deals adds to contribution, below 0 where fewer are open than before: margin times what the pipeline's value has changed by. */
    public double pipeline() {
        return totals().get(Metric.CONTRIBUTION_EXPECTED) - totals().get(Metric.CONTRIBUTION_CLOSED);
    }

    /** Contribution over all rounds, open deals at their odds: what a game is scored by. */
    public double expected() {
        return totals().get(Metric.CONTRIBUTION_EXPECTED);
    }

    /** The same with the luck of each deal that closed. */
    public double realised() {
        return totals().get(Metric.CONTRIBUTION);
    }

    /** Contribution in one round (1 …), open deals at their odds. */
    public double expected(int round) {
        return inRound(outcome.week(Metric.CONTRIBUTION_EXPECTED), round);
    }

    /** A figure in one round (1 …): amounts are added up, levels averaged over the weeks in which they are defined. */
    public static double inRound(WeeklyResponse series, int round) {
        int from = (round - 1) * Length.WEEKS;
        double[] weeks = Arrays.copyOfRange(series.values(), from, from + Length.WEEKS);
        return isLevel(series)
                ? Arrays.stream(weeks).filter(Double::isFinite).average().orElse(Double.NaN)
                : Arrays.stream(weeks).sum();
    }

    /** About how much memory it takes: the weekly series, and everything else that is not shared with other worlds. */
    long bytes() {
        return BYTES_BESIDE_WEEKS + bytes(outcome.weekly());
    }

    /** The same of weekly series alone. */
    static long bytes(List<WeeklyResponse> weekly) {
        return weekly.stream()
                .mapToLong(series -> BYTES_OF_A_SERIES + (long) Double.BYTES * series.values().length)
                .sum();
    }

    private static boolean isLevel(WeeklyResponse series) {
        return series.unit().equals("share") || series.name().equals(Metric.QUEUE_LENGTH.name());
    }
}
