package dev.handoff.evidence.cases;

import dev.handoff.statistics.Tally;
import java.util.Arrays;
import java.util.Locale;

/**
 * A figure of the engine beside theory's.
 *
 * @param oracle the company
 * @param figure what was compared
 * @param mean mean over the replications; NaN when one of them could not measure the figure
 * @param standardError standard deviation over the replications divided by √n
 * @param replications n
 */
public record TheoryComparison(
        OracleCase oracle, OracleCase.Figure figure, double mean, double standardError, int replications) {

    /** Largest distance from theory, in standard errors: exceeded by chance once in 17,000 figures of 40 replications. */
    public static final double LARGEST_Z = 4.5;

    /** Largest standard error relative to theory's value, so that a weak comparison cannot pass by its noise. */
    public static final double LARGEST_RELATIVE_ERROR = 0.02;

    static TheoryComparison of(OracleCase oracle, OracleCase.Figure figure, double[] values) {
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            return new TheoryComparison(oracle, figure, Double.NaN, Double.NaN, values.length);
        }
        Tally tally = new Tally();
        for (double value : values) {
            tally.add(value);
        }
        double standardError = tally.standardDeviation() / Math.sqrt(values.length);
        return new TheoryComparison(oracle, figure, tally.mean(), standardError, values.length);
    }

    /** Distance from theory in standard errors; 0 when there is no distance at all. */
    public double z() {
        double distance = mean - figure.expected();
        return distance == 0 ? 0 : distance / standardError;
    }

    /** Standard error relative to theory's value. */
    public double relativeError() {
        return standardError / Math.abs(figure.expected());
    }

    /** Whether engine and theory agree, and precisely enough to be worth saying. NaN agrees with nothing. */
    public boolean agrees() {
        return Math.abs(z()) <= LARGEST_Z && relativeError() <= LARGEST_RELATIVE_ERROR;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %s: %.6g, theory %.6g (z = %.2f, relative error %.2f %%)",
                oracle.id(),
                figure.name(),
                mean,
                figure.expected(),
                z(),
                100 * relativeError());
    }
}
