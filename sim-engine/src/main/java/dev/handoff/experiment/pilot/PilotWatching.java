package dev.handoff.experiment.pilot;

/** When somebody looks at a pilot, and what they take for a difference. All are two-sided tests at 5 in 100. */
public enum PilotWatching {
    /** Once, at the end. */
    AT_THE_END("at the end", "PilotLooks once, at the end"),
    /** Every week, and stops at the first week with p below .05. */
    EVERY_WEEK("every week", "PilotLooks every week and stops at the first p < .05"),
    /** Every week, with bounds by Lan and DeMets of the O'Brien–Fleming kind, which keep the false alarms of all looks together. */
    WITHIN_BOUNDS("within bounds", "PilotLooks every week and stops at the bounds made for it");

    private final String key;
    private final String label;

    PilotWatching(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Its name in tables and files. */
    public String key() {
        return key;
    }

    /** Its name in sentences. */
    public String label() {
        return label;
    }
}
