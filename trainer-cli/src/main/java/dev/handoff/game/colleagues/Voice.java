package dev.handoff.game.colleagues;

import dev.handoff.game.rules.Round;
import dev.handoff.game.world.Desk;
import dev.handoff.scenario.Shock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a computer player puts things: what it says on each occasion. Which sentence it is, is drawn; none twice in a row. */
final class Voice {
    private static final int OPENING = 3; // first of the draws for sentences: the ones before are for levers

    private final Map<Occasion, List<String>> sentences = new EnumMap<>(Occasion.class);
    private final Map<Shock, String> news = new EnumMap<>(Shock.class);

    private Voice() {}

    /**
     * Reads a voice.
     *
     * @param lines one sentence on each, after its {@link Occasion} or the label of the {@link Shock} it is about: {@code good: Well done.}
     */
    static Voice of(String lines) {
        Voice voice = new Voice();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            voice.add(line.substring(0, colon), line.substring(colon + 2));
        });
        return voice;
    }

    private void add(String about, String sentence) {
        for (Shock shock : Shock.values()) {
            if (shock.label().equals(about)) {
                news.put(shock, sentence);
                return;
            }
        }
        sentences
                .computeIfAbsent(Occasion.valueOf(about.toUpperCase(Locale.ROOT)), o -> new ArrayList<>())
                .add(sentence);
    }

    /** The sentences of an occasion. */
    List<String> on(Occasion occasion) {
        return List.copyOf(sentences.getOrDefault(occasion, List.of()));
    }

    /** The sentence about what happens to the company. */
    Optional<String> at(Shock shock) {
        return Optional.ofNullable(news.get(shock));
    }

    /** What it says at the beginning of a round: to the news, or else to what the seat sees as long as that is not an old story. */
    String opening(Desk desk) {
        Optional<String> fresh = desk.news().stream().findFirst().flatMap(this::at);
        if (fresh.isPresent() && !fresh.equals(last(desk))) {
            return fresh.get();
        }
        List<Occasion> seen = Occasion.seen(desk);
        List<String> striking =
                sentences(seen.stream().filter(o -> o != Occasion.IDLE).toList());
        boolean untold = striking.stream().anyMatch(s -> said(s, desk) == 0);
        return fresh(untold ? striking : sentences(seen), desk, OPENING);
    }

    private List<String> sentences(List<Occasion> occasions) {
        return occasions.stream().flatMap(o -> on(o).stream()).toList();
    }

    /** A sentence for what it does at the table. */
    String says(Occasion occasion, Desk desk) {
        return fresh(on(occasion), desk, OPENING + occasion.ordinal());
    }

    /** Of the sentences said least often in this game one is drawn. */
    private static String fresh(List<String> fitting, Desk desk, int draw) {
        long least = fitting.stream().mapToLong(s -> said(s, desk)).min().orElseThrow();
        List<String> fresh =
                fitting.stream().filter(s -> said(s, desk) == least).toList();
        return fresh.get((int) (desk.draw(draw) * fresh.size()));
    }

    /** How often a sentence was said, alone or with something after it; the last one counts as said too often. */
    private static long said(String sentence, Desk desk) {
        boolean last = last(desk).filter(text -> text.startsWith(sentence)).isPresent();
        return last
                ? Long.MAX_VALUE
                : own(desk).stream().filter(text -> text.startsWith(sentence)).count();
    }

    private static Optional<String> last(Desk desk) {
        List<String> own = own(desk);
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    private static List<String> own(Desk desk) {
        return desk.messages().stream()
                .filter(message -> message.from() == desk.role())
                .map(Round.Message::text)
                .toList();
    }
}
