package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.rules.Card;
import dev.handoff.texts.Language;
import dev.handoff.texts.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What computer players have said, in the language of whoever reads it. The log keeps it in English, so that a game is the same for people of
 * several languages; here it is told apart into the sentences, clauses and settings it was made of. What people wrote stays as they wrote it.
 */
public final class Spoken {
    private static final String PLACE = "{0}";

    private final Map<String, String> known = new HashMap<>();
    private final List<String> longestFirst;

    private Spoken(Texts texts, Menu menu) {
        Stream<String> colleagues = Arrays.stream(Card.values()).map(Card::key);
        Stream.concat(colleagues, Stream.of(Wishes.FILE))
                .forEach(file ->
                        Voice.lines(file).forEach((key, line) -> known.put(line, texts.named(file + "." + key, line))));
        for (Clause clause : Clause.values()) {
            known.put(clause.title(), clause.title(texts));
            for (Level option : menu.options(clause)) {
                known.put(option.name(), option.name(texts));
                known.put(written(Texts.english(), clause, option), written(texts, clause, option));
            }
        }
        Stream.of("out", "changed", "in", "trouble", "instead")
                .forEach(change -> parts("card-changes." + change, texts));
        Stream.of(" ", ", ").forEach(between -> known.put(between, between));
        longestFirst = known.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static String written(Texts texts, Clause clause, Level option) {
        return texts.of("card-changes.written", clause.wording(), option.wording());
    }

    /** What stands around the place of a clause. */
    private void parts(String key, Texts texts) {
        String[] english = Texts.english().of(key, PLACE, "{1}").split("\\{\\d}", -1);
        String[] other = texts.of(key, PLACE, "{1}").split("\\{\\d}", -1);
        for (int i = 0; i < english.length; i++) {
            if (!english[i].isEmpty()) {
                known.put(english[i], other[i]);
            }
        }
    }

    /**
     * A message of the log in a language.
     *
     * @param menu what a card of this company can say
     */
    public static String in(Texts texts, Menu menu, String message) {
        return texts.language().equals(Language.ENGLISH)
                ? message
                : new Spoken(texts, menu).told(message).orElse(message);
    }

    private Optional<String> told(String message) {
        StringBuilder told = new StringBuilder();
        int at = 0;
        while (at < message.length()) {
            int from = at;
            Optional<String> next = longestFirst.stream()
                    .filter(part -> message.startsWith(part, from))
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            told.append(known.get(next.get()));
            at += next.get().length();
        }
        return Optional.of(told.toString());
    }
}
