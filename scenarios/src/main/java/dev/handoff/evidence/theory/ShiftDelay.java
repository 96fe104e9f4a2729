package dev.handoff.evidence.theory;

import java.util.List;

/**
 * The wait for somebody to come to work: inquiries at any moment of the week alike, answered at once in working time and at its next
 * beginning else.
 *
 * <p>An arrival falls into an interval of length g without work with chance g/168 h and then waits uniformly up to g, so
 * {@code E[wait] = Σ g²/2/168} and {@code P(wait ≤ t) = 1 − Σ (g − t)⁺/168}. Elementary.
 *
 * @param gaps lengths of the week's intervals without work, in hours
 */
public record ShiftDelay(List<Double> gaps) {

    private static final double WEEK = 168;

    public ShiftDelay {
        gaps = List.copyOf(gaps);
    }

    /** Mean wait in hours. */
    public double mean() {
        return gaps.stream().mapToDouble(gap -> gap * gap / 2).sum() / WEEK;
    }

    /** Chance to wait no longer than so many hours. */
    public double atMost(double hours) {
        return 1 - gaps.stream().mapToDouble(gap -> Math.max(0, gap - hours)).sum() / WEEK;
    }
}
