package dev.handoff.report;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Picture;
import dev.handoff.report.document.Place;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document tells, for tests to ask.
 *
 * @param document the document
 */
public record Told(Document document) {
    /** Its first sentence. */
    public String answer() {
        return said("answer", Tone.LOUD).get(0);
    }

    /** What else is said at once. */
    public List<String> further() {
        return said("answer", Tone.NORMAL);
    }

    /** What it warns of. */
    public List<String> warnings() {
        return said("answer", Tone.WARNING);
    }

    /** How sure it is. */
    public List<String> sure() {
        return said("sure", Tone.NORMAL);
    }

    private List<String> said(String chapter, Tone tone) {
        return of(document.chapters().stream()
                        .filter(c -> c.id().equals(chapter))
                        .findFirst()
                        .orElseThrow())
                .said(tone);
    }

    /** Chapters of the sheet. */
    public List<Part> sections() {
        return in(Place.SHEET);
    }

    /** Chapters of the appendix. */
    public List<Part> details() {
        return in(Place.APPENDIX);
    }

    private List<Part> in(Place place) {
        return document.chapters().stream()
                .filter(c -> c.place() == place)
                .map(Told::of)
                .toList();
    }

    /** A chapter. */
    public static Part of(Chapter chapter) {
        return new Part(chapter.id(), chapter.title(), chapter);
    }

    /** A chapter to ask. */
    public record Part(String id, String title, Chapter chapter) {
        /** Names of the columns of its table. */
        public List<String> columns() {
            return chapter.tables().get(0).columns();
        }

        /** Rows of its table; none without one. */
        public List<Row> rows() {
            return chapter.tables().stream().flatMap(t -> t.rows().stream()).toList();
        }

        /** What stands under it. */
        public List<String> notes() {
            return said(Tone.QUIET);
        }

        private List<String> said(Tone tone) {
            return chapter.blocks().stream()
                    .flatMap(block -> block instanceof Picture p ? p.same().stream() : Stream.<Block>of(block))
                    .filter(Say.class::isInstance)
                    .map(Say.class::cast)
                    .filter(say -> say.tone() == tone)
                    .map(Say::text)
                    .toList();
        }
    }
}
