package dev.handoff.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The mean of independent replications, corrected by controls: other figures of the same replications, whose true mean is known to be 0.
 *
 * <p>In the regression {@code y = μ + Σ βⱼ·cⱼ + ε} over n replications the estimate of μ is the intercept, {@code ȳ − Σ β̂ⱼ·c̄ⱼ}, its variance
 * {@code σ̂²·(1/n + c̄ᵀS⁻¹c̄)} with {@code S = Σ(c − c̄)(c − c̄)ᵀ} and {@code σ̂² = RSS/(n − k − 1)}; the interval takes t with n − k − 1 degrees
 * of freedom. It is exact where figure and controls are jointly normal; elsewhere the bias that comes with estimated coefficients falls as
 * 1/n.
 *
 * <p>Where it is known by how much such a figure moves y, it need not be estimated: that much is taken off each y beforehand, which costs no
 * degree of freedom and brings no bias.
 *
 * <p>Source: Lavenberg and Welch, "A perspective on the use of control variables to increase the efficiency of Monte Carlo simulations",
 * Management Science 27 (1981), 322–335.
 *
 * @param interval estimate of the mean and its interval
 * @param varianceRatio variance of this estimate over that of the plain mean: .5 is worth twice the replications
 * @param used numbers of the controls used, 0 …: those that vary, each of which has cost a degree of freedom
 * @param known whether something was taken off whose effect is known
 */
public record ControlledMean(Interval interval, double varianceRatio, List<Integer> used, boolean known) {

    /** With fewer replications the estimated coefficients cost more than they may bring. */
    public static final int FEWEST = 30;

    /** Copies the list. */
    public ControlledMean {
        used = List.copyOf(used);
    }

    /** The same where of none of the luck it is known how much it does. */
    public static Optional<ControlledMean> of(double[] values, double[][] controls, double confidence) {
        return of(values, new double[values.length], controls, confidence);
    }

    /**
     * The corrected mean; empty with too few values, with an infinite or undefined one, where the figure does not vary, and where nothing is
     * known to be luck and no control varies.
     *
     * @param values the figure, replication by replication
     * @param known what is known to be luck in it, whose true mean is 0, in the same order
     * @param controls the controls of each replication, in the same order; those that do not vary are left out
     * @param confidence nominal confidence, such as 0.95
     */
    public static Optional<ControlledMean> of(double[] values, double[] known, double[][] controls, double confidence) {
        ArgumentCheck.probability("confidence", confidence);
        return ControlRegression.of(values, known, controls).map(fit -> {
            double plain = Moments.of(values).standardError();
            Interval interval =
                    Interval.around(fit.mean(), StudentT.factor(fit.degrees(), confidence) * fit.error(), confidence);
            boolean taken = Arrays.stream(known).anyMatch(luck -> luck != 0);
            return new ControlledMean(interval, fit.error() * fit.error() / (plain * plain), fit.used(), taken);
        });
    }

    /** Numbers of the controls, 0 …, that vary: the others can correct nothing. */
    public static List<Integer> varying(double[][] controls) {
        return IntStream.range(0, controls.length == 0 ? 0 : controls[0].length)
                .filter(c -> ControlRegression.varies(
                        Arrays.stream(controls).mapToDouble(row -> row[c]).toArray()))
                .boxed()
                .toList();
    }

    /** How many controls were used. */
    public int controls() {
        return used.size();
    }
}
