package dev.handoff.debrief;

import dev.handoff.game.colleagues.Spoken;
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
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/** The game step by step: what was decided in each round, and what came of it. */
final class RoundChapters {
    private static final List<Metric> FIGURES = List.of(Metric.INQUIRIES, Metric.MQLS, Metric.SQLS, Metric.WINS);

    private final Texts texts;
    private final GameState state;
    private final Menu menu;
    private final Facts facts;
    private final List<Why> whys;

    private RoundChapters(Texts texts, GameState state, Menu menu, Facts facts, List<Why> whys) {
        this.texts = texts;
        this.whys = whys;
        this.state = state;
        this.menu = menu;
        this.facts = facts;
    }

    static List<Chapter> of(Texts texts, GameState state, Menu menu, Facts facts, List<Why> whys) {
        RoundChapters chapters = new RoundChapters(texts, state, menu, facts, whys);
        return state.played().stream().map(chapters::round).toList();
    }

    private Chapter round(Round round) {
        List<Block> parts = new ArrayList<>();
        round.injections()
                .forEach(shock -> parts.add(Say.warning(texts.of("round-chapters.news", Named.story(texts, shock)))));
        for (Role role : Role.values()) {
            parts.add(Say.of(
                    texts.of("round-chapters.moves", role.titled(), moves(round, role)) + forecast(round, role)));
        }
        parts.add(Say.of(agreement(round)));
        round.messages().forEach(m -> parts.add(new Quote(m.from().title(texts), Spoken.in(texts, menu, m.text()))));
        parts.add(figures(round.number()));
        whys.stream().filter(why -> why.round() == round.number()).forEach(why -> why(why, parts));
        return Chapter.of(
                "round-" + round.number(),
                texts.of(
                        round.act() == Act.SILOS ? "round-chapters.round-apart" : "round-chapters.round-together",
                        round.number()),
                parts);
    }

    private void why(Why why, List<Block> parts) {
        List<Round> played = state.played().subList(0, why.round());
        WhyWords words = new WhyWords(texts, menu, played, why, facts.currency());
        parts.add(words.companyInFull());
        for (Role role : Role.values()) {
            parts.add(words.ownInFull(role));
        }
        parts.add(Say.quiet(words.usual()));
    }

    private String moves(Round round, Role role) {
        List<String> moves = Moves.of(texts, menu, round, role);
        String besides = round.agreement().isPresent()
                ? texts.of("round-chapters.nothing-but-what-was-agreed")
                : texts.of("round-chapters.everything-as-found");
        return moves.isEmpty() ? besides : String.join(", ", moves);
    }

    private String forecast(Round round, Role role) {
        Double forecast = round.forecasts().get(role);
        return forecast == null
                ? ""
                : texts.of("round-chapters.forecast", ChapterWords.money(texts, forecast, facts.currency()));
    }

    private String agreement(Round round) {
        String left = state.broken().stream()
                .filter(broken -> broken.round() == round.number())
                .map(Broken::role)
                .map(role -> texts.of("round-chapters.left-the-agreement", role.titled()))
                .findFirst()
                .orElse("");
        return (left.isEmpty() ? "" : left + " ")
                + round.agreement()
                        .map(terms -> texts.of(
                                "round-chapters.an-agreement-of-held",
                                terms.options().size()))
                        .orElse(texts.of("round-chapters.no-agreement-held"));
    }

    private Block figures(int round) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                Named.of(texts, Metric.CONTRIBUTION_EXPECTED) + ", " + facts.currency(),
                amount(facts.inRound(Metric.CONTRIBUTION_EXPECTED, round)),
                round == 1 ? "-" : amount(facts.inRound(Metric.CONTRIBUTION_EXPECTED, round - 1))));
        for (Metric figure : FIGURES) {
            rows.add(row(Named.of(texts, figure), facts.inRound(figure, round), before(figure, round), false));
        }
        share(Metric.TRUST_SALES, round, rows);
        share(Metric.TRUST_MARKETING, round, rows);
        if (Double.isFinite(facts.quality(Metric.CHANNEL_QUALITY_PERCEIVED, round))) {
            quality(Metric.CHANNEL_QUALITY_PERCEIVED, round, rows);
            quality(Metric.CHANNEL_QUALITY_TRUE, round, rows);
        }
        return Table.of(
                texts.of("round-chapters.round-2", round),
                List.of("", texts.of("round-chapters.round-3", round), texts.of("round-chapters.before")),
                rows);
    }

    private void quality(MetricFamily kind, int round, List<List<String>> rows) {
        double before = round == 1 ? Double.NaN : facts.quality(kind, round - 1);
        rows.add(row(Named.of(texts, kind.figure()), facts.quality(kind, round), before, true));
    }

    private double before(Metric metric, int round) {
        return round == 1 ? Double.NaN : facts.inRound(metric, round - 1);
    }

    private void share(Metric metric, int round, List<List<String>> rows) {
        double now = facts.inRound(metric, round);
        if (Double.isFinite(now)) {
            rows.add(row(Named.of(texts, metric), now, before(metric, round), true));
        }
    }

    private List<String> row(String name, double now, double before, boolean share) {
        return share
                ? List.of(name, ChapterWords.percent(texts, now), ChapterWords.percent(texts, before))
                : List.of(name, ChapterWords.count(texts, now), ChapterWords.count(texts, before));
    }

    private String amount(double value) {
        return texts.figure(Numbers.amount(value));
    }
}
