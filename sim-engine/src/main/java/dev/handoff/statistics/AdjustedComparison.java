package dev.handoff.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of several paired comparisons, judged together.
 *
 * <p>The p-value is Holm's (1979). The half-width is Bonferroni's (Dunn, JASA 56, 1961): with the family's confidence <em>all</em>
 * intervals cover at once. Holm is the sharper of the two: it never misses a difference whose interval excludes 0, and may find one whose
 * interval still touches 0, because no two-sided intervals as short as Holm's tests hold at once.
 *
 * @param comparison the comparison by itself
 * @param holmPValue p-value adjusted for the number of comparisons
 * @param simultaneousHalfWidth half-width of Student's intervals that hold all at once
 * @param comparisons how many are judged together
 */
public record AdjustedComparison(
        PairedComparison comparison, double holmPValue, double simultaneousHalfWidth, int comparisons) {

    /** Judges the comparisons together; an undefined one (fewer than two pairs) does not count among them. */
    public static List<AdjustedComparison> family(List<PairedComparison> comparisons) {
        double[] pValues =
                comparisons.stream().mapToDouble(PairedComparison::pValue).toArray();
        double[] adjusted = Holm.adjusted(pValues);
        int together = Math.max(1, (int) IntStream.range(0, pValues.length)
                .filter(i -> !Double.isNaN(pValues[i]))
                .count());
        return IntStream.range(0, pValues.length)
                .mapToObj(i -> new AdjustedComparison(
                        comparisons.get(i), adjusted[i], comparisons.get(i).halfWidthAmong(together), together))
                .toList();
    }

    /** The interval that holds together with all others of the family. */
    public Interval simultaneousInterval() {
        return Interval.around(comparison.difference(), simultaneousHalfWidth, comparison.confidence());
    }

    /** As above by another method; Bonferroni's share of the risk is each one's own. */
    public Interval simultaneousInterval(IntervalMethod method) {
        double confidence = 1 - (1 - comparison.confidence()) / comparisons;
        return method == IntervalMethod.STUDENT
                ? simultaneousInterval()
                : method.interval(comparison.moments(), confidence);
    }
}
