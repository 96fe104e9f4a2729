package dev.handoff.statistics;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/** Whether what was observed looks like what is expected: counts against shares, one figure against simulated ones, two samples. */
public final class GoodnessOfFit {

    private GoodnessOfFit() {}

    /**
     * A test statistic with its chance.
     *
     * @param statistic the statistic
     * @param degrees of freedom
     * @param chance to see as much or more by chance alone, 0 to 1
     */
    public record Test(double statistic, int degrees, double chance) {}

    /**
     * Pearson's χ² of counts against shares, Σ(n − Np)²/(Np) with one degree of freedom less than there are counts.
     *
     * <p>Source: Pearson, Philosophical Magazine 50 (1900).
     *
     * @param counts observed, at least two
     * @param shares expected, above 0, summing to 1
     */
    public static Test chiSquare(double[] counts, double[] shares) {
        ArgumentCheck.sameLength("counts and shares", counts.length, shares.length);
        ArgumentCheck.atLeast("counts", counts.length, 2);
        double all = Arrays.stream(counts).sum();
        double statistic = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = ArgumentCheck.positive("share", shares[i]) * all;
            double miss = counts[i] - expected;
            statistic += miss * miss / expected;
        }
        return new Test(statistic, counts.length - 1, chiSquareChance(statistic, counts.length - 1));
    }

    /** P(χ² ≥ statistic) at these degrees of freedom; accurate far out in the tail. */
    public static double chiSquareChance(double statistic, int degrees) {
        return Gamma.regularizedGammaQ(degrees / 2.0, statistic / 2);
    }

    /**
     * How far an observed figure lies from simulated ones of the same kind, (x − mean)/(sd·√(1 + 1/R)); where the model is right it is
     * Student's t with R − 1 degrees of freedom.
     *
     * @param simulated at least two
     */
    public static Test againstSimulated(double observed, double... simulated) {
        ArgumentCheck.atLeast("simulated figures", simulated.length, 2);
        Moments moments = Moments.of(simulated);
        double z = (observed - moments.mean()) / (moments.sd() * Math.sqrt(1 + 1.0 / simulated.length));
        return new Test(z, simulated.length - 1, StudentT.twoSided(z, simulated.length - 1));
    }

    /**
     * The largest distance between the distribution functions of two samples (Smirnov, Bulletin of the University of Moscow 2, 1939), 0 to 1.
     */
    public static double kolmogorovSmirnov(double[] one, double[] other) {
        ArgumentCheck.atLeast("values of a sample", Math.min(one.length, other.length), 1);
        double[] a = one.clone();
        double[] b = other.clone();
        Arrays.sort(a);
        Arrays.sort(b);
        double most = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            double x = Math.min(a[i], b[j]);
            while (i < a.length && a[i] == x) {
                i++;
            }
            while (j < b.length && b[j] == x) {
                j++;
            }
            most = Math.max(most, Math.abs((double) i / a.length - (double) j / b.length));
        }
        return most;
    }
}
