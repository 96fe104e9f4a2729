package dev.handoff.game.rules;

import dev.handoff.game.levers.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Copies of collections with something added. */
public final class Copies {
    private Copies() {}

    /** With an entry for a role. */
    public static <T> Map<Role, T> put(Map<Role, T> map, Role role, T value) {
        Map<Role, T> copy = new EnumMap<>(Role.class);
        copy.putAll(map);
        copy.put(role, value);
        return Collections.unmodifiableMap(copy);
    }

    /** Without the entry of a role. */
    public static <T> Map<Role, T> remove(Map<Role, T> map, Role role) {
        Map<Role, T> copy = new EnumMap<>(Role.class);
        copy.putAll(map);
        copy.remove(role);
        return Collections.unmodifiableMap(copy);
    }

    /** With one more at the end. */
    public static <T> List<T> add(List<T> list, T value) {
        List<T> copy = new ArrayList<>(list);
        copy.add(value);
        return Collections.unmodifiableList(copy);
    }
}
