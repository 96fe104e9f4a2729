package dev.handoff.experiment.pilot;

import dev.handoff.statistics.GroupSequential;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.Tally;
import dev.handoff.statistics.Wilson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Counts over all replications what became of those who looked. */
final class PilotSummaries {
    private static final double LEVEL = 0.05;
    private static final double POWER = 0.8;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double BOUND = NORMAL.inverseCumulativeProbability(1 - LEVEL / 2);
    private static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private final double confidence;
    private final List<Integer> lengths;
    private final List<Map<PilotWatching, double[]>> bounds = new ArrayList<>();

    PilotSummaries(List<Integer> lengths, double confidence) {
        this.lengths = lengths;
        this.confidence = confidence;
        lengths.forEach(weeks -> bounds.add(bounds(weeks)));
    }

    /** The bounds on |z| of every week's look. */
    private static Map<PilotWatching, double[]> bounds(int weeks) {
        Map<PilotWatching, double[]> bounds = new EnumMap<>(PilotWatching.class);
        double[] end = new double[weeks];
        Arrays.fill(end, Double.POSITIVE_INFINITY);
        end[weeks - 1] = BOUND;
        double[] always = new double[weeks];
        Arrays.fill(always, BOUND);
        double[] information = new double[weeks];
        Arrays.setAll(information, i -> (i + 1.0) / weeks);
        bounds.put(PilotWatching.AT_THE_END, end);
        bounds.put(PilotWatching.EVERY_WEEK, always);
        bounds.put(PilotWatching.WITHIN_BOUNDS, GroupSequential.obrienFleming(LEVEL, information));
        return bounds;
    }

    Pilot.Measured of(PilotMeasure measure, List<PilotTrial> trials) {
        List<Pilot.Length> measured = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            measured.add(length(trials, lengths.get(i), bounds.get(i)));
        }
        return new Pilot.Measured(measure, measured, enough(trials, measured.get(measured.size() - 1)));
    }

    private Pilot.Length length(List<PilotTrial> trials, int weeks, Map<PilotWatching, double[]> looks) {
        Interval effect = mean(trials, trial -> trial.truth()[weeks - 1]);
        Interval level = mean(trials, trial -> trial.level()[weeks - 1]);
        Map<PilotWatching, Pilot.Chances> chances = new EnumMap<>(PilotWatching.class);
        double[] effects = new double[weeks];
        Arrays.setAll(
                effects, week -> mean(trials, trial -> trial.truth()[week]).estimate());
        looks.forEach((how, limit) -> chances.put(how, chances(trials, limit, effect, effects)));
        return new Pilot.Length(weeks, level, effect, chances);
    }

    /** A difference that is seen early is held against the effect that the policy has had until then. */
    private Pilot.Chances chances(List<PilotTrial> trials, double[] limit, Interval effect, double[] effects) {
        int seen = 0;
        int alarms = 0;
        int wrong = 0;
        Tally size = new Tally();
        Tally truth = new Tally();
        for (PilotTrial trial : trials) {
            alarms += trial.same().firstBeyond(limit) > 0 ? 1 : 0;
            int look = trial.tried().firstBeyond(limit);
            if (look > 0) {
                seen++;
                double found = trial.tried().difference()[look - 1];
                wrong += found * effect.estimate() < 0 ? 1 : 0;
                size.add(Math.abs(found));
                truth.add(Math.abs(effects[look - 1]));
            }
        }
        boolean told = seen > 0 && !effect.covers(0) && Double.isFinite(effect.estimate());
        return new Pilot.Chances(
                Wilson.interval(seen, trials.size(), confidence),
                Wilson.interval(alarms, trials.size(), confidence),
                told ? Wilson.interval(wrong, seen, confidence) : UNKNOWN,
                told ? exaggeration(size, truth, effect) : UNKNOWN);
    }

    /** Ratio of two means by the delta method; the true effect is known from the same replications only. */
    private Interval exaggeration(Tally size, Tally truth, Interval effect) {
        double ratio = size.mean() / truth.mean();
        double ofTruth = effect.halfWidth() / normal() / Math.abs(effect.estimate());
        double ofSize = size.count() < 2 ? 0 : size.standardError() / size.mean();
        return Interval.around(ratio, normal() * ratio * Math.sqrt(ofTruth * ofTruth + ofSize * ofSize), confidence);
    }

    private double normal() {
        return NORMAL.inverseCumulativeProbability((1 + confidence) / 2);
    }

    /** The signal of a test grows with the root of the length. */
    private OptionalDouble enough(List<PilotTrial> trials, Pilot.Length longest) {
        int weeks = longest.weeks();
        Interval signal = mean(trials, trial -> trial.tried().z()[weeks - 1]);
        if (!longest.hasEffect()
                || signal.covers(0)
                || longest.chances().get(PilotWatching.AT_THE_END).seen().estimate() >= POWER) {
            return OptionalDouble.empty();
        }
        double wanted = BOUND + NORMAL.inverseCumulativeProbability(POWER);
        double longer = wanted / signal.estimate();
        return OptionalDouble.of(weeks * longer * longer);
    }

    /** Mean over the replications that have the figure, with Student's interval. */
    private Interval mean(List<PilotTrial> trials, ToDoubleFunction<PilotTrial> figure) {
        Tally tally = new Tally();
        trials.stream().mapToDouble(figure).filter(Double::isFinite).forEach(tally::add);
        if (tally.count() < 2) {
            return UNKNOWN;
        }
        double t = new TDistribution(null, tally.count() - 1.0).inverseCumulativeProbability((1 + confidence) / 2);
        return Interval.around(tally.mean(), t * tally.standardError(), confidence);
    }
}
