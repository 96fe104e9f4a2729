package dev.handoff.ledger;

/** What became of a lead: exactly one per lead, the first that applies in this order. */
public enum Fate {
    /** A deal was won. */
    WON("won"),
    /** Still under way when measuring ended. */
    OPEN("open"),
    /** A deal was lost. */
    LOST_DEAL("lost-deal"),
    /** It unsubscribed or asked to be left alone. */
    OPTED_OUT("opted-out"),
    /** It was never handed over. */
    EXPIRED("expired"),
    /** It was never good: the company does not fit, or nobody could have convinced it. */
    NO_FIT("no-fit"),
    /** Good, but there was no way to reach it. */
    UNREACHABLE("unreachable"),
    /** Good and reachable, and nobody ever tried. */
    NEVER_WORKED("never-worked"),
    /** Intent had faded, or a rival had sold, before the first attempt. */
    TOO_LATE("too-late"),
    /** A rival sold to it while it was worked. */
    BOUGHT_ELSEWHERE("bought-elsewhere"),
    /** Fewer attempts than the reference cadence has. */
    GAVE_UP("gave-up"),
    /** The whole cadence did not win it. */
    EXHAUSTED("exhausted");

    private final String label;

    Fate(String label) {
        this.label = label;
    }

    /** Name used in metrics. */
    public String label() {
        return label;
    }

    /** Whether the lead is lost for good. */
    public boolean lost() {
        return this != WON && this != OPEN;
    }
}
