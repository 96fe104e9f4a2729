package dev.handoff.market;

import dev.handoff.company.Conversion;
import dev.handoff.random.ElementaryFunctions;
import java.time.Duration;
import java.util.Optional;

/**
 * When a rival sells to a lead: an exponential time after the inquiry, sooner if the lead is annoyed ({@link Friction}) because nobody called
 * for too long or because it was passed from desk to desk.
 */
final class Rivals {

    private final Conversion conversion;
    private final double meanMillis;
    private final double lateMillis;

    Rivals(Conversion conversion) {
        this.conversion = conversion;
        this.meanMillis = millis(conversion.rivalAfter());
        this.lateMillis = conversion.lateFactor() > 1 ? millis(conversion.lateAfter()) : Double.POSITIVE_INFINITY;
    }

    static double millis(Optional<Duration> duration) {
        return duration.map(d -> (double) d.toMillis()).orElse(Double.POSITIVE_INFINITY);
    }

    /** Chance that none has sold to a lead so long after its inquiry. */
    double noneBy(long elapsed) {
        return Double.isInfinite(meanMillis) ? 1 : ElementaryFunctions.exp(-elapsed / meanMillis);
    }

    /** When one sells to a lead that nothing annoys. */
    long sellAt(long inquiredAt, double u) {
        boolean never = Double.isInfinite(meanMillis);
        return never ? Long.MAX_VALUE : inquiredAt + (long) undisturbed(u);
    }

    /** The same for a lead that was annoyed; without a first attempt by then it is late. */
    long sellAt(long inquiredAt, double u, long firstAttemptAt, Friction friction) {
        long lateAt = lateAt(inquiredAt);
        boolean late = firstAttemptAt > lateAt;
        if (Double.isInfinite(meanMillis) || !late && !duplicates(friction)) {
            return sellAt(inquiredAt, u);
        }
        return friction.boughtElsewhereAt(
                inquiredAt,
                undisturbed(u),
                late ? lateAt : Long.MAX_VALUE,
                conversion.lateFactor(),
                conversion.duplicateFactor());
    }

    private boolean duplicates(Friction friction) {
        return conversion.duplicateFactor() > 1 && friction.duplicates();
    }

    private double undisturbed(double u) {
        return -meanMillis * ElementaryFunctions.log(1 - u);
    }

    private long lateAt(long inquiredAt) {
        return Double.isInfinite(lateMillis) ? Long.MAX_VALUE : inquiredAt + (long) lateMillis;
    }
}
