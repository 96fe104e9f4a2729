package dev.handoff.workshop.screen;

import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How the teams stand, for the trainer alone. */
final class Standings {
    private Standings() {}

    static Block of(RoomView view) {
        List<List<String>> rows = new ArrayList<>();
        view.teams()
                .forEach(team -> rows.add(
                        List.of(team.entry().name(), percent(view, team.percent()), percent(view, team.before()))));
        return Table.of(
                List.of(
                        view.text("standings.team"),
                        view.text("standings.of-par"),
                        view.text("standings.a-round-before")),
                rows);
    }

    static String percent(RoomView view, OptionalDouble percent) {
        return percent.isPresent() ? view.texts().figure(Numbers.count(percent.getAsDouble()) + " %") : "-";
    }
}
