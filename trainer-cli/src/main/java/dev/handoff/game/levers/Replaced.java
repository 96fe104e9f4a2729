package dev.handoff.game.levers;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A lever whose setting does not count, because both have signed something about the same thing. What is signed replaces what a side
 * decided for itself.
 *
 * @param clause the clause of the agreement
 * @param option what it says
 * @param wholly whether nothing of the lever's setting counts; otherwise only what the clause does not speak of
 */
public record Replaced(Clause clause, Level option, boolean wholly) {
    /** The clause that takes a lever's place when it is set so; empty while the lever counts. */
    public static Optional<Replaced> of(Menu menu, Terms terms, Decision decision, Lever lever) {
        String subject = subject(menu, lever);
        Set<String> own = paths(menu.chosen(decision, lever));
        for (Clause clause : terms.options().keySet()) {
            Level option = menu.chosen(terms, clause);
            Set<String> signed = paths(option);
            if (signed.contains(subject)) {
                return Optional.of(new Replaced(clause, option, signed.containsAll(own)));
            }
        }
        return Optional.empty();
    }

    /** What a lever is about: the parameter that its settings name first. */
    private static String subject(Menu menu, Lever lever) {
        return menu.levels(lever).stream()
                .flatMap(level -> level.overrides().stream().limit(1))
                .map(Replaced::path)
                .findFirst()
                .orElse("");
    }

    private static Set<String> paths(Level level) {
        Set<String> paths = new LinkedHashSet<>();
        level.overrides().forEach(override -> paths.add(path(override)));
        return paths;
    }

    private static String path(String override) {
        return override.substring(0, override.indexOf('='));
    }
}
