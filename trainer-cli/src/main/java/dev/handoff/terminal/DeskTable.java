package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures on a desk: what a seat sees of the last round beside the one before. */
final class DeskTable {
    private static final List<Metric> FOUR_OF_MARKETING =
            List.of(Metric.INQUIRIES, Metric.MQLS, Metric.SPEND, Metric.CONTRIBUTION_EXPECTED);
    private static final List<Metric> FOUR_OF_SALES =
            List.of(Metric.MQLS, Metric.SQLS, Metric.WINS, Metric.CONTRIBUTION_EXPECTED);

    private final Texts texts;
    private final Desk desk;

    private DeskTable(Texts texts, Desk desk) {
        this.texts = texts;
        this.desk = desk;
    }

    /** The books that lie on a desk: of the closed rounds, or of the month before the first. */
    static List<WeeklyResponse> books(Desk desk) {
        return desk.closed() == 0 ? desk.month() : desk.weeks();
    }

    /** All figures in a table; empty where a desk has none. */
    static Optional<Block> table(Texts texts, Desk desk) {
        return new DeskTable(texts, desk).table();
    }

    /** The four that matter most to the seat, in a sentence; empty where a desk has none. */
    static Optional<Block> four(Texts texts, Desk desk) {
        return new DeskTable(texts, desk).four();
    }

    private Optional<Block> table() {
        List<List<String>> rows = new ArrayList<>();
        Figures.all().forEach(metric -> row(metric).ifPresent(rows::add));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> head = desk.closed() == 0
                ? List.of(texts.of("desk-table.what-you-see"), texts.of("desk-table.month-before"))
                : List.of(texts.of("desk-table.what-you-see"), texts.of("desk-table.round", desk.closed()), before());
        return Optional.of(Table.of(head, rows));
    }

    private Optional<Block> four() {
        List<String> figures = new ArrayList<>();
        for (Metric metric : desk.role() == Role.MARKETING ? FOUR_OF_MARKETING : FOUR_OF_SALES) {
            row(metric)
                    .ifPresent(row -> figures.add(Named.inside(texts, metric) + " " + row.get(1)
                            + (row.size() > 2 ? " (" + row.get(2) + ")" : "")));
        }
        String when = desk.closed() == 0
                ? texts.of("desk-table.month-before")
                : texts.of("desk-table.round-2", desk.closed(), texts.inside(before()));
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Say.of(when + ": " + String.join(", ", figures) + "."));
    }

    private String before() {
        return desk.closed() > 1
                ? texts.of("desk-table.round", desk.closed() - 1)
                : texts.of("desk-table.month-before");
    }

    /** A figure's name, what it was in the last round, and in the one before where there is one; empty where this seat does not see it. */
    private Optional<List<String>> row(Metric metric) {
        for (WeeklyResponse series : books(desk)) {
            if (series.name().equals(metric.name())) {
                return Optional.of(row(metric, series));
            }
        }
        return Optional.empty();
    }

    private List<String> row(Metric metric, WeeklyResponse series) {
        List<String> row = new ArrayList<>(List.of(Figures.name(texts, metric)));
        row.add(Figures.spell(texts, series, desk.last(series.name())));
        if (desk.closed() > 0) {
            row.add(Figures.spell(texts, series, desk.figure(series.name(), desk.closed() - 1)));
        }
        return row;
    }
}
