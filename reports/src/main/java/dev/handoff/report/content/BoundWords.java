package dev.handoff.report.content;

import dev.handoff.experiment.OptimizePlan.Bound;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import dev.handoff.report.Numbers;
import java.math.BigDecimal;

/** A bound as people type it: "rep utilization <= 95 %", with a tolerance of 1.9 points. */
final class BoundWords {
    private BoundWords() {}

    /** The figure and its limit. */
    static String of(Bound b) {
        return Metric.inSentence(b.metric()) + (b.atMost() ? " <= " : " >= ") + limit(b);
    }

    private static String limit(Bound b) {
        return isShare(b) ? percent(b.limit()) + "\u00A0%" : plain(b.limit());
    }

    /** By how much a policy may miss the limit either way. */
    static String tolerance(Bound b) {
        return isShare(b) ? percent(b.tolerance()) + "\u00A0points" : plain(b.tolerance());
    }

    private static boolean isShare(Bound b) {
        return Metric.named(b.metric())
                .filter(m -> m.unit() == MetricUnit.SHARE)
                .isPresent();
    }

    private static String plain(double value) {
        return Numbers.exact(value).replaceFirst("\\.0$", "");
    }

    /** All digits that were given and no others: a hundred times .07 is not quite 7. */
    private static String percent(double share) {
        BigDecimal hundred =
                new BigDecimal(Numbers.exact(share)).movePointRight(2).stripTrailingZeros();
        return hundred.toPlainString();
    }
}
