package dev.handoff.report;

import dev.handoff.experiment.LuckControl;
import java.util.Set;

/** What luck means are corrected for, in words: that which the experiment used, and no other. */
public final class LuckWords {
    private static final String REPS = "how talented the reps";
    private static final String CUSTOMERS = "how large the customers";

    private LuckWords() {}

    /** "how talented the reps and how large the customers"; what they did ("happened to be") is put behind. */
    public static String of(Set<LuckControl> luck) {
        boolean reps = luck.stream().anyMatch(LuckControl::isOfReps);
        boolean customers = luck.contains(LuckControl.SIZES);
        return reps && customers ? REPS + " and " + CUSTOMERS : reps ? REPS : CUSTOMERS;
    }
}
