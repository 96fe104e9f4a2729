package dev.handoff.report.book;

import dev.handoff.report.Provenance;
import java.util.List;

/**
 * A story in chapters.
 *
 * @param kicker a few words above the title
 * @param title what it is about
 * @param chapters in the order in which they are told
 * @param provenance where its figures come from
 */
public record Book(String kicker, String title, List<Chapter> chapters, Provenance provenance) {
    /** Copies the list. */
    public Book {
        chapters = List.copyOf(chapters);
    }
}
