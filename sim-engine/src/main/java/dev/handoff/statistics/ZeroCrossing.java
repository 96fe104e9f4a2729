package dev.handoff.statistics;

/**
 * Where a difference changes its sign along a parameter.
 *
 * @param at the value at which the mean difference is 0, with all values around it at which 0 lies inside the band; an end is infinite where
 *     the band still holds 0 at the end of the range
 * @param rising whether the difference is negative below it and positive above
 * @param alone whether no other crossing lies in the same interval: of several in one, how many there are cannot be told
 */
public record ZeroCrossing(Interval at, boolean rising, boolean alone) {

    /** Whether both ends are known. */
    public boolean isBounded() {
        return Double.isFinite(at.lower()) && Double.isFinite(at.upper());
    }
}
