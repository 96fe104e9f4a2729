package dev.handoff.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P-values adjusted so that the probability of any false alarm among them stays below the level, whatever their dependence.
 *
 * <p>Source: Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979): the i-th
 * smallest of m becomes max over j ≤ i of min(1, (m − j + 1)·p₍ⱼ₎).
 */
public final class Holm {

    private Holm() {}

    /** The adjusted p-values in the order given; undefined ones (NaN) stay so and count as no comparison. */
    public static double[] adjusted(double... pValues) {
        int[] ascending = IntStream.range(0, pValues.length)
                .filter(i -> !Double.isNaN(pValues[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = pValues.clone();
        double sofar = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            sofar = Math.max(sofar, Math.min(1, (ascending.length - rank) * pValues[ascending[rank]]));
            adjusted[ascending[rank]] = sofar;
        }
        return adjusted;
    }
}
