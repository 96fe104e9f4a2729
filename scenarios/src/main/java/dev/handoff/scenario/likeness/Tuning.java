package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.calibration.moments.MomentDraws;
import dev.handoff.calibration.moments.MomentFit;
import dev.handoff.calibration.moments.MomentProblem;
import dev.handoff.calibration.moments.SearchEndedEarly;
import dev.handoff.calibration.moments.Simulated;
import dev.handoff.calibration.moments.SimulatedMoments;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.fitted.FittedCompany;
import dev.handoff.scenario.fitted.Tuned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Finds by simulation what shows in no single row: the planned gap between attempts, for a lead that is due waits for its rep, work that leaves no
 * trace, and where decisions stand once belief, trust and load act as the scenario assumes. Simulated moments on common luck: the typical gap, the
 * median of the working delay, and how many leads are tried how often, are those of the export.
 *
 * <p>Source: Gourieroux, Monfort and Renault, "Indirect inference", Journal of Applied Econometrics 8 (1993).
 */
public final class Tuning {
    /** Simulated periods where nobody says how many. */
    public static final int MOST = 400;

    private static final int AT_A_TIME = 4;
    private static final int CLOSELY = 12;
    private static final int FEWEST_ATTEMPTS = 500;

    private final FittedCompany company;
    private final List<TunedValue> values;
    private final SeenFigures figures;
    private final SimulatedPeriods periods;
    private final PartOfCompany part;
    private final Observed observed;
    private final CrmTables tables;
    private final long seed;
    private final int most;
    private final Progress progress;
    private int spent;

