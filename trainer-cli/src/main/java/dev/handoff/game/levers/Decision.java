package dev.handoff.game.levers;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a seat puts its levers for a round.
 *
 * @param levels level keys by lever; a lever that is not named stays as it was found
 */
public record Decision(Map<Lever, String> levels) {
    /** Everything as it was found. */
    public static final Decision NOTHING = new Decision(Map.of());

    public Decision {
        Map<Lever, String> sorted = new EnumMap<>(Lever.class);
        sorted.putAll(levels);
        levels = Collections.unmodifiableMap(sorted);
    }

    /** The same with one lever moved. */
    public Decision with(Lever lever, String level) {
        Map<Lever, String> changed = new EnumMap<>(Lever.class);
        changed.putAll(levels);
        changed.put(lever, level);
        return new Decision(changed);
    }

    /** The level of a lever, when it is named. */
    public Optional<String> level(Lever lever) {
        return Optional.ofNullable(levels.get(lever));
    }
}
