package dev.handoff.game.colleagues;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.handoff.game.levers.Lever;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.Desk;
import dev.handoff.scenario.Shock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a computer player puts things: what it says on each occasion. Which sentence it is, is drawn; none twice in a row. The sentences
 * stand in {@code src/main/resources}, in a file for each colleague.
 */
final class Voice {
    private static final int OPENING = 3; // first of the draws for sentences: the ones before are for levers

    private final Map<Occasion, List<String>> sentences = new EnumMap<>(Occasion.class);
    private final Map<Shock, String> news = new EnumMap<>(Shock.class);

    private Voice(Map<String, String> lines) {
        new TreeMap<>(lines).forEach(this::add);
    }

    /** Reads the sentences of a colleague, from the resource of that name beside this class. */
    static Voice of(String name) {
        return of(lines(name));
    }

    /** What stands in a file of sentences, by key. */
    static Map<String, String> lines(String name) {
        ResourceBundle lines = ResourceBundle.getBundle(Voice.class.getPackageName() + "." + name, Locale.ROOT);
        return lines.keySet().stream().collect(toMap(key -> key, lines::getString));
    }

    /**
     * A voice that says these sentences.
     *
     * @param lines sentences after the label of the {@link Shock} they are about, or after their {@link Occasion} and a number: {@code
     *     good.1: Well done.}
     * @throws IllegalArgumentException when a sentence is about nothing that there is
     */
    static Voice of(Map<String, String> lines) {
        return new Voice(lines);
    }

    private void add(String key, String sentence) {
        Optional<Shock> shock =
                Stream.of(Shock.values()).filter(s -> s.label().equals(key)).findFirst();
        if (shock.isPresent()) {
            news.put(shock.get(), sentence);
            return;
        }
        Occasion occasion = Occasion.valueOf(key.replaceFirst("\\.\\d$", "").toUpperCase(Locale.ROOT));
        sentences.computeIfAbsent(occasion, o -> new ArrayList<>()).add(sentence);
    }

    /** The sentences of an occasion. */
    List<String> on(Occasion occasion) {
        return List.copyOf(sentences.getOrDefault(occasion, List.of()));
    }

    /** The sentence about what happens to the company. */
    Optional<String> at(Shock shock) {
        return Optional.ofNullable(news.get(shock));
    }

    /**
     * What it says at the beginning of a round, and what would win it over as long as nothing has; then what it asks of the other side.
     *
     * @param wins the lever of the other side that wins it over
     */
    String opening(Desk desk, Lever wins) {
        if (desk.over()) {
            return topic(desk);
        } else if (desk.wonFor() == 0) {
            return topic(desk) + " " + says(Occasion.HINT, desk);
        }
        String first = desk.wonFor() == 1 ? says(won(desk), desk) : topic(desk);
        return Stream.concat(Stream.of(first), Wishes.of(desk, wins)).collect(joining(" "));
    }

    private static Occasion won(Desk desk) {
        return desk.wonBySignature() ? Occasion.WON_SIGNED : Occasion.WON;
    }

    /** To the news, as long as it is not won over, or else to what the seat sees as long as that is not an old story. */
    private String topic(Desk desk) {
        Optional<String> fresh = desk.news().stream().findFirst().flatMap(this::at);
        if (desk.wonFor() == 0
                && fresh.isPresent()
                && last(desk).filter(text -> text.contains(fresh.get())).isEmpty()) {
            return fresh.get();
        }
        List<Occasion> seen = Occasion.seen(desk);
        List<String> striking = sentences(seen.stream()
                .filter(o -> o != Occasion.IDLE && o != Occasion.SINCE)
                .toList());
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
        boolean last = last(desk).filter(text -> text.contains(sentence)).isPresent();
        return last
                ? Long.MAX_VALUE
                : own(desk).stream().filter(text -> text.contains(sentence)).count();
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
