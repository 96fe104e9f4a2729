package dev.handoff.workshop.screen;

/** How somebody is there. */
public enum Whereabouts {
    /** Their page asks. */
    HERE("here"),
    /** It has not asked for half a minute: a sleeping phone. */
    AWAY("away"),
    /** It has not asked for three minutes, or never. */
    GONE("gone");

    private final String label;

    Whereabouts(String label) {
        this.label = label;
    }

    /** In a table. */
    public String label() {
        return label;
    }

    /** Whether their page is open or asleep. */
    public boolean isReachable() {
        return this != GONE;
    }
}
