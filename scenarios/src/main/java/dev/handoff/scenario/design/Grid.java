package dev.handoff.scenario.design;

import dev.handoff.experiment.Policy;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All combinations of some factors' levels, the last factor moving fastest.
 *
 * @param factors one to three factors
 * @param points the index of each factor's level, point by point
 */
public record Grid(List<Factor> factors, List<int[]> points) {

    public static Grid of(List<String> vary, int mostFactors, int mostPoints) {
        if (vary.isEmpty()) {
            throw new DesignException(
                    "--vary is missing: which parameter shall vary? Maybe --vary sla.sales.enforcement=0,0.5,1?");
        }
        if (vary.size() > mostFactors) {
            throw new DesignException("--vary: " + vary.size() + " parameters; at most " + mostFactors
                    + " can vary at once. Maybe handoff sensitivity, to find those that matter?");
        }
        List<Factor> factors = vary.stream().map(Factor::parse).toList();
        return of(factors, mostPoints);
    }

    static Grid of(List<Factor> factors, int mostPoints) {
        if (factors.stream().map(Factor::path).distinct().count() < factors.size()) {
            throw new DesignException("--vary: a parameter is given twice");
        }
        long size = factors.stream().mapToLong(f -> f.levels().size()).reduce(1, Math::multiplyExact);
        if (size > mostPoints) {
            throw new DesignException(
                    "--vary: " + size + " combinations; at most " + mostPoints + " are allowed. Maybe fewer values?");
        }
        return new Grid(factors, points(factors));
    }

    private static List<int[]> points(List<Factor> factors) {
        List<int[]> points = new ArrayList<>(List.of(new int[factors.size()]));
        for (int f = factors.size() - 1; f >= 0; f--) {
            points = spread(points, f, factors.get(f).levels().size());
        }
        points.sort((a, b) -> Arrays.compare(a, b));
        return points;
    }

    private static List<int[]> spread(List<int[]> points, int factor, int levels) {
        List<int[]> more = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            for (int[] point : points) {
                int[] next = point.clone();
                next[factor] = level;
                more.add(next);
            }
        }
        return more;
    }

    /** The policy of a point: the base with that point's values, put in place in week 1 or, when steady, in force all along. */
    public Policy policy(int point, Scenario base, boolean steady) {
        Scenario changed = scenario(point, base);
        return new Policy(label(point), steady ? changed.timeline() : Rollout.of(base, changed));
    }

    public Scenario scenario(int point, Scenario base) {
        List<String> changes = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            changes.add(factors.get(f).path() + "=" + level(point, f).value());
        }
        return Variation.changed(base, changes, "--vary");
    }

    Factor.Level level(int point, int factor) {
        return factors.get(factor).levels().get(points.get(point)[factor]);
    }

    /** What reports call the factors when they are named together. */
    public List<String> names() {
        return ParameterLabel.brief(factors.stream().map(Factor::path).toList());
    }

    /** What reports call a point: {@code enforcement 0.5, sales team reps 8}. */
    public String label(int point) {
        List<String> names = names();
        List<String> words = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            words.add(names.get(f) + " " + level(point, f).label());
        }
        return String.join(", ", words);
    }
}
