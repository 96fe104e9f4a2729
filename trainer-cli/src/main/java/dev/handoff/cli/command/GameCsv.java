package dev.handoff.cli.command;

import dev.handoff.game.Game;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Course;
import dev.handoff.game.world.Played;
import dev.handoff.ledger.Knowledge;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.report.data.CsvLine;
import dev.handoff.scenario.Shock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A game as a table: a row for each round played, with what was decided, what was agreed and what came of it. Of a game that is not over it
 * holds only what both sides may know.
 */
final class GameCsv {
    private static final List<Metric> FIGURES = List.of(
            Metric.CONTRIBUTION_EXPECTED,
            Metric.CONTRIBUTION,
            Metric.REVENUE,
            Metric.INQUIRIES,
            Metric.MQLS,
            Metric.SALS,
            Metric.SQLS,
            Metric.WINS,
            Metric.SPEND,
            Metric.ATTEMPTS_MADE,
            Metric.QUEUE_LENGTH,
            Metric.REP_UTILIZATION,
            Metric.TRUST_SALES,
            Metric.TRUST_MARKETING);

    private final GameState state;
    private final Menu menu;
    private final Played played;
    private final Course course;
    private final String currency;

    private GameCsv(Game game) {
        this.state = game.state();
        this.menu = game.world().menu();
        this.played = game.world().after(state.played(), state.setup().seed());
        this.course = game.course();
        this.currency = game.world().company().money().currency();
    }

    /** Header and rows; only the header before the first round is closed. */
    static String of(Game game) {
        String header = CsvLine.of(columns());
        if (game.state().played().isEmpty()) {
            return header;
        }
        GameCsv csv = new GameCsv(game);
        return header
                + csv.state.played().stream()
                        .map(round -> CsvLine.of(csv.row(round)))
                        .collect(Collectors.joining());
    }

    /** The columns, as docs/reference/game-table.md explains them. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("scenario", "seed", "version", "round", "act", "news"));
        Stream.of(Lever.values()).forEach(lever -> columns.add(lever.role().label() + "." + key(lever)));
        Stream.of(Clause.values()).forEach(clause -> columns.add("agreement." + key(clause)));
        Stream.of(Role.values()).forEach(role -> columns.add("forecast." + role.label()));
        FIGURES.forEach(figure -> columns.add(figure.name()));
        columns.addAll(List.of("par", "currency"));
        return columns;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private List<String> row(Round round) {
        GameSetup setup = state.setup();
        List<String> row = new ArrayList<>(List.of(
                CsvLine.text(setup.scenario()),
                Long.toString(setup.seed()),
                CsvLine.text(setup.version()),
                Integer.toString(round.number()),
                key(round.act()),
                round.injections().stream().map(Shock::label).collect(Collectors.joining(" "))));
        for (Lever lever : Lever.values()) {
            row.add(
                    state.isOver()
                            ? menu.chosen(round.decision(lever.role()), lever).key()
                            : "");
        }
        Terms terms = round.agreement().orElse(Terms.BLANK);
        Stream.of(Clause.values())
                .forEach(clause -> row.add(terms.option(clause).orElse("")));
        for (Role role : Role.values()) {
            row.add(state.isOver() ? CsvLine.number(round.forecasts().getOrDefault(role, Double.NaN)) : "");
        }
        FIGURES.forEach(figure -> row.add(figure(figure, round.number())));
        row.add(CsvLine.number(course.par().get(round.number() - 1)));
        row.add(currency);
        return row;
    }

    private String figure(Metric figure, int round) {
        if (!state.isOver() && Knowledge.of(figure.name()) != Knowledge.COMMON) {
            return "";
        }
        return played.outcome().weekly().stream()
                .filter(series -> series.name().equals(figure.name()))
                .findFirst()
                .map((WeeklyResponse series) -> CsvLine.number(Played.inRound(series, round)))
                .orElse("");
    }
}
