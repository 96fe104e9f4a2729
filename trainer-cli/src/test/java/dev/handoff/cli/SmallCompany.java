package dev.handoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A company so small that a round takes milliseconds, as a scenario file. */
public final class SmallCompany {
    public static final String TEXT = """
            extends: hot-leads
            title: A small company
            run: {warmUp: 6 weeks}
            channels:
              demo-request: {inquiriesPerWeek: 25}
              paid-search: {inquiriesPerWeek: 25}
              comparison-site: none
              webinar: none
            teams:
              sales: {reps: 1}
            """;

    private SmallCompany() {}

    /** Writes the file; its path. */
    public static String in(Path directory) throws IOException {
        return Files.writeString(directory.resolve("small.yaml"), TEXT).toString();
    }
}
