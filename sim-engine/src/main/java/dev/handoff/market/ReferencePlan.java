package dev.handoff.market;

import dev.handoff.company.Cadence;
import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;

/**
 * The reference cadence, by which leads and channels are judged everywhere: eight touches, the first within the hour, the company's median
 * gap between them, no capacity limit (MODEL.md §5).
 */
public final class ReferencePlan {

    /** Touches of the reference cadence. */
    public static final int TOUCHES = 8;

    /** Delay of its first touch since the inquiry, milliseconds. */
    public static final long FIRST_DELAY = SimTime.HOUR;

    private final Cadence cadence;
    private final long gap;

    /** The plan by the company's gaps and by how easily its leads are annoyed. */
    public ReferencePlan(Company company) {
        this.cadence = company.cadence();
        this.gap = Math.round(company.cadence().gap().millis().quantile(0.5));
    }

    /** Time from the inquiry to touch k, milliseconds. */
    public long delayOf(int touch) {
        return FIRST_DELAY + (touch - 1) * gap;
    }

    /** Chance that touch k does not make the lead opt out. */
    public double stays(int touch) {
        int beyond = Math.max(0, touch - cadence.patience());
        return 1 - Math.min(1, cadence.optOut() + cadence.optOutGrowth() * beyond);
    }
}
