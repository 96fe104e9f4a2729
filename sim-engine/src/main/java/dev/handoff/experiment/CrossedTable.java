package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.company.Period;
import dev.handoff.kernel.SimTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The figures of every policy under every draw of the parameters and every luck: draw by draw, and in each draw the same lucks.
 *
 * <p>A figure that a company does not have under some draw is undefined (NaN) there.
 */
public final class CrossedTable {

    private final List<Policy> given;
    private final List<String> policies;
    private final Period period;
    private final List<List<List<Figures>>> cells = new ArrayList<>();
    private final Map<List<String>, List<String>> headings = new LinkedHashMap<>();
    private RunResult.Stop stop = RunResult.Stop.INTERRUPTED;

    CrossedTable(List<Policy> policies) {
        this.given = policies;
        this.policies = policies.stream().map(Policy::name).toList();
        Company company = policies.get(0).timeline().start();
        this.period = company.run();
    }

    /** The figures of one simulated time. */
    private record Figures(List<String> names, List<String> units, double[] values, Drift drift) {
        double value(String metric) {
            int index = names.indexOf(metric);
            return index < 0 ? Double.NaN : values[index];
        }
    }

    /** Takes what every policy gave under a draw and a luck: the next luck of that draw, or the first of the next draw. */
    void add(int draw, List<ReplicationValues> outcomes) {
        if (draw == cells.size()) {
            cells.add(new ArrayList<>());
        }
        cells.get(draw)
                .add(outcomes.stream()
                        .map(o -> new Figures(shared(o.names()), shared(o.units()), o.values(), Drift.of(o.weekly())))
                        .toList());
    }

    /** One list for all that are equal: thousands of headings take no room. */
    private List<String> shared(List<String> heading) {
        return headings.computeIfAbsent(heading, List::copyOf);
    }

    /** Forgets draws that did not meet all lucks, and lucks that not all draws have met. */
    void keep(int draws, int lucks) {
        cells.subList(draws, cells.size()).clear();
        cells.forEach(row -> row.subList(lucks, row.size()).clear());
    }

    void ended(RunResult.Stop why) {
        stop = why;
    }

    /** Why no further draw or luck was tried. */
    public RunResult.Stop stop() {
        return stop;
    }

    /** Names of the policies, the base first. */
    public List<String> policies() {
        return policies;
    }

    /** How many draws were tried. */
    public int draws() {
        return cells.size();
    }

    /** How many lucks every draw has met. */
    public int lucks() {
        return cells.get(0).size();
    }

    /** Weeks simulated before measuring. */
    public double warmUpWeeks() {
        return period.warmUp().toMillis() / (double) SimTime.WEEK;
    }

    /** Weeks measured. */
    public double horizonWeeks() {
        return period.horizon().toMillis() / (double) SimTime.WEEK;
    }

    /** Names of the figures a policy has under the first draw. */
    public List<String> metrics(int policy) {
        return cells.get(0).get(0).get(policy).names();
    }

    /** The unit of a figure. */
    public String unit(int policy, String metric) {
        return cells.get(0).get(0).get(policy).units().get(metrics(policy).indexOf(metric));
    }

    /** A figure of a policy: a row a draw, a column a luck. */
    public double[][] values(int policy, String metric) {
        return each(cell -> cell.get(policy).value(metric));
    }

    /** How much more of a figure another policy has than the base, under the same draw and the same luck. */
    public double[][] difference(int base, int other, String metric) {
        return each(cell -> minus(cell.get(other).value(metric), cell.get(base).value(metric)));
    }

    private static double minus(double other, double base) {
        return other == base ? 0 : other - base;
    }

    /** What of a policy's state has not settled over the window, on average over the draws; lucks are independent, cells of one luck are not. */
    List<Unsettled> unsettled(int policy) {
        StateOverRuns state = new StateOverRuns(given.get(policy));
        for (int luck = 0; luck < lucks(); luck++) {
            int l = luck;
            List<Figures> column =
                    cells.stream().map(row -> row.get(l).get(policy)).toList();
            state.add(
                    Drift.mean(column.stream().map(Figures::drift).toList()),
                    column.stream()
                            .mapToDouble(figures -> figures.value(StateOverRuns.REVENUE))
                            .average()
                            .orElse(Double.NaN));
        }
        return state.unsettled();
    }

    private double[][] each(ToDoubleFunction<List<Figures>> figure) {
        return cells.stream()
                .map(row -> row.stream().mapToDouble(figure).toArray())
                .toArray(double[][]::new);
    }
}
