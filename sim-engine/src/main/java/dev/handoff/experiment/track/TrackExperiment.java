package dev.handoff.experiment.track;

import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Task;
import dev.handoff.experiment.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;

/** Simulates the company again and again, looks at it as at the real one, and tells where the real one is no longer among them. */
public final class TrackExperiment {
    /** Horizons without which there is no limit that 5 in 100 exceed. */
    public static final int FEWEST = 60;

    /** Share of horizons in line that may alarm. */
    public static final double FALSE_ALARMS = 0.05;

    private static final double TAIL = 0.025;

    private final List<Indicator> indicators;
    private final double[][] observed;
    private final Plan plan;
    private final Progress progress;
    private final List<double[][]> horizons = new ArrayList<>();
    private RunResult.Stop stop = RunResult.Stop.INTERRUPTED;

    private TrackExperiment(List<Indicator> indicators, double[][] observed, Plan plan, Progress progress) {
        this.indicators = indicators;
        this.observed = observed;
        this.plan = plan;
        this.progress = progress;
    }

    /** About how many bytes a horizon of so many weeks takes to the end: a row for each indicator. */
    public static double bytesOfOne(int indicators, long weeks) {
        return KeptMemory.rows(1, indicators) + KeptMemory.rows(indicators, weeks);
    }

    /**
     * Simulates {@code plan.cap()} horizons.
     *
     * @param indicators what is counted, from cause to effect
     * @param observed by indicator and week; not a number where a week has no figure
     * @param simulated the same of a simulated horizon of that number, which may have more weeks than were observed
     * @throws CancellationException when the user cancelled before there were enough of them
     */
    public static Track run(
            List<Indicator> indicators,
            double[][] observed,
            IntFunction<double[][]> simulated,
            Plan plan,
            Progress progress) {
        return anywhere(indicators, observed, number -> () -> simulated.apply(number), plan, progress);
    }

    /** The same with horizons that may be simulated on other machines. */
    public static Track anywhere(
            List<Indicator> indicators,
            double[][] observed,
            IntFunction<Task<double[][]>> horizons,
            Plan plan,
            Progress progress) {
        return new TrackExperiment(indicators, observed, plan, progress).run(horizons);
    }

    private Track run(IntFunction<Task<double[][]>> work) {
        try (Workers workers = Workers.of(plan.threads())) {
            workers.inOrder(0, plan.cap(), work, this::take, progress::cancelled);
        }
        if (horizons.size() < FEWEST) {
            throw new CancellationException("interrupted before " + FEWEST + " horizons were simulated");
        }
        Bands bands = new Bands(horizons.toArray(double[][][]::new), FALSE_ALARMS);
        List<Track.Tracked> tracked = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            tracked.add(tracked(bands, i));
        }
        return new Track(plan.seed(), horizons.size(), FALSE_ALARMS, weeks(), horizons.get(0)[0].length, stop, tracked);
    }

    private boolean take(int number, double[][] horizon) {
        horizons.add(horizon);
        int done = number + 1;
        progress.finished(done, plan.cap());
        boolean timeIsUp = done >= FEWEST && progress.timeIsUp();
        stop = timeIsUp || done == plan.cap() ? RunResult.Stop.FIXED : stop;
        return !timeIsUp;
    }

    private int weeks() {
        return observed[0].length;
    }

    private Track.Tracked tracked(Bands bands, int indicator) {
        boolean share = indicators.get(indicator).stage().isShare();
        List<Double> expected = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (int w = 0; w < weeks(); w++) {
            expected.add(bands.mean(indicator, w));
            low.add(Math.max(0, bands.low(indicator, w)));
            high.add(share ? Math.min(1, bands.high(indicator, w)) : bands.high(indicator, w));
        }
        Optional<Track.Departure> departure =
                bands.first(observed, indicator).map(found -> departure(indicator, found));
        return new Track.Tracked(
                indicators.get(indicator),
                Arrays.stream(observed[indicator]).boxed().toList(),
                expected,
                low,
                high,
                departure);
    }

    private Track.Departure departure(int indicator, Bands.Found found) {
        double[] means = horizons.stream()
                .mapToDouble(horizon -> mean(horizon[indicator], found.begin()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        int cut = (int) Math.floor(TAIL * means.length);
        return new Track.Departure(
                found.begin() + 1,
                found.week() + 1,
                found.alarm().isBelow(),
                found.alarm().isDrift(),
                mean(observed[indicator], found.begin()),
                means[cut],
                means[means.length - 1 - cut]);
    }

    private double mean(double[] values, int from) {
        return Arrays.stream(values, from, weeks())
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }
}
