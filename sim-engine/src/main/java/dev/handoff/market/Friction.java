package dev.handoff.market;

import java.util.Arrays;

/**
 * What annoys a customer and makes a rival's sale likelier: being called late, being passed from desk to desk.
 *
 * <p>The rival's hazard λ is multiplied at each such instant from then on. The lead's own exponential draw stays: {@code ∫ λ·factor dt}
 * reaches it sooner, so a lead that nobody annoys buys elsewhere at the same instant under every policy.
 */
final class Friction {

    /** Of a lead that was never passed on, as nearly all are. */
    static final Friction NONE = new Friction(new long[0]);

    private final long[] passedOn;

    private Friction(long[] passedOn) {
        this.passedOn = passedOn;
    }

    /** The same when the lead goes on to a further desk at that instant, which is not before an earlier one. */
    Friction passedOn(long at) {
        long[] more = Arrays.copyOf(passedOn, passedOn.length + 1);
        more[passedOn.length] = at;
        return new Friction(more);
    }

    /** How often it was passed on. */
    int timesPassedOn() {
        return passedOn.length;
    }

    /** Whether it has ever been passed on. */
    boolean duplicates() {
        return passedOn.length > 0;
    }

    /**
     * When the rival sells.
     *
     * @param from instant of the inquiry
     * @param undisturbed milliseconds it would take without friction
     * @param lateAt from then on the lead is annoyed that nobody called; {@link Long#MAX_VALUE} for never
     * @param lateFactor factor on the hazard from then on
     * @param duplicateFactor factor on the hazard each time it is passed on
     */
    long boughtElsewhereAt(long from, double undisturbed, long lateAt, double lateFactor, double duplicateFactor) {
        double left = undisturbed;
        double factor = 1;
        long at = from;
        long late = lateAt;
        int passed = 0;
        while (true) {
            long nextPass = passed < passedOn.length ? passedOn[passed] : Long.MAX_VALUE;
            long next = Math.min(late, nextPass);
            if (next == Long.MAX_VALUE || left <= (next - at) * factor) {
                return at + (long) (left / factor);
            }
            left -= (next - at) * factor;
            at = next;
            if (next == late) {
                factor *= lateFactor;
                late = Long.MAX_VALUE;
            } else {
                factor *= duplicateFactor;
                passed++;
            }
        }
    }
}
