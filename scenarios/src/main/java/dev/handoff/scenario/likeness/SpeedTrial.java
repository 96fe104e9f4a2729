package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.estimate.LogisticRegression;
import dev.handoff.calibration.estimate.Maximum;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.util.FastMath;

/**
 * What a tenfold first delay does in the fitted company itself, by a trial that only a simulation can make: the first attempt of every lead comes
 * after 5, 50, 500 or 5,000 minutes, drawn by chance. Logistic regression of becoming worth pursuing on the logarithm of the delay, channels held.
 *
 * @param slope log-odds per tenfold delay
 * @param standardError of it
 * @param leads how many it rests on
 */
public record SpeedTrial(double slope, double standardError, int leads) {
    private static final String TRIAL =
            "trial.firstTouchDelay={discrete: {values: [5 min, 50 min, 500 min, 5000 min], weights: [1, 1, 1, 1]}}";
    private static final int PERIODS = 4;
    private static final int LUCK = 4_000_000;
    private static final int FEWEST = 30;

    /**
     * Makes the trial in four periods as long as the export; empty where the company's rules do not admit it, too little came of it, or somebody
     * asked to end.
     *
     * @param seed of all luck
     * @param progress is asked whether to go on
     */
    public static Optional<SpeedTrial> of(Scenario company, CrmTables tables, long seed, Progress progress) {
        SimulatedPeriods periods = new SimulatedPeriods(ExportFrame.of(tables), seed);
        progress.begins("trial of speed, simulated period");
        AtomicInteger done = new AtomicInteger();
        return periods.company(company, List.of(TRIAL)).flatMap(trial -> {
            List<TriedPeriod.Seen> seen = SideBySide.of(
                    0,
                    PERIODS,
                    period -> new TriedPeriod(periods.period(trial, LUCK + period)),
                    progress,
                    () -> progress.finished(done.incrementAndGet(), PERIODS));
            return seen.size() < PERIODS ? Optional.empty() : fitted(seen);
        });
    }

    private static Optional<SpeedTrial> fitted(List<TriedPeriod.Seen> seen) {
        double[] pursued = together(seen, TriedPeriod.Seen::pursued);
        double[] minutes = together(seen, TriedPeriod.Seen::minutes);
        double[] channel = together(seen, TriedPeriod.Seen::channel);
        double found = DoubleStream.of(pursued).sum();
        if (found < FEWEST || pursued.length - found < FEWEST) {
            return Optional.empty();
        }
        List<Double> present =
                DoubleStream.of(channel).distinct().sorted().boxed().toList();
        double[][] x = new double[pursued.length][1 + present.size()];
        boolean[] y = new boolean[pursued.length];
        for (int i = 0; i < y.length; i++) {
            x[i][0] = FastMath.log10(1 + minutes[i]);
            x[i][1 + present.indexOf(channel[i])] = 1; // a level for each channel, and no other
            y[i] = pursued[i] == 1;
        }
        Maximum fit = LogisticRegression.of(x, y).fit();
        return fit.found() ? Optional.of(new SpeedTrial(fit.point()[0], fit.se(0), y.length)) : Optional.empty();
    }

    private static double[] together(List<TriedPeriod.Seen> seen, Function<TriedPeriod.Seen, double[]> which) {
        return seen.stream().map(which).flatMapToDouble(DoubleStream::of).toArray();
    }
}
