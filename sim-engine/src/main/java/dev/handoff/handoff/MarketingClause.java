package dev.handoff.handoff;

import dev.handoff.company.MarketingPromise;
import java.util.Optional;

/** What marketing promises about the leads of a period: marketing's half. */
public enum MarketingClause {
    /** So many qualified leads a week. */
    VOLUME,
    /** Conversations confirm that the company could buy. */
    MEETING_DEFINITION,
    /** Sales accepts what it gets. */
    ACCEPTANCE_RATE,
    /** Leads come with a way to reach them. */
    COMPLETENESS;

    /** What is promised at least, if anything. */
    public Optional<Double> promisedIn(MarketingPromise promise) {
        return switch (this) {
            case VOLUME -> promise.volume();
            case MEETING_DEFINITION -> promise.meetingDefinition();
            case ACCEPTANCE_RATE -> promise.acceptanceRate();
            case COMPLETENESS -> promise.completeness();
        };
    }

    /**
     * Whether marketing kept it: at least what was promised was delivered. Empty when it was not promised or there is nothing to judge.
     *
     * @param promise the agreement in force when the period began
     * @param delivery what marketing delivered in the period
     * @param millis length of the period
     */
    public Optional<Boolean> kept(MarketingPromise promise, Delivery delivery, long millis) {
        double delivered = delivery.of(this, millis);
        return promisedIn(promise).filter(least -> !Double.isNaN(delivered)).map(least -> delivered >= least);
    }
}
