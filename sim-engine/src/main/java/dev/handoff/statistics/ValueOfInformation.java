package dev.handoff.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * What it would be worth to find out before choosing between policies: everything (EVPI), one parameter or a group of them (EVPPI), or what a
 * study of a share tells (EVSI).
 *
 * <p>Every draw of the parameters is tried under lucks of its own, the same for all policies. EVPI is the mean of each draw's best less the best mean, the
 * spread that luck alone makes taken away before. EVPPI regresses what each policy brings beyond the first on the parameters in question
 * by smoothing splines, and is the mean of the best of the fitted values less the best of their means. Sources: Raiffa and Schlaifer,
 * "Applied Statistical Decision Theory" (1961); Strong, Oakley and Brennan, "Estimating multiparameter partial expected value of perfect
 * information from a probabilistic sensitivity analysis sample", Medical Decision Making 34 (2014).
 *
 * <p>A finite number of draws lets noise look like knowledge. So the draws are resampled for the standard error (bootstrap), and the
 * parameters' values are shuffled among the draws, which makes them worthless: the largest of all worths found then is what chance brings.
 */
public final class ValueOfInformation {

    private static final int RESAMPLES = 200;
    private static final int SHUFFLES = 200;

    private final NetBenefits benefits;
    private final double confidence;
    private final DoubleSupplier uniforms;
    private final int[] all;

    private ValueOfInformation(NetBenefits benefits, double confidence, DoubleSupplier uniforms) {
        this.benefits = benefits;
        this.confidence = confidence;
        this.uniforms = uniforms;
        this.all = IntStream.range(0, benefits.draws()).toArray();
    }

    /**
     * About these outcomes.
     *
     * @param outcomes by draw, luck and policy; three draws, two lucks and two policies at least; more is better
     * @param uniforms where random numbers come from
     */
    public static ValueOfInformation of(double[][][] outcomes, double confidence, DoubleSupplier uniforms) {
        ArgumentCheck.atLeast("draws", outcomes.length, 3);
        ArgumentCheck.atLeast("lucks", outcomes[0].length, 2);
        ArgumentCheck.atLeast("policies", outcomes[0][0].length, 2);
        ArgumentCheck.probability("confidence", confidence);
        return new ValueOfInformation(NetBenefits.of(outcomes), confidence, uniforms);
    }

    /**
     * What something is worth.
     *
     * @param value in the unit of the outcomes; never below 0
     * @param halfWidth of its interval, from resampled draws
     * @param byChance what the same estimate comes to on average where there is nothing to know; NaN where that was not looked at
     */
    public record Worth(double value, double halfWidth, double byChance) {}

    /**
     * What each of several parameters or groups is worth.
     *
     * @param worths in the order they were given
     * @param largestByChance what the largest of all would come to in no more than 1 − confidence of all cases if none were worth anything
     */
    public record Worths(List<Worth> worths, double largestByChance) {
        /** Copies the list. */
        public Worths {
            worths = List.copyOf(worths);
        }

        /** Whether that much can be told from chance. */
        public boolean told(int index) {
            return worths.get(index).value() > largestByChance;
        }
    }

    /** What it is worth to know everything. */
    public Worth everything() {
        double[] resampled = IntStream.range(0, RESAMPLES)
                .mapToDouble(s -> gain(byPolicy(benefits.withoutLuck(resample()))))
                .toArray();
        double value = gain(byPolicy(benefits.withoutLuck(all)));
        return new Worth(value, halfWidth(value, resampled), Double.NaN);
    }

    /** What each policy would gain by luck taken away, draw by draw: beyond the first, 0 for the first itself. */
    public ValueOfKnowing choice() {
        return ValueOfKnowing.of(Arrays.stream(benefits.withoutLuck(all))
                .map(row -> IntStream.rangeClosed(0, row.length)
                        .mapToDouble(p -> p == 0 ? 0 : row[p - 1])
                        .toArray())
                .toArray(double[][]::new));
    }

    /**
     * What it is worth to know each of these.
     *
     * @param subjects of each a row a draw, a column a parameter
     */
    public Worths parts(List<double[][]> subjects) {
        List<PenalisedRegression> regressions =
                subjects.stream().map(SmoothFunctions::regression).toList();
        double[][] shuffled = new double[subjects.size()][SHUFFLES];
        double[] largest = new double[SHUFFLES];
        for (int s = 0; s < SHUFFLES; s++) {
            double[][] gains = benefits.gains(shuffle());
            for (int i = 0; i < regressions.size(); i++) {
                shuffled[i][s] = gain(fitted(regressions.get(i), gains));
                largest[s] = Math.max(largest[s], shuffled[i][s]);
            }
        }
        Arrays.sort(largest);
        List<Worth> worths = IntStream.range(0, subjects.size())
                .mapToObj(i -> part(subjects.get(i), 1, Moments.of(shuffled[i]).mean()))
                .toList();
        return new Worths(worths, largest[(int) Math.ceil(confidence * SHUFFLES) - 1]);
    }

