package dev.handoff.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * A figure replication by replication, corrected by controls once and for all, so that its level, its differences to other policies and
 * their order all come from the same numbers and cannot contradict each other.
 *
 * <p>With eᵣ the residuals of the regression of {@link ControlledMean} and μ̂ its estimate, the values are {@code zᵣ = μ̂ + a·eᵣ}, a such that
 * their mean is μ̂ and sd/√n its standard error: an ordinary sample, whose degrees of freedom are n − 1 less the number of controls. Where two
 * policies have the same controls, as on common random numbers, the mean of the paired z is the intercept of the regression of the paired
 * differences on them, with that one's standard error: exact where all are jointly normal. Controls that differ from policy to policy add
 * to the error of the difference in the order of 1/n only.
 *
 * <p>Source: Yang and Nelson, "Using common random numbers and control variates in multiple-comparison procedures", Operations Research 39
 * (1991), 583–591; control variates of each system in its own right as in Nelson and Staum, "Control variates for screening, selection, and
 * estimation of the best", ACM Transactions on Modeling and Computer Simulation 16 (2006), 52–75.
 *
 * @param values the corrected values, in the order of the replications
 * @param spent degrees of freedom that estimated coefficients have taken: the number of controls
 */
public record CorrectedSample(double[] values, int spent) {

    /** The values as they are. */
    public static CorrectedSample plain(double[] values) {
        return new CorrectedSample(values, 0);
    }

    /** Corrected by the controls, under the conditions of {@link ControlledMean#of}; as they are where these are not met. */
    public static CorrectedSample of(double[] values, double[][] controls) {
        return corrected(values, new double[values.length], controls).orElseGet(() -> plain(values));
    }

    /**
     * Corrected by what is known to be luck and by the controls; empty where the conditions of {@link ControlledMean#of} are not met.
     *
     * @param known what is known to be luck in the values, replication by replication
     */
    public static Optional<CorrectedSample> corrected(double[] values, double[] known, double[][] controls) {
        return ControlRegression.of(values, known, controls).map(CorrectedSample::of);
    }

    private static CorrectedSample of(ControlRegression fit) {
        double sd = Moments.of(fit.residuals()).sd();
        double wider = sd == 0 ? 1 : fit.error() * Math.sqrt(fit.residuals().length) / sd;
        return new CorrectedSample(
                Arrays.stream(fit.residuals()).map(e -> fit.mean() + wider * e).toArray(), fit.controls());
    }
}
