package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.moments.Simulated;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;

/** The figures a company is tuned to, with their errors by a bootstrap over weeks: durations by their logarithms. */
final class Observed {
    private static final int FAMILY = Draws.family("scenario.likeness");
    private static final Purpose WEEK = () -> 0;
    private static final int SAMPLES = 60;
    private static final double LEAST_ERROR = 1e-3;

    /** No quantile of durations is known to better than a hundredth: nine in ten wait up to a limit that nearly all logs share. */
    private static final double LEAST_ERROR_OF_DURATION = 1e-2;

    private final List<String> names = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Boolean> durations = new ArrayList<>();
    private final double[] asked;
    private final double[] errors;

    /**
     * @param values what is tuned
     */
    Observed(SeenFigures figures, CrmTables tables, long seed, List<TunedValue> values) {
        add(figures, SeenFigures.TYPICAL_GAP, false);
        add(figures, SeenFigures.WORKING, true);
        add(figures, SeenFigures.WORKING_LATE, true);
        if (TunedValue.hasDefinition(values)) {
            add(figures, SeenFigures.HANDED, false);
        }
        if (TunedValue.hasDecisions(values)) {
            add(figures, SeenFigures.NONE, false);
            add(figures, SeenFigures.ATTEMPTS, false);
        }
        SeenLog log = ExportLog.of(tables);
        this.asked = chosen(figures.forTuning(log));
        this.errors = errors(figures, log, tables.weeks(), seed);
    }

    private void add(SeenFigures figures, String name, boolean duration) {
        if (figures.place(name) >= 0) {
            names.add(name);
            places.add(figures.place(name));
            durations.add(duration);
        }
    }

    private double[] chosen(double[] all) {
        double[] chosen = new double[places.size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = onItsScale(i, all[places.get(i)]);
        }
        return chosen;
    }

    private double onItsScale(int i, double value) {
        return durations.get(i) ? Math.log(Math.max(1.0 / 60, value)) : value;
    }

    private double[] errors(SeenFigures figures, SeenLog log, int weeks, long seed) {
        Draws luck = new Draws(seed, 0);
        int[][] times = new int[SAMPLES][weeks];
        for (int sample = 0; sample < SAMPLES; sample++) {
            for (int w = 0; w < weeks; w++) {
                times[sample][(int) (weeks * luck.uniform(FAMILY, sample, WEEK, w))]++;
            }
        }
        ResampledWeeks resampled = new ResampledWeeks(figures, log, weeks);
        double[][] sampled = new double[places.size()][SAMPLES];
        for (int i = 0; i < sampled.length; i++) {
            ToDoubleFunction<int[]> figure = resampled.of(names.get(i));
            for (int sample = 0; sample < SAMPLES; sample++) {
                sampled[i][sample] = onItsScale(i, figure.applyAsDouble(times[sample]));
            }
        }
        double[] errors = new double[sampled.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Math.max(
                    durations.get(i) ? LEAST_ERROR_OF_DURATION : LEAST_ERROR,
                    Math.sqrt(StatUtils.variance(sampled[i])));
        }
        return errors;
    }

    /** The figures asked for; none where the export shows one of them nowhere. */
    double[] asked() {
        for (int i = 0; i < asked.length; i++) {
            if (!Double.isFinite(asked[i]) || !Double.isFinite(errors[i])) {
                return new double[0];
            }
        }
        return asked.clone();
    }

    /**
     * Makes errors as large as simulated periods of one company scatter, where that is more.
     *
     * @param share of the company that is simulated
     */
    void widen(List<double[]> periods, double share) {
        for (int i = 0; i < errors.length; i++) {
            int figure = i;
            Scatter scatter = new Scatter();
            scatter.add(
                    periods.stream()
                            .mapToDouble(period -> chosen(period)[figure])
                            .toArray(),
                    share);
            errors[i] *= scatter.wider(errors[i]);
        }
    }

    double[] errors() {
        return errors.clone();
    }

    /** The same figures of simulated periods: means, and their errors because only so many were simulated. */
    Simulated.Figures simulated(List<double[]> periods) {
        double[] means = new double[places.size()];
        double[] noise = new double[places.size()];
        for (int i = 0; i < means.length; i++) {
            double[] values = new double[periods.size()];
            for (int p = 0; p < values.length; p++) {
                values[p] = chosen(periods.get(p))[i];
            }
            means[i] = StatUtils.mean(values);
            noise[i] = Math.sqrt(StatUtils.variance(values) / values.length);
        }
        return new Simulated.Figures(means, noise);
    }
}
