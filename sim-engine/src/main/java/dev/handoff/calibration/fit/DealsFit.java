package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.estimate.CensoredLogNormal;
import dev.handoff.calibration.estimate.DealCycles;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** How many deals are won, and how long they take, open ones counted as not over. */
final class DealsFit {

    private static final int CLOSED_NEEDED = 30;
    private static final double HALF_AN_HOUR = 0.5 / 24;

    /** Where only dates are known a deal closed at some time of its last day, and an open one was still open at the end of it. */
    private static final double HALF_A_DAY = 0.5;

    private final CrmTables tables;
    private final Held held;
    private final DeskHours hours;
    private final DealColumns deals;

    DealsFit(CrmTables tables, Held held, DeskHours hours) {
        this.tables = tables;
        this.held = held;
        this.hours = hours;
        this.deals = tables.deals();
    }

    void fit(FitParts parts) {
        int closed = closedDeals();
        if (!parts.enough("deals.winShare", closed, CLOSED_NEEDED, "closed deals")) {
            parts.miss("deals.gap", "too few closed deals");
            parts.miss("deals.medianSize", "too few closed deals");
            return;
        }
        if (tables.knows(CrmColumn.DEAL_CLOSED)) {
            fitDated(parts, closed);
        } else {
            fitUndated(parts, closed);
        }
        new DealSkill(tables).fit(parts);
        new DealSizes(tables).fit(parts);
    }

    private void fitDated(FitParts parts, int closed) {
        DealCycles cycles = cycles();
        if (tellsShare(parts)) {
            fitShare(parts, cycles, closed);
        }
        fitGap(parts, cycles, closed);
    }

    private void fitUndated(FitParts parts, int closed) {
        if (tellsShare(parts)) {
            countShare(parts, closed);
        }
        parts.miss("deals.gap", "the export does not say when deals were won or lost");
    }

    private boolean tellsShare(FitParts parts) {
        boolean wonOnly = wonDeals() == deals.size();
        if (wonOnly) {
            parts.miss("deals.winShare", "the file holds won deals only: nothing tells how many were lost");
        }
        return !wonOnly;
    }

    private int closedDeals() {
        int closed = 0;
        for (byte outcome : deals.outcome()) {
            closed += outcome >= 0 ? 1 : 0;
        }
        return closed;
    }

    private int wonDeals() {
        int won = 0;
        for (byte outcome : deals.outcome()) {
            won += outcome == 1 ? 1 : 0;
        }
        return won;
    }

    private static void fitShare(FitParts parts, DealCycles cycles, int closed) {
        String method = cycles.unequal()
                ? "won and lost deals take unequally long: both followed at once, open ones counted"
                : "wins of closed deals: won and lost take equally long";
        addShare(parts, cycles.winShare(), cycles.standardErrorOfWinShare(), closed, method);
    }

    /** Where nobody knows when deals were decided: those won of those decided. */
    private void countShare(FitParts parts, int closed) {
        double share = (double) wonDeals() / closed;
        String method = "wins of closed deals; when they were won or lost is not known";
        addShare(parts, share, Math.sqrt(share * (1 - share) / closed), closed, method);
    }

    private static void addShare(FitParts parts, double share, double error, int closed, String method) {
        double inside = Math.min(Math.max(share, 0.5 / closed), 1 - 0.5 / closed);
        parts.add(FitBlock.independent(
                "deals",
                List.of(FitBlock.Value.of("deals.winShare", "", ErrorScale.LOGIT, closed, method)),
                new double[] {inside},
                new double[] {error / (inside * (1 - inside))}));
    }

    /** How long deals take and how many are won. */
    DealCycles cycles() {
        int n = deals.size();
        double[] days = new double[n];
        boolean[] closed = new boolean[n];
        boolean[] won = new boolean[n];
        boolean wholeDays = tables.datesOnly().contains(CrmColumn.DEAL_CLOSED)
                || tables.datesOnly().contains(CrmColumn.DEAL_OPENED);
        for (int i = 0; i < n; i++) {
            closed[i] = deals.outcome()[i] >= 0;
            won[i] = deals.outcome()[i] == 1;
            double passed = days(deals.opened()[i], closed[i] ? deals.closed()[i] : tables.asOf());
            days[i] = wholeDays
                    ? Math.max(0, Math.rint(passed)) + (closed[i] ? HALF_A_DAY : 1)
                    : Math.max(HALF_AN_HOUR, passed);
        }
        return DealCycles.of(days, closed, won);
    }

