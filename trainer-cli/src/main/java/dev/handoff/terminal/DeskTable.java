package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures on a desk: what a seat sees of the last round beside the one before. */
final class DeskTable {
    private static final List<Metric> FOUR_OF_MARKETING =
            List.of(Metric.INQUIRIES, Metric.MQLS, Metric.SPEND, Metric.CONTRIBUTION_EXPECTED);
    private static final List<Metric> FOUR_OF_SALES =
            List.of(Metric.MQLS, Metric.SQLS, Metric.WINS, Metric.CONTRIBUTION_EXPECTED);

    private final Desk desk;

    private DeskTable(Desk desk) {
        this.desk = desk;
    }

    /** The books that lie on a desk: of the closed rounds, or of the month before the first. */
    static List<WeeklyResponse> books(Desk desk) {
        return desk.closed() == 0 ? desk.month() : desk.weeks();
    }

    /** All figures in a table; empty where a desk has none. */
    static Optional<Block> table(Desk desk) {
        return new DeskTable(desk).table();
    }

    /** The four that matter most to the seat, in a sentence; empty where a desk has none. */
    static Optional<Block> four(Desk desk) {
        return new DeskTable(desk).four();
    }

    private Optional<Block> table() {
        List<List<String>> rows = new ArrayList<>();
        Figures.all().forEach(metric -> row(metric).ifPresent(rows::add));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> head = desk.closed() == 0
                ? List.of("What you see", "Month before")
                : List.of("What you see", "Round " + desk.closed(), before());
        return Optional.of(Table.of(head, rows));
    }

    private Optional<Block> four() {
        List<String> figures = new ArrayList<>();
        for (Metric metric : desk.role() == Role.MARKETING ? FOUR_OF_MARKETING : FOUR_OF_SALES) {
            row(metric)
                    .ifPresent(row -> figures.add(metric.labelInSentence() + " " + row.get(1)
                            + (row.size() > 2 ? " (" + row.get(2) + ")" : "")));
        }
        String when = desk.closed() == 0
                ? "Month before"
                : "Round " + desk.closed() + " (" + before().toLowerCase(Locale.ROOT) + ")";
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Say.of(when + ": " + String.join(", ", figures) + "."));
    }

    private String before() {
        return desk.closed() > 1 ? "Round " + (desk.closed() - 1) : "Month before";
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
        List<String> row = new ArrayList<>(List.of(Figures.name(metric)));
        row.add(Figures.spell(series, desk.last(series.name())));
        if (desk.closed() > 0) {
            row.add(Figures.spell(series, desk.figure(series.name(), desk.closed() - 1)));
        }
        return row;
    }
}
