package dev.handoff.crm.words;

import java.util.List;
import java.util.Map;

/**
 * What a mapping file says of a column.
 *
 * @param names what it may be called, best first
 * @param words what its cells mean; empty where the vocabulary's words hold
 */
public record ColumnChoice(List<String> names, Map<Word, List<String>> words) {
    public ColumnChoice {
        names = List.copyOf(names);
        words = Map.copyOf(words);
    }
}
