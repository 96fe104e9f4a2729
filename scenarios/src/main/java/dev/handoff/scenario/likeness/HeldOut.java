package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.EarlierExport;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.fitted.FittedCompany;
import dev.handoff.scenario.fitted.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The last weeks of an export, held out: the company fitted without them and simulated through them, beside the plain funnel, which expects that all
 * goes on as it did on average. What the company is told to have changed happens in the simulation when it happened; the funnel knows nothing of it.
 *
 * @param figures each figure
 * @param weeks how many weeks were held out
 * @param periods how many periods were simulated
 * @param partial whether it was ended early
 */
public record HeldOut(List<Figure> figures, int weeks, int periods, boolean partial) {
    private static final int FRESH = 3_000_000;

    /** Copies the list. */
    public HeldOut {
        figures = List.copyOf(figures);
    }

    /**
     * One figure of the weeks held out.
     *
     * @param compared what happened beside the simulated company
     * @param funnel what the plain funnel expects; NaN where it expects nothing
     */
    public record Figure(Likeness.Compared compared, double funnel) {
        /** How far the mean of the simulated company is from what happened, as a share of it. */
        public double error() {
            return Math.abs(compared.mean() - compared.observed()) / Math.abs(compared.observed());
        }

        /** The same of the funnel. */
        public double funnelError() {
            return Math.abs(funnel - compared.observed()) / Math.abs(compared.observed());
        }
    }

    /** The tables as they were before the weeks that are held out. */
    public static CrmTables before(CrmTables tables, int weeks) {
        return EarlierExport.of(tables, firstHeldOut(tables, weeks));
    }

    /** The first instant that is held out, a Monday 00:00 of the zone. */
    private static long firstHeldOut(CrmTables tables, int weeks) {
        return Instant.ofEpochSecond(tables.to())
                .atZone(tables.zone())
                .minusWeeks(weeks)
                .toEpochSecond();
    }

    /** The same tables with the weeks held out as their window; rows stay as they are. */
    static CrmTables quarter(CrmTables tables, int weeks) {
        return new CrmTables(
                tables.zone(),
                firstHeldOut(tables, weeks),
                tables.to(),
                tables.asOf(),
                tables.channels(),
                tables.owners(),
                tables.leads(),
                tables.activities(),
                tables.deals(),
                tables.known(),
                tables.datesOnly());
    }

    /** The company fitted without the last weeks, not yet tuned. */
    public record Fitted(CrmTables before, Fit fit, FittedCompany company) {
        /**
         * Fits it.
         *
         * @param base the scenario that is extended, with what somebody stated
         * @param told what somebody told beside the export
         */
        public static Fitted of(CrmTables tables, int weeks, Scenario base, Told told, long seed) {
            CrmTables before = HeldOut.before(tables, weeks);
            Fit fit = Calibration.ofCompany(before, Held.of(base.company()));
            return new Fitted(before, fit, FittedCompany.of(fit, before, base, told, seed));
        }
    }

    /**
     * Compares.
     *
     * @param company the company fitted without the last weeks
     * @param tables the whole export
     * @param weeks how many were held out
     * @param seed of all luck
     * @param most how many periods to simulate; fewer when time is up
     */
    public static HeldOut of(
            FittedCompany company, CrmTables tables, int weeks, long seed, int most, Progress progress) {
        QuarterFigures figures = new QuarterFigures(tables, company.scenario().company(), weeks);
        SimulatedPeriods periods = new SimulatedPeriods(tables, figures.cohort(), seed, progress);
        progress.begins("held-out quarter, simulated period");
        List<Period> seen = new DrawnPeriods(company.scenario(), company.draws(), periods, FRESH)
                .of(most, simulated -> new Period(figures.of(simulated), figures.knownBefore(simulated)), progress);
        CrmTables before = before(tables, weeks);
        SeenFigures then = new SeenFigures(before, company.scenario().company());
        SeenLog log = ExportLog.of(before);
        double[] funnel =
                new PlainFunnel(log, before.weeks(), weeks).of(figures.figures(), then.figures(), then.of(log));
        return new HeldOut(
                compared(figures, ExportLog.of(tables), seen, funnel), weeks, seen.size(), seen.size() < most);
    }

    /** What a simulated period shows of the weeks held out, and of those before. */
    private record Period(double[] after, double[] before) {}

    private static List<Figure> compared(QuarterFigures figures, SeenLog export, List<Period> seen, double[] funnel) {
        double[] observed = figures.of(export);
        double[] known = figures.knownBefore(export);
        List<Figure> compared = new ArrayList<>();
        for (int i = 0; i < observed.length; i++) {
            int figure = i;
            List<Period> told = seen.stream()
                    .filter(period -> Double.isFinite(period.after()[figure]))
                    .toList();
            if (Double.isFinite(observed[i]) && told.size() >= DrawnPeriods.FEWEST) {
                double[] values = Foretold.given(
                        told.stream().mapToDouble(p -> p.after()[figure]).toArray(),
                        told.stream().mapToDouble(p -> p.before()[figure]).toArray(),
                        known[i]);
                compared.add(
                        new Figure(Likeness.Compared.of(figures.figures().get(i), observed[i], values), funnel[i]));
            }
        }
        return compared;
    }
}
