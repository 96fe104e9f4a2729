package dev.handoff.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes scenario files and tells what loading them gives. */
public final class Fixtures {
    /** The smallest scenario there is. */
    public static final String SMALL = """
            channels:
              web:
                inquiriesPerWeek: 10
            teams:
              sales:
                reps: 2
            """;

    /** The same with two changes. */
    static final String CHANGING = SMALL + """
            timeline:
              - {at: week 8, set: {teams.sales.reps: 3}, note: one more rep}
              - at: 2 weeks
                set:
                  channels.web.inquiriesPerWeek: 30
                  sla.sales.firstTouch: {limit: 4 h}
            """;

    private Fixtures() {}

    static Path write(Path directory, String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Loaded load(Path directory, String text, String... overrides) {
        return ScenarioLoader.load(write(directory, "s.yaml", text).toString(), List.of(overrides));
    }

    /** The problems in words, without the directory. */
    static List<String> problems(Path directory, Loaded loaded) {
        return loaded.problems().stream()
                .map(p -> p.toString().replace(directory + "/", ""))
                .toList();
    }

    public static List<String> problems(Path directory, String text, String... overrides) {
        return problems(directory, load(directory, text, overrides));
    }
}
