package dev.handoff.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * The regression of a figure on its controls, by least squares: {@code y − u = μ + Σ βⱼ·cⱼ + ε}, u what is known to be luck.
 *
 * @param mean estimate of μ
 * @param error its standard error
 * @param residuals what controls leave unexplained, replication by replication; their sum is 0
 * @param used numbers of the k controls that vary
 */
record ControlRegression(double mean, double error, double[] residuals, List<Integer> used) {

    /**
     * The regression; empty with too few values, with an infinite or undefined one, where the figure does not vary, and where nothing is known
     * to be luck and no control varies.
     */
    static Optional<ControlRegression> of(double[] values, double[] known, double[][] controls) {
        if (values.length < ControlledMean.FEWEST
                || !Arrays.stream(values).allMatch(Double::isFinite)
                || !varies(values)) {
            return Optional.empty();
        }
        List<Integer> varying = ControlledMean.varying(controls);
        return varying.isEmpty() && !varies(known)
                ? Optional.empty()
                : Optional.of(fitted(less(values, known), controls, varying));
    }

    private static double[] less(double[] values, double[] known) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] - known[i])
                .toArray();
    }

    private static ControlRegression fitted(double[] values, double[][] controls, List<Integer> used) {
        double[][] chosen = Arrays.stream(controls)
                .map(row -> used.stream().mapToDouble(c -> row[c]).toArray())
                .toArray(double[][]::new);
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(values, chosen);
        return new ControlRegression(
                regression.estimateRegressionParameters()[0],
                regression.estimateRegressionParametersStandardErrors()[0],
                regression.estimateResiduals(),
                used);
    }

    /** Number k of controls that vary. */
    int controls() {
        return used.size();
    }

    /** Degrees of freedom of the error, n − k − 1. */
    int degrees() {
        return residuals.length - controls() - 1;
    }

    static boolean varies(double[] values) {
        return Arrays.stream(values).anyMatch(value -> value != values[0]);
    }
}
