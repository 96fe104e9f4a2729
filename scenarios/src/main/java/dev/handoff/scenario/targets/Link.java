package dev.handoff.scenario.targets;

/**
 * The scale on which a value is moved, so that a step up and a step down are alike and no step leads out of what the value can be.
 *
 * @param kind shape of the scale
 * @param low lowest value, of a share; 0 otherwise
 * @param high highest value, of a share; 1 otherwise
 */
record Link(Kind kind, double low, double high) {
    private static final double ONE_AND_A_HALF = StrictMath.log(1.5);
    private static final double LEAST_LOGITS = 0.3;

    /** Shapes of scales. */
    enum Kind {
        /** As it is: weights in logits. */
        IDENTITY,
        /** Its logarithm: what is positive. */
        LOG,
        /** Its log-odds: what lies between two ends. */
        LOGIT
    }

    static final Link IDENTITY = new Link(Kind.IDENTITY, 0, 1);
    static final Link LOG = new Link(Kind.LOG, 0, 1);

    static Link between(double low, double high) {
        return new Link(Kind.LOGIT, low, high);
    }

    /** Whether the value lies inside the scale: at an end of it a value cannot be moved. */
    boolean holds(double value) {
        return switch (kind) {
            case IDENTITY -> true;
            case LOG -> value > 0;
            case LOGIT -> value > low && value < high;
        };
    }

    /** The place of a value on the scale. */
    double of(double value) {
        return switch (kind) {
            case IDENTITY -> value;
            case LOG -> StrictMath.log(value);
            case LOGIT -> StrictMath.log((value - low) / (high - value));
        };
    }

    /** The value at a place of the scale. */
    double value(double place) {
        return switch (kind) {
            case IDENTITY -> place;
            case LOG -> StrictMath.exp(place);
            case LOGIT -> low + (high - low) / (1 + StrictMath.exp(-place));
        };
    }

    /**
     * How far from what a scenario assumes the truth may well be, as a standard deviation on the scale: one and a half times the value, or its
     * odds; of weights in logits a third, 0.3 at least.
     */
    double spread(double value) {
        return kind == Kind.IDENTITY ? Math.max(LEAST_LOGITS, Math.abs(value) / 3) : ONE_AND_A_HALF;
    }
}
