package dev.handoff.scenario.likeness;

import dev.handoff.calibration.fit.ErrorScale;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.FitBlock;
import dev.handoff.calibration.fit.FitMove;
import dev.handoff.calibration.fit.Held;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.fitted.FittedCompany;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.util.FastMath;

/**
 * Moves what was fitted until the same is fitted to logs of the simulated company as to the export: what no log shows (belief, trust, load,
 * waiting for a rep, nurture, leads that nobody recorded) acts on the simulated log as the scenario assumes, and is so taken out of what was
 * fitted. Every round fits so many simulated logs and moves everything by what was fitted to the export less the mean over them, the first
 * rounds by all of that and the later ones, on fresh luck, by less and less of it.
 *
 * <p>Source: Gourieroux, Monfort and Renault, "Indirect inference", Journal of Applied Econometrics 8 (1993), what is fitted taken to move one
 * for one with what acts; Robbins and Monro, "A stochastic approximation method", Annals of Mathematical Statistics 22 (1951).
 */
final class Recentring {
    static final int ROUNDS = 5;
    private static final int WHOLE_STEPS = 3;
    private static final int FRESH = 1_000_000;
    private static final String WHY = "; moved so that simulated logs give the same";

    private final Fit fit;
    private final Function<Fit, FittedCompany> made;
    private final Held held;
    private final SimulatedPeriods periods;
    private final PartOfCompany part;
    private final Progress progress;
    private final Map<String, Map<String, Recentred>> moves = new LinkedHashMap<>();
    private FittedCompany company;
    private final Optional<TunedValue> gap;
    private double gapMoved;
    private int spent;

    private Recentring(
            Fit fit,
            Function<Fit, FittedCompany> made,
            Held held,
            SimulatedPeriods periods,
            PartOfCompany part,
            Progress progress) {
        this.part = part;
        this.fit = fit;
        this.made = made;
        this.held = held;
        this.periods = periods;
        this.progress = progress;
        this.company = made.apply(fit);
        this.gap = TunedValue.gap(company.scenario(), 0);
        for (FitBlock block : fit.blocks()) {
            moves.put(block.name(), Recentred.of(block));
        }
    }

    /**
     * What came of it.
     *
     * @param gapMoved how far the planned gap between attempts was moved, on its logarithm
     * @param spent simulated periods it took
     * @param stopped whether it was ended early
     */
    record Result(FittedCompany company, double gapMoved, int spent, boolean stopped) {
        /** Rounds that were finished. */
        int rounds() {
            return spent / Recentred.LOGS;
        }
    }

    /**
     * Re-centres a fit.
     *
     * @param fit to the export
     * @param made makes a company of a fit
     * @param held what the fit to the export held
     * @param part of the company that is simulated
     * @param most simulated periods it may take
     */
    static Result of(
            Fit fit,
            Function<Fit, FittedCompany> made,
            Held held,
            SimulatedPeriods periods,
            PartOfCompany part,
            int most,
            Progress progress) {
        return new Recentring(fit, made, held, periods, part, progress).run(most);
    }

    private Result run(int most) {
        progress.begins("what no log shows, simulated period");
        boolean stopped = false;
        for (int round = 0; round < ROUNDS && !stopped; round++) {
            stopped = spent + Recentred.LOGS > most
                    || progress.cancelled()
                    || progress.timeIsUpAfter(Recentred.LOGS)
                    || !look(round);
        }
        return new Result(company, gapMoved, spent, stopped);
    }

    /** Fits simulated logs of the company and moves it; false where its rules do not admit it, or somebody asked to end before all were fitted. */
    private boolean look(int round) {
        List<String> changes = new ArrayList<>(part.changes(company.scenario()));
        gap.ifPresent(g -> changes.add(g.change(gapMoved)));
        Optional<Scenario> period = periods.company(company.scenario(), changes);
        if (period.isEmpty()) {
            return false;
        }
        int first = FRESH + round * Recentred.LOGS;
        List<FittedPeriod.Seen> fits = fits(period.get(), first);
        if (fits.size() < Recentred.LOGS) {
            return false;
        }
        spent += Recentred.LOGS;
        double gain = round < WHOLE_STEPS ? 1 : 1.0 / (round - WHOLE_STEPS + 2);
        moves.forEach((name, of) -> step(name, of, fits, gain, round == WHOLE_STEPS));
        gapMoved += gain * missedGap(fits);
        company = made.apply(fit.with(fit.blocks().stream().map(this::moved).toList()));
        return true;
    }

    /** Fits of so many logs; fewer where somebody asked to end. */
    private List<FittedPeriod.Seen> fits(Scenario period, int first) {
        AtomicInteger done = new AtomicInteger(spent);
        return SideBySide.of(
                first,
                first + Recentred.LOGS,
                luck -> new FittedPeriod(periods.period(period, luck), held),
                progress,
                () -> progress.finished(done.incrementAndGet(), ROUNDS * Recentred.LOGS));
    }

    private void step(
            String block,
            Map<String, Recentred> moves,
            List<FittedPeriod.Seen> fits,
            double gain,
            boolean scatterBegins) {
        List<Map<String, Double>> seen = fits.stream().map(f -> f.of(block)).toList();
        if (scatterBegins) {
            moves.values().forEach(Recentred::forgetScatter);
        }
        Recentred.groups(moves).values().forEach(group -> {
            double[][] missed = group.entrySet().stream()
                    .map(member -> seen.stream()
                            .mapToDouble(s -> member.getValue().missed(s.getOrDefault(member.getKey(), Double.NaN)))
                            .toArray())
                    .toArray(double[][]::new);
            List<Recentred> members = List.copyOf(group.values());
            for (int m = 0; m < missed.length; m++) {
                members.get(m).look(missed[m], part.share());
            }
            double[] mean = Recentred.means(missed);
            members.forEach(move -> move.step(mean, gain));
        });
    }

    private double missedGap(List<FittedPeriod.Seen> fits) {
        double seen = fits.stream()
                .mapToDouble(f -> FastMath.log(f.gapHours()))
                .average()
                .orElse(Double.NaN);
        double missed = FastMath.log(fit.figures().gapHours()) - seen;
        return Double.isFinite(missed) ? missed : 0;
    }

    private static boolean isNear(FitBlock moved, FitBlock block) {
        List<Estimate> now = moved.estimates();
        List<Estimate> before = block.estimates();
        boolean near = now.size() == before.size();
        for (int i = 0; near && i < now.size(); i++) {
            ErrorScale link = now.get(i).link();
            double by = link.of(now.get(i).value()) - link.of(before.get(i).value());
            near = Math.abs(by) <= Recentred.FURTHEST;
        }
        return near;
    }

    /** The block where its moves lead; as it was where no values follow from that, or values out of all proportion. */
    private FitBlock moved(FitBlock block) {
        Map<String, FitMove> by = new LinkedHashMap<>();
        moves.get(block.name()).forEach((coordinate, move) -> by.put(coordinate, move.move()));
        try {
            FitBlock moved = by.isEmpty() ? block : block.moved(by, WHY);
            return isNear(moved, block) ? moved : block;
        } catch (MathIllegalStateException e) {
            return block;
        }
    }
}
