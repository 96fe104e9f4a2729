package dev.handoff.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a document under one heading.
 *
 * @param id short name, fit for a link and unique in the document
 * @param title heading
 * @param place where it belongs
 * @param blocks from top to bottom
 */
public record Chapter(String id, String title, Place place, List<Block> blocks) {
    /** Copies the list. */
    public Chapter {
        blocks = List.copyOf(blocks);
    }

    /** Blocks on the sheet. */
    public static Chapter of(String id, String title, List<? extends Block> blocks) {
        return new Chapter(id, title, Place.SHEET, List.copyOf(blocks));
    }

    /**
     * A table under the chart of the same name, and notes below; without rows the notes say it all.
     *
     * @param columns names of the columns but the first
     */
    public static Chapter of(String id, String title, List<String> columns, List<Row> rows, List<String> notes) {
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            List<String> head = Stream.concat(Stream.of(""), columns.stream()).toList();
            blocks.add(new Table(title, head, rows).withoutEmptyColumns());
        }
        notes.forEach(note -> blocks.add(Say.quiet(note)));
        return of(id, title, rows.isEmpty() ? blocks : List.of(new Picture(id, blocks)));
    }

    /** The same in the appendix. */
    public Chapter inAppendix() {
        return new Chapter(id, title, Place.APPENDIX, blocks);
    }

    /** The same where a page has no room for it. */
    public Chapter asListing() {
        return new Chapter(id, title, Place.LISTING, blocks);
    }

    /** The same with further blocks at its end. */
    public Chapter with(List<? extends Block> more) {
        return new Chapter(
                id, title, place, Stream.concat(blocks.stream(), more.stream()).toList());
    }

    /** The same with notes at its end. */
    public Chapter withNotes(List<String> notes) {
        return with(notes.stream().map(Say::quiet).toList());
    }

    /** Its tables, those that stand for a picture included. */
    public List<Table> tables() {
        return blocks.stream()
                .flatMap(block -> block instanceof Picture picture ? picture.same().stream() : Stream.of(block))
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
