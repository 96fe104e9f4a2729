package dev.handoff.scenario.spelling;

import dev.handoff.scenario.problem.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The units of time in scenario files, longest first. Months and years are left out: they have no fixed length. */
public enum TimeUnits {
    WEEK(7 * 24 * 3_600_000L, "week", "weeks", "w", "wk", "wks"),
    DAY(24 * 3_600_000L, "day", "days", "d"),
    HOUR(3_600_000L, "h", "hour", "hours", "hr", "hrs"),
    MINUTE(60_000L, "min", "minute", "minutes", "mins", "m"),
    SECOND(1000L, "s", "second", "seconds", "sec", "secs"),
    MILLISECOND(1, "ms", "millisecond", "milliseconds");

    public final long millis;
    private final List<String> names;

    TimeUnits(long millis, String... names) {
        this.millis = millis;
        this.names = List.of(names);
    }

    static Optional<TimeUnits> named(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return List.of(values()).stream().filter(u -> u.names.contains(word)).findFirst();
    }

    /** Milliseconds of the unit of that name; empty when there is none. */
    public static OptionalLong millisOf(String name) {
        return named(name).map(unit -> OptionalLong.of(unit.millis)).orElse(OptionalLong.empty());
    }

    /** All names of all units. */
    public static List<String> allNames() {
        return Stream.of(values()).flatMap(u -> u.names.stream()).toList();
    }

    /** The unit that was probably meant: a word of four letters or more with its first letter right. */
    static Optional<TimeUnits> near(String name) {
        List<String> all = allNames().stream()
                .filter(n -> n.length() > 3 && name.length() > 2 && n.charAt(0) == name.charAt(0))
                .toList();
        return Nearest.of(name, all).flatMap(TimeUnits::named);
    }

    /** An amount with this unit's name: {@code 1 day}, {@code 2 days}, {@code 4 h}. */
    public String spell(double amount) {
        boolean plural = this == WEEK || this == DAY;
        return NumberSpelling.spell(amount) + " " + (plural && amount != 1 ? names.get(1) : names.get(0));
    }
}
