package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.estimate.CensoredLogNormal;
import dev.handoff.calibration.estimate.DealCycles;
import dev.handoff.calibration.estimate.Maximum;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** How many deals are won, and how long they take, open ones counted as not over. */
final class DealsFit {

    private static final int CLOSED_NEEDED = 30;
    private static final double HALF_AN_HOUR = 0.5 / 24;
    private static final double HOUR = 3600;

    /** Working hours that a customer who is ready may wait for the rep. */
    private static final double A_WAIT = 1;

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
        int closed = 0;
        for (byte outcome : deals.outcome()) {
            closed += outcome >= 0 ? 1 : 0;
        }
        if (!parts.enough("deals.winShare", closed, CLOSED_NEEDED, "closed deals")) {
            return;
        }
        DealCycles cycles = cycles();
        if (holdsWonDealsOnly()) {
            parts.miss("deals.winShare", "the file holds won deals only: nothing tells how many were lost");
        } else {
            fitShare(parts, cycles, closed);
        }
        fitGap(parts, cycles, closed);
        new DealSkill(tables).fit(parts);
        new DealSizes(tables).fit(parts);
    }

    private boolean holdsWonDealsOnly() {
        for (byte outcome : deals.outcome()) {
            if (outcome != 1) {
                return false;
            }
        }
        return true;
    }

    private static void fitShare(FitParts parts, DealCycles cycles, int closed) {
        List<FitBlock.Value> values = new ArrayList<>();
        List<double[]> numbers = new ArrayList<>();
        String method = cycles.unequal()
                ? "won and lost deals take unequally long: both followed at once, open ones counted"
                : "wins of closed deals: won and lost take equally long";
        double share = Math.min(Math.max(cycles.winShare(), 0.5 / closed), 1 - 0.5 / closed);
        values.add(FitBlock.Value.of("deals.winShare", "", ErrorScale.LOGIT, closed, method));
        numbers.add(new double[] {share, cycles.standardErrorOfWinShare() / (share * (1 - share))});
        parts.add(FitBlock.independent("deals", values, column(numbers, 0), column(numbers, 1)));
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
            String split = "split into " + held.dealStages() + " equal stages";
            fitGaps(
                    parts,
                    cycles,
                    held.dealStages(),
                    closed,
                    "lognormal of the whole cycle, open deals counted, " + split);
        }
    }

    /** One gap for all deals, or where won and lost ones take unequally long one for each. */
    private void fitGaps(FitParts parts, DealCycles cycles, int stages, int n, String method) {
        if (cycles.unequal()) {
            gap(parts, "deals.gap", part(cycles, 1), stages, n, method + ", of those won");
            gap(parts, "deals.lostGap", part(cycles, 3), stages, n, method + ", of those lost");
        } else {
            gap(parts, "deals.gap", cycles.common(), stages, n, method);
            parts.miss("deals.lostGap", "won and lost deals take equally long");
        }
    }

    private static CensoredLogNormal part(DealCycles cycles, int from) {
        double[] x = cycles.separate().point();
        double[][] v = cycles.separate().covariance();
        double[][] own = {{v[from][from], v[from][from + 1]}, {v[from + 1][from], v[from + 1][from + 1]}};
        return new CensoredLogNormal(
                FastMath.exp(x[from]),
                FastMath.exp(x[from + 1]),
                new Maximum(
                        new double[] {x[from], x[from + 1]}, cycles.separate().value(), own, true));
    }

    private void gap(FitParts parts, String path, CensoredLogNormal cycle, int stages, int n, String method) {
        List<FitBlock.Value> values = List.of(
                FitBlock.Value.of(path + ".lognormal.median", "days", ErrorScale.LOG, n, method),
                FitBlock.Value.of(path + ".lognormal.sigma", "", ErrorScale.LOG, n, method));
        parts.add(FitBlock.derived(
                path.equals("deals.gap") ? "deal cycle" : "lost deals",
                values,
                List.of("median", "sigma"),
                cycle.maximum().point(),
                cycle.maximum().covariance(),
                x -> ofStage(FastMath.exp(x[0]), FastMath.exp(x[1]), stages)));
    }

    /** Median and sigma of one of n equal stages whose sum has the mean and variance of a lognormal cycle. */
    static double[] ofStage(double median, double sigma, int stages) {
        double spread = FastMath.expm1(sigma * sigma);
        double mean = median * FastMath.exp(sigma * sigma / 2) / stages;
        double own = 1 + stages * spread;
        return new double[] {mean / Math.sqrt(own), Math.sqrt(FastMath.log(own))};
    }

    private void fitStages(FitParts parts, int closed) {
        double[][] stages = new double[deals.size()][];
        double[][] least = new double[stages.length][];
        boolean[] over = new boolean[stages.length];
        boolean[] won = new boolean[stages.length];
        List<Integer> stagesOfWon = new ArrayList<>();
        for (int i = 0; i < stages.length; i++) {
            over[i] = deals.outcome()[i] >= 0;
            won[i] = deals.outcome()[i] == 1;
            long until = over[i] ? deals.closed()[i] : tables.asOf();
            stages[i] = stagesOf(i, until, false);
            least[i] = stagesOf(i, until, true);
            if (won[i]) {
                stagesOfWon.add(stages[i].length);
            }
        }
        stagesOfWon.sort(null);
        int number = stagesOfWon.isEmpty() ? held.dealStages() : stagesOfWon.get(stagesOfWon.size() / 2);
        String method =
                "lognormal of a stage, unfinished ones and waiting for the desk allowed for; " + number + " stages";
        fitGaps(parts, DealCycles.of(least, stages, over, won), 1, closed, method);
        parts.add(FitBlock.independent(
                "stages",
                List.of(FitBlock.Value.of(
                        "deals.stages", "", ErrorScale.IDENTITY, stagesOfWon.size(), "median over won deals")),
                new double[] {number},
                new double[] {0}));
    }

    /**
     * Days of a deal's stages, the last one until it was closed or last looked at.
     *
     * @param atLeast the least that each of them may have been before somebody got to it
     */
    private double[] stagesOf(int deal, long until, boolean atLeast) {
        List<Double> days = new ArrayList<>();
        long at = deals.opened()[deal];
        for (long next : deals.entered()[deal]) {
            if (next != CrmTables.NEVER && next > at) {
                days.add(stage(at, next, atLeast));
                at = next;
            }
        }
        days.add(stage(at, until, atLeast && deals.outcome()[deal] >= 0));
        return days.stream().mapToDouble(d -> d).toArray();
    }

    /** A customer who was ready in between waited until the desk was open, the rep had time, and the work of the stage was done. */
    private double stage(long from, long to, boolean atLeast) {
        boolean bounded = atLeast && !tables.datesOnly().contains(CrmColumn.DEAL_CLOSED);
        long ready = bounded ? hours.earliest(to, Math.round((A_WAIT + 2 * held.stageWork()) * HOUR)) : to;
        return bounded && ready <= from ? 0 : Math.max(HALF_AN_HOUR, days(from, ready));
    }

    static double[] column(List<double[]> numbers, int j) {
        return numbers.stream().mapToDouble(x -> x[j]).toArray();
    }
}
