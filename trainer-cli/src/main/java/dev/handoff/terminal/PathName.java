package dev.handoff.terminal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Levers, clauses and seats as addresses and names of fields spell them: {@code first-touch}. */
final class PathName {
    private PathName() {}

    static String of(Enum<?> thing) {
        return thing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that name. */
    static <E extends Enum<E>> Optional<E> find(Class<E> kind, String name) {
        return Stream.of(kind.getEnumConstants())
                .filter(thing -> of(thing).equals(name))
                .findFirst();
    }
}
