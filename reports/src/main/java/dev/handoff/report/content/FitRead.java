package dev.handoff.report.content;

import dev.handoff.report.FitContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Fold;
import dev.handoff.report.document.Items;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Table;
import java.util.List;

/** What was read, left out and understood. */
final class FitRead {
    private static final int HASH = 16;
    private static final String ID = "read";
    private static final String TITLE = "1. What was read, left out and understood";

    private FitRead() {}

    /** The files; what was found about single columns is for who looks it up. */
    static Chapter brief(FitContext context) {
        return Chapter.of(ID, TITLE, List.of(files(context)));
    }

    /** The same with what was found about columns. */
    static Chapter whole(FitContext context) {
        return Chapter.of(
                ID,
                TITLE,
                List.of(files(context), hashes(context), new Fold("Column by column", List.of(columns(context)))));
    }

    static Chapter understood(FitContext context) {
        return Chapter.of("understood", "What was understood", List.of(columns(context), hashes(context)))
                .inAppendix();
    }

    private static Items files(FitContext context) {
        return new Items(
                Items.Mark.POINT,
                context.read().stream().filter(line -> !line.startsWith(" ")).toList());
    }

    private static Items columns(FitContext context) {
        return new Items(
                Items.Mark.POINT, context.read().stream().map(String::strip).toList());
    }

    private static Table hashes(FitContext context) {
        List<Row> rows = context.files().stream()
                .map(f -> Row.of(f.name(), f.hash().substring(0, HASH)))
                .toList();
        return new Table("", List.of("File", "SHA-256 begins with"), rows);
    }
}
