package dev.handoff.company;

/** The kind of evidence behind a value: shown to users beside it. */
public enum Mark {
    /** A published figure whose source is named. */
    PUBLISHED("pub"),
    /** Given in the articles the project started from; the original study was not found. */
    QUOTED("quoted"),
    /** Computed from a public data set. */
    DATA("data"),
    /** Fitted to what a company's own CRM recorded, or to figures its people know. */
    FITTED("fitted"),
    /** Computed from the other parameters: where a belief or a level of trust settles. */
    COMPUTED("computed"),
    /** No magnitude published anywhere we found, or a choice: vary it before relying on it. */
    ASSUMPTION("assume");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** Short spelling used in scenario files and tables. */
    public String label() {
        return label;
    }
}
