package dev.handoff.experiment;

import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.PairedCurve;
import dev.handoff.statistics.ZeroCrossing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** The points at which two policies were simulated, line by line along the first parameter, and what their differences say. */
final class BreakEvenPlaces {
    private static final int BAND = Draws.family("breakeven.band");
    private static final Purpose MULTIPLIER = () -> 0;

    private final String metric;
    private final Plan plan;
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, LuckCorrection.Samples> samples = new IdentityHashMap<>(); // each place is regressed once
    private boolean alike = true;

    BreakEvenPlaces(String metric, Plan plan) {
        this.metric = metric;
        this.plan = plan;
    }

    /**
     * Both policies in one replication.
     *
     * @param base the figure of the base
     * @param other that of the other policy
     * @param luck how lucky each was in it, a row of {@link MetricLuck} each
     * @param drifts how the state of each moved
     * @param revenues expected revenue of each; NaN where it is not known
     */
    record Pair(double base, double other, List<double[]> luck, List<Drift> drifts, List<Double> revenues) {}

    /** A point with what was simulated there, replication by replication. */
    record Place(double[] at, List<Policy> policies, List<Pair> outcomes) {
        private double[] base() {
            return outcomes.stream().mapToDouble(Pair::base).toArray();
        }

        private double[] other() {
            return outcomes.stream().mapToDouble(Pair::other).toArray();
        }

        /** What of a policy's state has not settled. */
        private List<Unsettled> unsettled(int policy) {
            StateOverRuns state = new StateOverRuns(policies.get(policy));
            outcomes.forEach(o -> state.add(o.drifts().get(policy), o.revenues().get(policy)));
            return state.unsettled();
        }

        private MetricLuck luck(int policy) {
            return MetricLuck.of(
                    outcomes.stream().map(o -> o.luck().get(policy)).toList());
        }
    }

    /** Base and other at a point, corrected for luck where that is done at all points. */
    private LuckCorrection.Samples samples(Place place) {
        return samples.computeIfAbsent(
                place,
                p -> LuckCorrection.together(
                        metric, List.of(p.base(), p.other()), List.of(p.luck(0), p.luck(1)), alike, plan));
    }

    /** What luck is taken out of what is told of the points; none where it is plain. */
    Set<LuckControl> correctedFor() {
        return LuckControl.all(places.stream().map(place -> samples(place).luck()));
    }

    /** More points, with all that was simulated there. */
    void add(List<Place> more) {
        places.addAll(more);
        boolean still = LuckControls.alike(places.stream()
                .flatMap(p -> p.policies().stream().map(Policy::timeline))
                .toList());
        if (still != alike) {
            samples.clear();
        }
        alike = still;
    }

    /** Puts the points of a single line in order again. */
    void sort() {
        places.sort((a, b) -> Double.compare(a.at()[0], b.at()[0]));
    }

    /** The values of the first parameter on a single line. */
    double[] positions() {
        return positions(places);
    }

    /** Where the mean difference along a single line changes its sign. */
    List<ZeroCrossing> crossings() {
        return curve(places, factor()).crossings();
    }

    private static double[] positions(List<Place> line) {
        return line.stream().mapToDouble(p -> p.at()[0]).toArray();
    }

    private double[][] differences(List<Place> line) {
        return line.stream().map(place -> differences(samples(place))).toArray(double[][]::new);
    }

    private static double[] differences(LuckCorrection.Samples samples) {
        double[] base = samples.of(0).values();
        double[] other = samples.of(1).values();
        return IntStream.range(0, base.length)
                .mapToDouble(r -> other[r] == base[r] ? 0 : other[r] - base[r])
                .toArray();
    }

    private PairedCurve curve(List<Place> line, double factor) {
        return PairedCurve.of(positions(line), differences(line), plan.confidence(), factor);
    }

    /** How many standard errors wide the band of all points is. */
    double factor() {
        Draws draws = new Draws(plan.seed(), 0);
        long[] next = new long[1];
        DoubleSupplier uniforms = () -> draws.uniform(BAND, next[0]++, MULTIPLIER);
        int spent =
                places.stream().mapToInt(place -> samples(place).spent()).max().orElse(0);
        return PairedCurve.factor(differences(places), spent, plan.confidence(), uniforms);
    }

    List<BreakEvenAnalysis.Point> points(double factor) {
        return places.stream().map(p -> point(p, factor)).toList();
    }

    private BreakEvenAnalysis.Point point(Place place, double factor) {
        LuckCorrection.Samples samples = samples(place);
        PairedComparison comparison = PairedComparison.of(samples.of(0), samples.of(1), plan.confidence());
        double half = factor * comparison.sd() / Math.sqrt(comparison.count());
        return new BreakEvenAnalysis.Point(
                Arrays.stream(place.at()).boxed().toList(),
                comparison,
                Interval.around(comparison.difference(), half, plan.confidence()),
                List.of(place.unsettled(0), place.unsettled(1)));
    }

    /** The lines along the first parameter, one for each value of the second. */
    List<BreakEvenAnalysis.Line> lines(int values, double factor) {
        int length = places.size() / values;
        return IntStream.range(0, values)
                .mapToObj(l -> line(places.subList(l * length, (l + 1) * length), factor))
                .toList();
    }

    private BreakEvenAnalysis.Line line(List<Place> line, double factor) {
        PairedCurve curve = curve(line, factor);
        double[] at = line.get(0).at();
        return new BreakEvenAnalysis.Line(
                at.length == 1 ? Double.NaN : at[1],
                curve.crossings(),
                curve.undecided().stream()
                        .map(u -> new BreakEvenAnalysis.Stretch(u[0], u[1]))
                        .toList());
    }
}
