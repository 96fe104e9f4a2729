package dev.handoff.report;

import java.util.Optional;

/** Says that the intervals of few replications are rough. */
public final class FewReplications {
    private static final int FEW = 30;

    private FewReplications() {}

    /**
     * The warning; empty where there are enough.
     *
     * @param option what asks a command for more of them
     */
    public static Optional<String> warning(int replications, String option) {
        return replications >= FEW
                ? Optional.empty()
                : Optional.of(
                        "Only " + replications + " replications: the intervals are rough. Maybe " + option + " 100?");
    }
}
