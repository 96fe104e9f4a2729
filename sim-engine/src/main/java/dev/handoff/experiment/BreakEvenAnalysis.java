package dev.handoff.experiment;

import dev.handoff.statistics.Interval;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.ZeroCrossing;
import java.util.List;
import java.util.Set;

/**
 * Where along one or two parameters the difference between two policies is zero.
 *
 * @param seed seed of all draws
 * @param replications replications of both policies at every point
 * @param confidence at which the band of the difference holds at all points together
 * @param factor how many standard errors wide that band is
 * @param warmUpWeeks weeks simulated before measuring
 * @param horizonWeeks weeks measured
 * @param stop why nothing further was simulated
 * @param metric name of the figure compared
 * @param unit its unit
 * @param steps how often the stretches around the crossings were halved
 * @param correctedFor what luck the figures are corrected for, as they are in a run; none where they are plain
 * @param points where both policies were simulated, the first parameter moving fastest, in ascending order
 * @param lines the difference along the first parameter: one, or one for each value of the second
 */
public record BreakEvenAnalysis(
        long seed,
        int replications,
        double confidence,
        double factor,
        double warmUpWeeks,
        double horizonWeeks,
        RunResult.Stop stop,
        String metric,
        String unit,
        int steps,
        Set<LuckControl> correctedFor,
        List<Point> points,
        List<Line> lines) {

    /** Copies the lists. */
    public BreakEvenAnalysis {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
    }

    /**
     * Both policies at one point.
     *
     * @param at the values of the parameters
     * @param comparison the two on the same luck, its interval that of this point alone
     * @param band the difference with an interval that holds together with those of all other points
     * @param unsettled of the base, then of the other policy, what of its state has not settled over the window
     */
    public record Point(List<Double> at, PairedComparison comparison, Interval band, List<List<Unsettled>> unsettled) {
        /** Copies the list. */
        public Point {
            at = List.copyOf(at);
            unsettled = List.copyOf(unsettled);
        }
    }

    /**
     * The difference along the first parameter.
     *
     * @param second the value of the second parameter; NaN where there is none
     * @param crossings where it changes its sign, in ascending order
     * @param undecided the stretches in which 0 lies inside the band
     */
    public record Line(double second, List<ZeroCrossing> crossings, List<Stretch> undecided) {
        /** Copies the lists. */
        public Line {
            crossings = List.copyOf(crossings);
            undecided = List.copyOf(undecided);
        }
    }

    /**
     * A part of a parameter's range.
     *
     * @param from its lower end
     * @param to its upper end
     */
    public record Stretch(double from, double to) {}

    /** Whether the figures are corrected for luck. */
    public boolean corrected() {
        return !correctedFor.isEmpty();
    }

    /** Whether one parameter was varied, not two. */
    public boolean isOneLine() {
        return points.get(0).at().size() == 1;
    }
}
