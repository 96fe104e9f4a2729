package dev.handoff.texts;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Several channels in a row.
 *
 * @param names as the company calls them
 */
public record NamedChannels(List<String> names) implements Wording {
    public NamedChannels {
        names = List.copyOf(names);
    }

    @Override
    public String in(Texts texts) {
        return names.stream().map(name -> Named.channel(texts, name)).collect(joining(", "));
    }
}
