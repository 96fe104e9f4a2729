package dev.handoff.debrief;

import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameEvent.Broken;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Moves;
import dev.handoff.game.rules.Round;
import dev.handoff.report.book.Chapter;
import dev.handoff.report.book.Part;
import java.util.ArrayList;
import java.util.List;

/** The game step by step: what was decided in each round, and what came of it. */
final class RoundChapters {
    private static final List<List<String>> FIGURES = List.of(
            List.of("Inquiries", "inquiries"),
            List.of("Handed over", "mqls"),
            List.of("Confirmed by sales", "sqls"),
            List.of("Deals won", "wins"));

    private final GameState state;
    private final Menu menu;
    private final Facts facts;

    private RoundChapters(GameState state, Menu menu, Facts facts) {
        this.state = state;
        this.menu = menu;
        this.facts = facts;
    }

    static List<Chapter> of(GameState state, Menu menu, Facts facts) {
        RoundChapters chapters = new RoundChapters(state, menu, facts);
        return state.played().stream().map(chapters::round).toList();
    }

    private Chapter round(Round round) {
        List<Part> parts = new ArrayList<>();
        round.injections().forEach(shock -> parts.add(Part.warning("News: " + shock.story() + ".")));
        for (Role role : Role.values()) {
            parts.add(Part.say(role.title() + ": " + moves(round, role) + "." + forecast(round, role)));
        }
        parts.add(Part.say(agreement(round)));
        round.messages().forEach(m -> parts.add(new Part.Quote(m.from().title(), m.text())));
        parts.add(figures(round.number()));
        String act = round.act() == Act.SILOS ? "apart" : "together";
        return new Chapter("round-" + round.number(), "Round " + round.number() + ", " + act, parts);
    }

    private String moves(Round round, Role role) {
        List<String> moves = Moves.of(menu, round, role);
        String besides = round.agreement().isPresent() ? "nothing but what was agreed" : "everything as found";
        return moves.isEmpty() ? besides : String.join(", ", moves);
    }

    private String forecast(Round round, Role role) {
        Double forecast = round.forecasts().get(role);
        return forecast == null ? "" : " Forecast " + Words.money(forecast, facts.currency()) + ".";
    }

    private String agreement(Round round) {
        String left = state.broken().stream()
                .filter(broken -> broken.round() == round.number())
                .map(Broken::role)
                .map(role -> role.title() + " left the agreement. ")
                .findFirst()
                .orElse("");
        return left
                + round.agreement()
                        .map(terms -> "An agreement of "
                                + Words.counted(terms.options().size(), "clause") + " held.")
                        .orElse("No agreement held.");
    }

    private Part figures(int round) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Contribution, " + facts.currency(),
                amount(facts.inRound("contribution.expected", round)),
                round == 1 ? "-" : amount(facts.inRound("contribution.expected", round - 1))));
        for (List<String> figure : FIGURES) {
            rows.add(row(figure.get(0), facts.inRound(figure.get(1), round), before(figure.get(1), round), false));
        }
        share("Sales' trust in marketing", "trust.sales", round, rows);
        share("Marketing's trust in sales", "trust.marketing", round, rows);
        double perceived = facts.quality("perceived", round);
        if (Double.isFinite(perceived)) {
            rows.add(row("Good leads as reps believed", perceived, quality("perceived", round - 1), true));
            rows.add(row("Good leads as it was", facts.quality("true", round), quality("true", round - 1), true));
        }
        return new Part.Figures("Round " + round, List.of("", "round " + round, "before"), rows);
    }

    private double quality(String kind, int round) {
        return round < 1 ? Double.NaN : facts.quality(kind, round);
    }

    private double before(String metric, int round) {
        return round == 1 ? Double.NaN : facts.inRound(metric, round - 1);
    }

    private void share(String name, String metric, int round, List<List<String>> rows) {
        double now = facts.inRound(metric, round);
        if (Double.isFinite(now)) {
            rows.add(row(name, now, before(metric, round), true));
        }
    }

    private static List<String> row(String name, double now, double before, boolean share) {
        return share
                ? List.of(name, Words.percent(now), Words.percent(before))
                : List.of(name, Words.count(now), Words.count(before));
    }

    private static String amount(double value) {
        return dev.handoff.report.Numbers.amount(value);
    }
}
