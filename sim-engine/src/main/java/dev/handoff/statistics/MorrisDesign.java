package dev.handoff.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Screening of many factors with few runs: trajectories through a grid on the unit cube that move one factor at a time, each by
 * Δ = p/(2(p − 1)) of its range, p the number of levels.
 *
 * <p>Source: Morris, "Factorial sampling plans for preliminary computational experiments", Technometrics 33 (1991).
 *
 * <p>Run all points of a trajectory on the same luck and every trajectory on its own: then a step shows the factor, not the luck, and
 * trajectories are independent.
 */
public final class MorrisDesign {

    private final int factors;
    private final double step;
    private final List<double[]> points = new ArrayList<>();
    private final List<int[]> orders = new ArrayList<>();

    private MorrisDesign(int factors, int levels) {
        this.factors = factors;
        this.step = levels / (2.0 * (levels - 1));
    }

    /**
     * Draws a design of {@code trajectories}·({@code factors} + 1) points.
     *
     * @param levels levels of the grid, even; 4 is usual
     * @param uniforms numbers in (0, 1); the same numbers give the same design
     */
    public static MorrisDesign of(int factors, int trajectories, int levels, DoubleSupplier uniforms) {
        ArgumentCheck.atLeast("factors", factors, 1);
        ArgumentCheck.atLeast("trajectories", trajectories, 2);
        ArgumentCheck.atLeast("levels", levels, 2);
        if (levels % 2 != 0) {
            throw new IllegalArgumentException("levels must be even, not " + levels);
        }
        MorrisDesign design = new MorrisDesign(factors, levels);
        for (int t = 0; t < trajectories; t++) {
            design.addTrajectory(levels, uniforms);
        }
        return design;
    }

    private void addTrajectory(int levels, DoubleSupplier uniforms) {
        double[] point = new double[factors];
        boolean[] up = new boolean[factors];
        for (int i = 0; i < factors; i++) {
            double low = (int) (uniforms.getAsDouble() * levels / 2) / (levels - 1.0);
            up[i] = uniforms.getAsDouble() < 0.5;
            point[i] = up[i] ? low : low + step;
        }
        int[] order = shuffled(uniforms);
        points.add(point.clone());
        for (int factor : order) {
            point[factor] += up[factor] ? step : -step;
            points.add(point.clone());
        }
        orders.add(order);
    }

    private int[] shuffled(DoubleSupplier uniforms) {
        int[] order = IntStream.range(0, factors).toArray();
        for (int i = factors - 1; i > 0; i--) {
            int j = (int) (uniforms.getAsDouble() * (i + 1));
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    /** The points in the unit cube, trajectory by trajectory. */
    public List<double[]> points() {
        return points.stream().map(double[]::clone).toList();
    }

    /** Which trajectory a point belongs to, from 0: the luck to run it on. */
    public int trajectory(int point) {
        return point / (factors + 1);
    }

    /**
     * What the outputs say about each factor, in the order of the factors.
     *
     * @param outputs one finite number per point, in their order
     */
    public List<ElementaryEffects> analyse(double[] outputs, double confidence) {
        ArgumentCheck.sameLength("points and outputs", points.size(), outputs.length);
        double[][] effects = new double[factors][orders.size()];
        for (int t = 0; t < orders.size(); t++) {
            int start = t * (factors + 1);
            for (int s = 0; s < factors; s++) {
                int factor = orders.get(t)[s];
                double move = points.get(start + s + 1)[factor] - points.get(start + s)[factor];
                effects[factor][t] = (ArgumentCheck.finite("output", outputs[start + s + 1])
                                - ArgumentCheck.finite("output", outputs[start + s]))
                        / Math.copySign(step, move);
            }
        }
        return IntStream.range(0, factors)
                .mapToObj(i -> ElementaryEffects.of(i, effects[i], confidence))
                .toList();
    }
}
