package dev.handoff.game.levers;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is written on the agreement's card.
 *
 * @param options option keys by clause; a clause that is not named is not agreed
 */
public record Terms(Map<Clause, String> options) {
    /** An empty card. */
    public static final Terms BLANK = new Terms(Map.of());

    public Terms {
        Map<Clause, String> sorted = new EnumMap<>(Clause.class);
        sorted.putAll(options);
        sorted.values().removeIf("none"::equals);
        options = Collections.unmodifiableMap(sorted);
    }

    /** The same with one clause written otherwise. */
    public Terms with(Clause clause, String option) {
        Map<Clause, String> changed = new EnumMap<>(Clause.class);
        changed.putAll(options);
        changed.put(clause, option);
        return new Terms(changed);
    }

    /** What a clause says, when it is agreed. */
    public Optional<String> option(Clause clause) {
        return Optional.ofNullable(options.get(clause));
    }

    /** Whether nothing is written on it. */
    public boolean isBlank() {
        return options.isEmpty();
    }
}
