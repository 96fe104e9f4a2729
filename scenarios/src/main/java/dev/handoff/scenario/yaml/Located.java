package dev.handoff.scenario.yaml;

import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a scenario file says, as a tree that remembers where everything stands. Immutable. */
public sealed interface Located {
    /** Where the value begins. */
    FilePlace place();

    /** The value in a word, for messages. */
    String describe();

    /** Where the node and everything in it stand, names included. */
    Stream<FilePlace> places();

    /** The value of that name; empty where there is none, and in anything but a map. */
    default Optional<Located> get(String name) {
        return Optional.empty();
    }

    /** The names of a map in the order of the file; none of anything else. */
    default Set<String> names() {
        return Set.of();
    }

    /** The answer for the kind of node it is. */
    default <R> R match(
            Function<Scalar, R> ofScalar, Function<Sequence, R> ofSequence, Function<Mapping, R> ofMapping) {
        if (this instanceof Scalar scalar) {
            return ofScalar.apply(scalar);
        }
        return this instanceof Sequence list ? ofSequence.apply(list) : ofMapping.apply((Mapping) this);
    }

    /** A single value, not yet interpreted. */
    record Scalar(FilePlace place, String text) implements Located {
        @Override
        public String describe() {
            return text.isEmpty() ? "nothing" : Problem.quote(text);
        }

        @Override
        public Stream<FilePlace> places() {
            return Stream.of(place);
        }

        public boolean isNone() {
            return text.equals("none");
        }
    }

    /** A list. */
    record Sequence(FilePlace place, List<Located> items) implements Located {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String describe() {
            return "a list";
        }

        @Override
        public Stream<FilePlace> places() {
            return Stream.concat(Stream.of(place), items.stream().flatMap(Located::places));
        }
    }

    /** Named values in the order of the file. */
    record Mapping(FilePlace place, Map<String, Entry> entries) implements Located {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public static Mapping empty(FilePlace place) {
            return new Mapping(place, Map.of());
        }

        @Override
        public Optional<Located> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        @Override
        public Set<String> names() {
            return entries.keySet();
        }

        @Override
        public Stream<FilePlace> places() {
            return Stream.concat(Stream.of(place), entries.values().stream().flatMap(Entry::places));
        }

        public Mapping with(String key, Entry entry) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.put(key, entry);
            return new Mapping(place, changed);
        }

        public Mapping with(String key, Located value) {
            return with(
                    key, new Entry(entries.containsKey(key) ? entries.get(key).key() : value.place(), value));
        }

        public Mapping without(String key) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Mapping(place, changed);
        }

        @Override
        public String describe() {
            return "a map";
        }
    }

    /**
     * A named value.
     *
     * @param key where the name stands
     * @param value the value
     */
    record Entry(FilePlace key, Located value) {
        private Stream<FilePlace> places() {
            return Stream.concat(Stream.of(key), value.places());
        }
    }

    /** Whether this is the word {@code none}. */
    static boolean isNone(Located node) {
        return node instanceof Scalar scalar && scalar.isNone();
    }
}
