package dev.handoff.company;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a manager does about open promises, by name: how often somebody looks at them, and whether an alert interrupts.
 *
 * <p>Each name stands for a level of {@code sla.sales.enforcement}; a number in between takes the rhythm of the name at or below it. All of
 * this is assumed; no magnitude was found published.
 */
public enum Enforcement {
    /** The agreement is signed and forgotten. */
    NOBODY_LOOKS("nobody looks", 0, 0),
    /** Once a month a manager goes through what is open. */
    MONTHLY_REVIEW("monthly review", 0.2, 28),
    /** Every Monday a list of what is open. */
    WEEKLY_LIST("weekly list", 0.4, 7),
    /** A list every morning. */
    DAILY_LIST("daily list", 0.6, 1),
    /** A list every morning, and an alert that interrupts other work where the limit is short. */
    ALERTS_AND_DAILY_LIST("alerts and daily list", 0.8, 1),
    /** The same, and somebody insists whatever the rep says. */
    ALERTS_LIST_AND_ESCALATION("alerts, list and escalation", 1, 1);

    private static final Enforcement[] ALL = values(); // asked for every lead that waits
    private final String words;
    private final double level;
    private final Optional<Duration> rhythm;

    Enforcement(String words, double level, int days) {
        this.words = words;
        this.level = level;
        this.rhythm = days == 0 ? Optional.empty() : Optional.of(Duration.ofDays(days));
    }

    /** The name as an agreement has it. */
    public String words() {
        return words;
    }

    /** Its level, 0 … 1. */
    public double level() {
        return level;
    }

    /** Time from one look to the next; empty when nobody looks. */
    public Optional<Duration> rhythm() {
        return rhythm;
    }

    /** Whether an alert may interrupt other work. */
    public boolean alerts() {
        return level >= ALERTS_AND_DAILY_LIST.level;
    }

    /** What is done at that level: the name at or below it. */
    public static Enforcement of(double level) {
        int found = ALL.length - 1;
        while (ALL[found].level > level) {
            found--;
        }
        return ALL[found];
    }

    /** The name of exactly that level, if it has one. */
    public static Optional<Enforcement> named(double level) {
        return Arrays.stream(values()).filter(name -> name.level == level).findFirst();
    }
}
