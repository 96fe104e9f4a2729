package dev.handoff.scenario.fitted;

import java.util.List;

/**
 * What somebody tells of the company beside its export.
 *
 * @param stated {@code PATH=VALUE}: what is known, and so is not fitted
 * @param changes what the company did in the weeks that are looked at
 * @param before how the values that were changed stood before
 */
public record Told(List<String> stated, List<PastChange> changes, BeforeChanges before) {
    /** Copies the lists. */
    public Told {
        stated = List.copyOf(stated);
        changes = List.copyOf(changes);
    }

    /** Only values. */
    public static Told of(List<String> stated) {
        return new Told(stated, List.of(), BeforeChanges.NONE);
    }
}
