package dev.handoff.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Points at which to run a model to learn which factors its output's variance comes from: two independent samples A and B of the unit
 * cube, and for each factor i the sample A with column i taken from B.
 *
 * <p>Source: Saltelli, Annoni, Azzini, Campolongo, Ratto, Tarantola, "Variance based sensitivity analysis of model output", Computer Physics
 * Communications 181 (2010), with plain random samples, so that rows are independent and can be bootstrapped.
 *
 * <p>A model with noise is run at least twice at each point; {@link #luck} says on which luck: all points of a row share theirs (their
 * differences then show the factors), no two rows do.
 */
public final class SobolDesign {

    private final int factors;
    private final int rows;
    private final List<double[]> points = new ArrayList<>();

    private SobolDesign(int factors, int rows) {
        this.factors = factors;
        this.rows = rows;
    }

    /**
     * Draws a design of {@code rows}·({@code factors} + 2) points.
     *
     * @param uniforms numbers in (0, 1); the same numbers give the same design
     */
    public static SobolDesign of(int factors, int rows, DoubleSupplier uniforms) {
        ArgumentCheck.atLeast("factors", factors, 1);
        ArgumentCheck.atLeast("rows", rows, 2);
        SobolDesign design = new SobolDesign(factors, rows);
        for (int row = 0; row < rows; row++) {
            design.addRow(uniforms);
        }
        return design;
    }

    private void addRow(DoubleSupplier uniforms) {
        double[] a = new double[factors];
        double[] b = new double[factors];
        for (int i = 0; i < factors; i++) {
            a[i] = uniforms.getAsDouble();
            b[i] = uniforms.getAsDouble();
        }
        points.add(a);
        points.add(b);
        for (int i = 0; i < factors; i++) {
            double[] mixed = a.clone();
            mixed[i] = b[i];
            points.add(mixed);
        }
    }

    /** The points in the unit cube: row by row its A, its B, and A with factor 0, 1 … from B. */
    public List<double[]> points() {
        return points.stream().map(double[]::clone).toList();
    }

    /** The number of the replication, that is of the luck, on which to run a point for the {@code replicate}-th of {@code replicates} times. */
    public int luck(int point, int replicate, int replicates) {
        return point / (factors + 2) * replicates + replicate;
    }

    /**
     * First and total indices from the outputs.
     *
     * @param outputs one row per point, in their order: its replicates, equally many for all; one is enough for a model without noise
     * @param resamples bootstrap samples, such as 1,000
     * @param uniforms numbers in (0, 1) for the bootstrap
     * @throws IllegalArgumentException when an output is missing or not finite
     */
    public SobolAnalysis analyse(double[][] outputs, double confidence, int resamples, DoubleSupplier uniforms) {
        ArgumentCheck.sameLength("points and outputs", points.size(), outputs.length);
        ArgumentCheck.probability("confidence", confidence);
        ArgumentCheck.atLeast("resamples", resamples, 2);
        ArgumentCheck.atLeast("replicates", outputs[0].length, 1);
        for (double[] replicates : outputs) {
            ArgumentCheck.sameLength("replicates of all points", outputs[0].length, replicates.length);
            for (double output : replicates) {
                ArgumentCheck.finite("output", output);
            }
        }
        return new JansenEstimators(factors, rows, outputs).analyse(confidence, resamples, uniforms);
    }
}