    /**
     * What a study of a share would be worth: so many cases, each of which says yes or no.
     *
     * <p>The study moves what is believed of the share only a part of the way to the truth: of its variance n/(n + n₀) is found out, where
     * n₀ = E[share·(1 − share)] / Var(share) is how many cases the present knowledge is worth. The fitted values are drawn together by the
     * root of that. Source: Heath, Manolopoulou and Baio, "Efficient Monte Carlo estimation of the expected value of sample information
     * using moment matching", Medical Decision Making 38 (2018), with the normal approximation of Jalal and Alarid-Escudero, same volume.
     *
     * @param shares the share in each draw, 0 to 1
     * @param cases how many cases are looked at
     */
    public Worth study(double[] shares, int cases) {
        ArgumentCheck.sameLength("draws and shares", benefits.draws(), shares.length);
        ArgumentCheck.atLeast("cases", cases, 1);
        double variance = Moments.of(shares).variance();
        double single = Arrays.stream(shares).map(p -> p * (1 - p)).average().orElseThrow();
        double found = cases / (cases + single / variance);
        double[][] subject =
                Arrays.stream(shares).mapToObj(p -> new double[] {p}).toArray(double[][]::new);
        return part(subject, Math.sqrt(found), Double.NaN);
    }

    private Worth part(double[][] subject, double shareOfSpread, double byChance) {
        double[] resampled = IntStream.range(0, RESAMPLES)
                .mapToDouble(s -> part(subject, shareOfSpread, resample()))
                .toArray();
        double value = part(subject, shareOfSpread, all);
        return new Worth(value, halfWidth(value, resampled), byChance);
    }

    private double part(double[][] subject, double shareOfSpread, int[] draws) {
        double[][] values = Arrays.stream(draws).mapToObj(d -> subject[d]).toArray(double[][]::new);
        double[][] fitted = fitted(SmoothFunctions.regression(values), benefits.gains(draws));
        for (double[] policy : fitted) {
            double mean = Moments.of(policy).mean();
            Arrays.setAll(policy, i -> mean + shareOfSpread * (policy[i] - mean));
        }
        return gain(fitted);
    }

    /** The smooth part of the gains: a row a policy. */
    private double[][] fitted(PenalisedRegression regression, double[][] gains) {
        return IntStream.range(0, benefits.others())
                .mapToObj(p -> regression.fit(
                        Arrays.stream(gains).mapToDouble(row -> row[p]).toArray()))
                .toArray(double[][]::new);
    }

    /** The mean of each draw's best less the best mean, the first policy's 0 among them. */
    private static double gain(double[][] policies) {
        double ofBest = 0;
        for (int draw = 0; draw < policies[0].length; draw++) {
            double best = 0;
            for (double[] policy : policies) {
                best = Math.max(best, policy[draw]);
            }
            ofBest += best / policies[0].length;
        }
        double bestMean = 0;
        for (double[] policy : policies) {
            bestMean = Math.max(bestMean, Moments.of(policy).mean());
        }
        return Math.max(0, ofBest - bestMean);
    }

    private static double[][] byPolicy(double[][] byDraw) {
        return IntStream.range(0, byDraw[0].length)
                .mapToObj(p -> Arrays.stream(byDraw).mapToDouble(row -> row[p]).toArray())
                .toArray(double[][]::new);
    }

    /** To the further end of the middle part of the resampled values: they reach further up than down. */
    private double halfWidth(double value, double[] resampled) {
        double[] sorted = Arrays.stream(resampled).sorted().toArray();
        int outside = (int) Math.floor((1 - confidence) / 2 * sorted.length);
        return Math.max(sorted[sorted.length - 1 - outside] - value, value - sorted[outside]);
    }

    private int[] resample() {
        return IntStream.range(0, all.length)
                .map(i -> (int) (uniforms.getAsDouble() * all.length))
                .toArray();
    }

    /** Fisher and Yates' shuffle. */
    private int[] shuffle() {
        int[] order = all.clone();
        for (int i = order.length - 1; i > 0; i--) {
            int j = (int) (uniforms.getAsDouble() * (i + 1));
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
        return order;
    }
}
