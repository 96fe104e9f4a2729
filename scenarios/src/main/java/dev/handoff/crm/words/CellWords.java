package dev.handoff.crm.words;

import dev.handoff.crm.csv.Header;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What texts in cells mean: exactly these texts, without case and signs, and nothing that only resembles them. */
public final class CellWords {
    private final Map<String, EnumSet<Word>> meanings = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();

    CellWords() {}

    /** These words, and over them others: a text that the others know means what they say. */
    CellWords over(CellWords others) {
        CellWords both = new CellWords();
        both.meanings.putAll(meanings);
        both.meanings.putAll(others.meanings);
        return both;
    }

    void add(Word word, List<String> texts) {
        texts.forEach(t -> meanings.computeIfAbsent(Header.plain(t), k -> EnumSet.noneOf(Word.class))
                .add(word));
    }

    /** Words of a company's own. */
    public static CellWords of(Map<Word, List<String>> texts) {
        CellWords words = new CellWords();
        new EnumMap<>(texts).forEach(words::add);
        return words;
    }

    /** Which of some meanings a text has. */
    public Optional<Word> meaning(String text, Set<Word> asked) {
        EnumSet<Word> all = meanings.get(plain(text));
        return all == null
                ? Optional.empty()
                : all.stream().filter(asked::contains).findFirst();
    }

    private String plain(String text) {
        String known = plain.get(text);
        if (known != null) {
            return known;
        }
        String made = Header.plain(text);
        if (plain.size() < 1000) {
            plain.put(text, made);
        }
        return made;
    }
}