    private Tuning(
            Recentring.Result recentred,
            SeenFigures figures,
            SimulatedPeriods periods,
            PartOfCompany part,
            CrmTables tables,
            long seed,
            int most,
            Progress progress) {
        this.part = part;
        this.company = recentred.company();
        this.values = TunedValue.of(company, recentred.gapMoved(), figures.place(SeenFigures.HANDED) >= 0);
        this.figures = figures;
        this.periods = periods;
        this.spent = recentred.spent();
        this.observed = new Observed(figures, tables, seed, values);
        this.tables = tables;
        this.seed = seed;
        this.most = most;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param company the company with what was found
     * @param spent simulated periods it took
     * @param stopped whether it was ended early
     * @param agreement how well the figures it was tuned to are met; empty where it was not tuned
     * @param centring how what no log shows was taken out before; empty where there was too little to do it by
     */
    public record Result(
            FittedCompany company,
            int spent,
            boolean stopped,
            Optional<Agreement> agreement,
            Optional<Centring> centring) {
        static Result untuned(FittedCompany company, int spent, boolean stopped) {
            return new Result(company, spent, stopped, Optional.empty(), Optional.empty());
        }
    }

    /**
     * How what no log shows (belief, trust, load, waiting) was taken out of what was fitted.
     *
     * @param rounds of simulated logs that were fitted; 0 where none was finished, and all of it is still in what was fitted
     * @param planned how many there would have been
     * @param share of the company's people and inquiries that was simulated, 0 to 1; less than 1 for a large export
     */
    public record Centring(int rounds, int planned, double share) {}

    /**
     * How well the figures are met together.
     *
     * @param statistic J, see {@link MomentFit#missTogether}
     * @param figures how many there are
     * @param values how many values were moved for them
     */
    public record Agreement(double statistic, int figures, int values) {
        /** The chance of a J as large where the company is the right one; NaN where there are no more figures than values. */
        public double chance() {
            return figures > values
                    ? 1 - new ChiSquaredDistribution(null, figures - values).cumulativeProbability(statistic)
                    : Double.NaN;
        }
    }

    /**
     * Makes a company of a fit and tunes it; where there are too few attempts to tune it by, it stays as it is.
     *
     * @param fit what was fitted to the export
     * @param made makes a company of a fit
     * @param held what the fit held
     * @param most simulated periods it may take
     */
    public static Result of(
            Fit fit,
            Function<Fit, FittedCompany> made,
            Held held,
            CrmTables tables,
            long seed,
            int most,
            Progress progress) {
        FittedCompany company = made.apply(fit);
        if (tables.activities().size() < FEWEST_ATTEMPTS) {
            return Result.untuned(company, 0, false);
        }
        ExportFrame frame = ExportFrame.of(tables);
        SeenFigures figures = new SeenFigures(frame, company.scenario().company());
        SimulatedPeriods periods = new SimulatedPeriods(frame, seed);
        PartOfCompany part =
                PartOfCompany.of(company.scenario(), tables.activities().size());
        Recentring.Result recentred = Recentring.of(fit, made, held, periods, part, most, progress);
        Result result = new Tuning(recentred, figures, periods, part, tables, seed, most, progress).run();
        return new Result(
                result.company(),
                result.spent(),
                result.stopped() || recentred.stopped(),
                result.agreement(),
                Optional.of(new Centring(recentred.rounds(), Recentring.ROUNDS, part.share())));
    }

    private Result run() {
        if (values.isEmpty() || observed.asked().length == 0) {
            return Result.untuned(company, spent, false);
        }
        progress.begins("planned gaps and spare time, simulated period");
        double[] least = values.stream().mapToDouble(TunedValue::least).toArray();
        double[] furthest = values.stream().mapToDouble(TunedValue::most).toArray();
        widen();
        try {
            MomentFit found = SimulatedMoments.fit(
                    new MomentProblem(observed.asked(), observed.errors(), least, furthest),
                    moves -> at(moves, AT_A_TIME),
                    moves -> at(moves, CLOSELY));
            return new Result(
                    company.tuned(tuned(found)),
                    spent,
                    found.ending() == MomentFit.Ending.STOPPED,
                    Optional.of(new Agreement(found.missTogether(), found.reached().length, values.size())),
                    Optional.empty());
        } catch (SearchEndedEarly | IllegalArgumentException e) {
            return Result.untuned(company, spent, true);
        }
    }

    /** Makes the figures' errors as large as simulated periods scatter; where there is no time for that they stay. */
    private void widen() {
        if (spent + CLOSELY > most || progress.cancelled() || progress.timeIsUpAfter(CLOSELY)) {
            return;
        }
        List<double[]> seen = companyAt(new double[values.size()])
                .map(period -> seen(period, CLOSELY))
                .orElse(List.of());
        if (seen.size() == CLOSELY) {
            spent += CLOSELY;
            observed.widen(seen, part.share());
        }
    }

    private Optional<Simulated.Figures> at(double[] moves, int number) {
        if (spent + number > most || progress.cancelled() || progress.timeIsUpAfter(number)) {
            return Optional.empty();
        }
        Optional<Scenario> period = companyAt(moves);
        if (period.isEmpty()) {
            return Optional.of(none());
        }
        List<double[]> seen = seen(period.get(), number);
        if (seen.size() < number) {
            return Optional.empty();
        }
        spent += number;
        return Optional.of(observed.simulated(seen));
    }

    /** The company that is simulated, where its values are moved by so much; empty where its rules do not admit it. */
    private Optional<Scenario> companyAt(double[] moves) {
        List<String> changes = new ArrayList<>(part.changes(company.scenario()));
        for (int j = 0; j < moves.length; j++) {
            changes.add(values.get(j).change(moves[j]));
        }
        return periods.company(company.scenario(), changes);
    }

    /** The figures of so many periods; of fewer where somebody asked to end. */
    private List<double[]> seen(Scenario period, int number) {
        AtomicInteger done = new AtomicInteger(spent);
        return SideBySide.of(
                0,
                number,
                luck -> new CountedPeriod(
                        periods.period(period, luck), company.scenario().company()),
                progress,
                () -> progress.finished(done.incrementAndGet(), 0));
    }

    private Simulated.Figures none() {
        double[] none = new double[observed.asked().length];
        java.util.Arrays.fill(none, Double.NaN);
        return new Simulated.Figures(none, none.clone());
    }

    private List<Tuned> tuned(MomentFit found) {
        double[][] covariance = found.covariance();
        List<double[]> draws = MomentDraws.of(found, seed, Fit.DRAWS);
        List<Tuned> tuned = new ArrayList<>();
        for (int j = 0; j < values.size(); j++) {
            int value = j;
            TunedValue of = values.get(j);
            Estimate estimate = of.estimate(
                    found.moves()[j],
                    Math.sqrt(covariance[j][j]),
                    tables.activities().size());
            tuned.add(new Tuned(
                    estimate,
                    of.isShift(),
                    of.value(0),
                    draws.stream().mapToDouble(moves -> of.value(moves[value])).toArray()));
        }
        return tuned;
    }
}
