package dev.handoff.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shipped scenarios. */
public final class Catalogue {
    private static final String FOLDER = "/scenarios/catalogue/";
    private static final List<String> NAMES = readNames();

    private Catalogue() {}

    /** All names, the default scenario first. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The shipped scenario of that name.
     *
     * @throws ScenarioException when there is none; its message names the nearest
     */
    public static Scenario load(String name) {
        return ScenarioLoader.load(name, List.of()).orThrow();
    }

    /** A line about every scenario, in the order of {@link #names}. */
    public static List<Entry> entries() {
        return NAMES.stream().map(Catalogue::load).map(Entry::of).toList();
    }

    static InputStream open(String name) {
        InputStream in = Catalogue.class.getResourceAsStream(FOLDER + name + ".yaml");
        if (in == null) {
            throw new IllegalStateException("the catalogue's index names " + name + ", but its file was not shipped");
        }
        return in;
    }

    private static List<String> readNames() {
        try (InputStream in = Catalogue.class.getResourceAsStream(FOLDER + "index.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue's index cannot be read", e);
        }
    }

    /**
     * One scenario in a line.
     *
     * @param name what to call it on the command line
     * @param title a few words
     * @param question the question it asks
     */
    public record Entry(String name, String title, String question) {
        private static Entry of(Scenario scenario) {
            return new Entry(scenario.name(), scenario.title(), scenario.question());
        }
    }
}
