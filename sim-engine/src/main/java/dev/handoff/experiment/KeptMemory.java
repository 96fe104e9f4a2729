package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Ledger;
import java.util.List;
import java.util.stream.Stream;

/**
 * About how many bytes an experiment keeps of each replication until it ends, so that one whose figures do not fit into memory is refused
 * before it begins. Counted from what the companies have to tell (figures, channels, weeks), not from a fixed guess; what was measured
 * beside it stands in decision 48.
 */
public final class KeptMemory {

    /** What Java puts around an array of numbers, and the place in the list that holds it. */
    private static final double AROUND = 16 + 5;

    /** A number that is an object of its own, and its place. */
    private static final double BOXED = 24 + 5;

    /** How the state moved: two rows of numbers in one object. */
    private static final double DRIFT = 24 + 5 + 2 * (16 + 8 * Drift.STATES.size());

    /** What a table of columns holds in reserve for rows to come. */
    private static final double RESERVE = 1.125;

    private KeptMemory() {}

    /** Of a policy that is compared with others, split into its parts or set beside the same without one channel. */
    public static double ofPolicy(List<Policy> policies) {
        double shares = numbers(FirstTouches.of(policies).size()) - AROUND;
        return policies.stream()
                .mapToDouble(policy -> ofOne(largest(policy.timeline())) + shares)
                .average()
                .orElse(0);
    }

    private static double ofOne(Company company) {
        double open = numbers(company.channels().size());
        double quarter = RESERVE * Double.BYTES * series(company);
        double fates = numbers(2 * Fate.values().length);
        return numbers(wholeFigures(company))
                + quarter
                + numbers(Quarter.QUARTERS)
                + open
                + DRIFT
                + BOXED
                + fates
                + numbers(LuckControls.names(Timeline.steady(company)).size());
    }

    /** Of a point of a sweep that looks at so many metrics. */
    public static double ofPoint(int metrics) {
        return numbers(SweepExperiment.kept(metrics));
    }

    /** Of a candidate in a race with so many bounds. */
    public static double ofCandidate(int bounds) {
        return numbers(1 + bounds) + DRIFT + BOXED;
    }

    /** Of each of two policies at a point where a break-even is looked for. */
    public static double ofPlace() {
        double pair = 40 + 5 + 3 * 24; // the object, its place, and the lists of both lucks, moves and revenues
        return pair / 2 + numbers(MetricLuck.COUNT) + Double.BYTES + DRIFT + BOXED;
    }

    /** Of a policy under a draw and a luck of what is known of its company. */
    public static double underDraws(Timeline timeline) {
        return numbers(wholeFigures(largest(timeline))) + 32 + 5 + DRIFT;
    }

    /** Of one of so many policies under a draw of what is not known and a luck, so many things asked after. */
    public static double ofValue(int policies, int subjects) {
        int lucks = InformationExperiment.LUCKS;
        double ofDraw = 2 * (AROUND + rows(lucks, policies)) + rows(subjects, 1); // once as they are, once signed
        return ofDraw / (lucks * policies) + (DRIFT + BOXED) / lucks; // how its state moved is kept once a draw
    }

    /** Of a run of a screening of so many parameters: where it was, and what came of it. */
    public static double ofScreening(int factors) {
        return numbers(factors) + Double.BYTES;
    }

    /** Of so many rows of so many numbers each. */
    public static double rows(int rows, long numbers) {
        return rows * numbers(numbers);
    }

    private static double numbers(long count) {
        return AROUND + (double) Double.BYTES * count;
    }

    /** Figures of the whole window. */
    private static long wholeFigures(Company company) {
        return Ledger.figures(company) - Ledger.weeklyFigures(company);
    }

    /** Figures that are told week by week. */
    private static double series(Company company) {
        double weeks = company.run().horizon().toMillis() / SimTime.WEEK;
        return weeks == 0 ? 0 : Ledger.weeklyFigures(company) / weeks;
    }

    /** A company that changes has as many figures as its largest version. */
    private static Company largest(Timeline timeline) {
        return Stream.concat(
                        Stream.of(timeline.start()), timeline.changes().stream().map(Timeline.Change::company))
                .max((a, b) -> Long.compare(wholeFigures(a), wholeFigures(b)))
                .orElseThrow();
    }
}
