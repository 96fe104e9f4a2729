package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.fitted.FittedCompany;
import dev.handoff.scenario.fitted.Recentred;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Moves fitted values until the same is fitted to logs of the simulated company as to the export: what no log shows (belief, trust, load,
 * waiting for a rep, nurture, leads that nobody recorded) acts on the simulated log as the scenario assumes, and is so taken out of what was
 * fitted. Every round fits so many simulated logs and moves every value by what was fitted to the export less the mean over them, the first
 * rounds by all of that and the later ones, on fresh luck, by less and less of it.
 *
 * <p>Source: Gourieroux, Monfort and Renault, "Indirect inference", Journal of Applied Econometrics 8 (1993), the binding function taken to move
 * one for one with its value; Robbins and Monro, "A stochastic approximation method", Annals of Mathematical Statistics 22 (1951).
 */
final class Recentring {
    /** Simulated logs a round. */
    static final int AT_A_TIME = 4;

    private static final int ROUNDS = 6;
    private static final int WHOLE_STEPS = 3;
    private static final double FURTHEST_STEP = 1.5;
    private static final double FURTHEST = 4;
    private static final double TELLS = 3;
    private static final int FRESH = 1_000_000;

    private final FittedCompany start;
    private final CrmTables tables;
    private final Held held;
    private final SimulatedPeriods periods;
    private final long seed;
    private final Progress progress;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private int spent;

    /** One value: what was fitted to the export, how far it is moved, and what the last simulated logs gave. */
    private static final class Value {
        private final Estimate fitted;
        private final double asked;
        private double moved;
        private double[] seen = {};

        private Value(Estimate fitted, double asked) {
            this.fitted = fitted;
            this.asked = asked;
        }
    }

    private Recentring(
            FittedCompany start, CrmTables tables, Held held, SimulatedPeriods periods, long seed, Progress progress) {
        this.start = start;
        this.tables = tables;
        this.held = held;
        this.periods = periods;
        this.seed = seed;
        this.progress = progress;
        start.estimates().stream()
                .filter(Recentring::canMove)
                .forEach(e -> values.put(e.path(), new Value(e, e.link().of(e.value()))));
    }

    private static boolean canMove(Estimate e) {
        boolean counted = e.path().startsWith("arrivals.") || e.path().endsWith(".inquiriesPerWeek");
        return !counted
                && e.standardError() > 0
                && e.standardError() < TELLS
                && Double.isFinite(e.link().of(e.value()));
    }

    /**
     * What came of it.
     *
     * @param spent simulated periods it took
     * @param stopped whether it was ended early
     */
    record Result(FittedCompany company, int spent, boolean stopped) {}

    /**
     * Re-centres a fitted company.
     *
     * @param held what the fit to the export held
     * @param most simulated periods it may take
     */
    static Result of(
            FittedCompany company,
            CrmTables tables,
            Held held,
            SimulatedPeriods periods,
            long seed,
            int most,
            Progress progress) {
        return new Recentring(company, tables, held, periods, seed, progress).run(most);
    }

    private Result run(int most) {
        progress.begins("what no log shows, simulated period");
        FittedCompany best = start;
        boolean stopped = false;
        for (int round = 0; round < ROUNDS && !stopped; round++) {
            stopped = spent + AT_A_TIME > most || progress.cancelled() || progress.timeIsUp() || !look(best, round);
            if (!stopped) {
                step(round < WHOLE_STEPS ? 1 : 1.0 / (round - WHOLE_STEPS + 2));
                best = start.recentred(moves(), seed);
            }
        }
        return new Result(best, spent, stopped);
    }

    /** Fits simulated logs of the company; false where its rules do not admit it. */
    private boolean look(FittedCompany company, int round) {
        Optional<Scenario> period = periods.period(company.scenario(), List.of());
        if (period.isEmpty()) {
            return false;
        }
        int first = FRESH + round * AT_A_TIME;
        List<Fit> fits = IntStream.range(first, first + AT_A_TIME)
                .parallel()
                .mapToObj(luck -> Calibration.fit(periods.recorded(period.get(), luck), held))
                .toList();
        spent += AT_A_TIME;
        progress.finished(spent, ROUNDS * AT_A_TIME);
        values.forEach((path, value) -> value.seen = fits.stream()
                .flatMap(fit -> fit.estimate(path).stream())
                .mapToDouble(e -> e.link().of(e.value()))
                .filter(Double::isFinite)
                .toArray());
        return true;
    }

    private void step(double gain) {
        for (Value value : values.values()) {
            if (value.seen.length > AT_A_TIME / 2) {
                double missed = value.asked - StatUtils.mean(value.seen);
                double by = gain * Math.max(-FURTHEST_STEP, Math.min(FURTHEST_STEP, missed));
                value.moved = Math.max(-FURTHEST, Math.min(FURTHEST, value.moved + by));
            }
        }
    }

    private List<Recentred> moves() {
        List<Recentred> moves = new ArrayList<>();
        values.forEach((path, value) -> {
            if (value.moved != 0) {
                double error = Math.sqrt(StatUtils.variance(value.seen) / AT_A_TIME);
                moves.add(new Recentred(path, value.moved, error));
            }
        });
        return moves;
    }
}
