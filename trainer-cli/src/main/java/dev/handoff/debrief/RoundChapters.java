package dev.handoff.debrief;

import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameEvent.Broken;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Moves;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Why;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricFamily;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/** The game step by step: what was decided in each round, and what came of it. */
final class RoundChapters {
    private static final List<Metric> FIGURES = List.of(Metric.INQUIRIES, Metric.MQLS, Metric.SQLS, Metric.WINS);

    private final GameState state;
    private final Menu menu;
    private final Facts facts;
    private final List<Why> whys;

    private RoundChapters(GameState state, Menu menu, Facts facts, List<Why> whys) {
        this.whys = whys;
        this.state = state;
        this.menu = menu;
        this.facts = facts;
    }

    static List<Chapter> of(GameState state, Menu menu, Facts facts, List<Why> whys) {
        RoundChapters chapters = new RoundChapters(state, menu, facts, whys);
        return state.played().stream().map(chapters::round).toList();
    }

    private Chapter round(Round round) {
        List<Block> parts = new ArrayList<>();
        round.injections().forEach(shock -> parts.add(Say.warning("News: " + shock.story() + ".")));
        for (Role role : Role.values()) {
            parts.add(Say.of(role.title() + ": " + moves(round, role) + "." + forecast(round, role)));
        }
        parts.add(Say.of(agreement(round)));
        round.messages().forEach(m -> parts.add(new Quote(m.from().title(), m.text())));
        parts.add(figures(round.number()));
        whys.stream().filter(why -> why.round() == round.number()).forEach(why -> why(why, parts));
        String act = round.act() == Act.SILOS ? "apart" : "together";
        return Chapter.of("round-" + round.number(), "Round " + round.number() + ", " + act, parts);
    }

    private void why(Why why, List<Block> parts) {
        List<Round> played = state.played().subList(0, why.round());
        WhyWords words = new WhyWords(menu, played, why, facts.currency());
        parts.add(words.companyInFull());
        for (Role role : Role.values()) {
            parts.add(words.ownInFull(role));
        }
        parts.add(Say.quiet(WhyWords.USUAL));
    }

    private String moves(Round round, Role role) {
        List<String> moves = Moves.of(menu, round, role);
        String besides = round.agreement().isPresent() ? "nothing but what was agreed" : "everything as found";
        return moves.isEmpty() ? besides : String.join(", ", moves);
    }

    private String forecast(Round round, Role role) {
        Double forecast = round.forecasts().get(role);
        return forecast == null ? "" : " Forecast " + ChapterWords.money(forecast, facts.currency()) + ".";
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
                                + ChapterWords.counted(terms.options().size(), "clause") + " held.")
                        .orElse("No agreement held.");
    }

    private Block figures(int round) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                Metric.CONTRIBUTION_EXPECTED.label() + ", " + facts.currency(),
                amount(facts.inRound(Metric.CONTRIBUTION_EXPECTED, round)),
                round == 1 ? "-" : amount(facts.inRound(Metric.CONTRIBUTION_EXPECTED, round - 1))));
        for (Metric figure : FIGURES) {
            rows.add(row(figure.label(), facts.inRound(figure, round), before(figure, round), false));
        }
        share(Metric.TRUST_SALES, round, rows);
        share(Metric.TRUST_MARKETING, round, rows);
        if (Double.isFinite(facts.quality(Metric.CHANNEL_QUALITY_PERCEIVED, round))) {
            quality(Metric.CHANNEL_QUALITY_PERCEIVED, round, rows);
            quality(Metric.CHANNEL_QUALITY_TRUE, round, rows);
        }
        return Table.of("Round " + round, List.of("", "round " + round, "before"), rows);
    }

    private void quality(MetricFamily kind, int round, List<List<String>> rows) {
        double before = round == 1 ? Double.NaN : facts.quality(kind, round - 1);
        rows.add(row(kind.figure().label(), facts.quality(kind, round), before, true));
    }

    private double before(Metric metric, int round) {
        return round == 1 ? Double.NaN : facts.inRound(metric, round - 1);
    }

    private void share(Metric metric, int round, List<List<String>> rows) {
        double now = facts.inRound(metric, round);
        if (Double.isFinite(now)) {
            rows.add(row(metric.label(), now, before(metric, round), true));
        }
    }

    private static List<String> row(String name, double now, double before, boolean share) {
        return share
                ? List.of(name, ChapterWords.percent(now), ChapterWords.percent(before))
                : List.of(name, ChapterWords.count(now), ChapterWords.count(before));
    }

    private static String amount(double value) {
        return dev.handoff.report.Numbers.amount(value);
    }
}
