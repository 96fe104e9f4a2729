package dev.handoff.report.book;

import java.util.List;

/**
 * A chapter.
 *
 * @param id short name, fit for a link
 * @param title heading
 * @param parts from top to bottom
 */
public record Chapter(String id, String title, List<Part> parts) {
    /** Copies the list. */
    public Chapter {
        parts = List.copyOf(parts);
    }
}