    private static double days(long from, long to) {
        return (to - from) / (double) LocalClock.DAY;
    }

    private void fitGap(FitParts parts, DealCycles cycles, int closed) {
        if (tables.knows(CrmColumn.DEAL_STAGES)) {
            fitStages(parts, closed);
        } else {
            fitWhole(parts, cycles, closed);
        }
    }

    /**
     * Where it is not known when stages were entered. Where deals have times the last delay of the desk is taken out with the fit; the mean and variance of
     * what the desk takes in the other stages, or in all of them, are taken out of the whole.
     */
    private void fitWhole(FitParts parts, DealCycles plain, int closed) {
        int number = held.dealStages();
        DealStages whole = new DealStages(tables, held, hours);
        DealCycles cycles = whole.isDelayFound() ? whole.cycles() : plain;
        double[] wait = hours.wait(whole.delay());
        String allowed = hours.areKnown() ? ", waiting for the desk allowed for" : "";
        Split split = new Split(number, whole.isDelayFound() ? number - 1 : number, wait[0], wait[1]);
        fitGaps(
                parts,
                cycles,
                split,
                closed,
                "lognormal of the whole cycle, open deals counted" + allowed + ", split into "
                        + counted(number, "equal stage"));
    }

    /** "1 stage", "3 stages". */
    static String counted(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** One gap for all deals, or where won and lost ones take unequally long one for each. */
    private void fitGaps(FitParts parts, DealCycles cycles, Split stages, int n, String method) {
        if (cycles.unequal()) {
            gap(parts, "deals.gap", cycles.part(1), stages, n, method + ", of those won");
            gap(parts, "deals.lostGap", cycles.part(3), stages, n, method + ", of those lost");
        } else {
            gap(parts, "deals.gap", cycles.common(), stages, n, method);
            parts.miss("deals.lostGap", "won and lost deals take equally long");
        }
    }

    private void gap(FitParts parts, String path, CensoredLogNormal cycle, Split stages, int n, String method) {
        List<FitBlock.Value> values = List.of(
                FitBlock.Value.of(path + ".lognormal.median", "days", ErrorScale.LOG, n, method),
                FitBlock.Value.of(path + ".lognormal.sigma", "", ErrorScale.LOG, n, method));
        parts.add(FitBlock.derived(
                path.equals("deals.gap") ? "deal cycle" : "lost deals",
                values,
                List.of("median", "sigma"),
                cycle.maximum().point(),
                cycle.maximum().covariance(),
                x -> stages.of(FastMath.exp(x[0]), FastMath.exp(x[1]))));
    }

    /**
     * What a cycle is split into.
     *
     * @param stages equal ones
     * @param delays how many delays of the desk are in the cycle
     * @param mean of a delay, in days
     * @param variance of a delay, in days²
     */
    record Split(int stages, int delays, double mean, double variance) {
        /** So much of a cycle is left to the customer whatever is thought of the desk. */
        private static final double LEAST = 0.2;

        /** Nothing is split, and no delay is in it. */
        static Split none() {
            return new Split(1, 0, 0, 0);
        }

        /** Median and sigma of one of the stages, which with the delays have the mean and variance of a lognormal cycle. */
        double[] of(double median, double sigma) {
            double wholeMean = median * FastMath.exp(sigma * sigma / 2);
            double wholeVariance = wholeMean * wholeMean * FastMath.expm1(sigma * sigma);
            double own = Math.max(LEAST * wholeMean, wholeMean - delays * mean);
            double spread = Math.max(LEAST * wholeVariance, wholeVariance - delays * variance) / (own * own);
            double ofOne = 1 + stages * spread;
            return new double[] {own / stages / Math.sqrt(ofOne), Math.sqrt(FastMath.log(ofOne))};
        }
    }

    private void fitStages(FitParts parts, int closed) {
        DealStages stages = new DealStages(tables, held, hours);
        int number = stages.number();
        String method = "lognormal of a stage, unfinished ones and waiting for the desk allowed for; "
                + counted(number, "stage");
        fitGaps(parts, stages.cycles(), Split.none(), closed, method);
        parts.add(FitBlock.independent(
                "stages",
                List.of(FitBlock.Value.of(
                        "deals.stages", "", ErrorScale.IDENTITY, stages.wonDeals(), "median over won deals")),
                new double[] {number},
                new double[] {0}));
    }

    static double[] column(List<double[]> numbers, int j) {
        return numbers.stream().mapToDouble(x -> x[j]).toArray();
    }
}
