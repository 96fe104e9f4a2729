package dev.handoff.terminal;

import dev.handoff.debrief.SeatPartWords;
import dev.handoff.game.SeatPart;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Course;
import dev.handoff.game.score.Score;
import dev.handoff.game.world.World;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Aside;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.report.document.Tone;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the company stands, round by round and beside par. */
final class ScoreBlocks {
    private final Texts texts;
    private final Score score;
    private final Course course;
    private final Round round;

    private ScoreBlocks(Texts texts, Score score, Course course, Round round) {
        this.texts = texts;
        this.score = score;
        this.course = course;
        this.round = round;
    }

    /** The closed rounds of a game, with the own counts of these seats. */
    static List<Block> of(Texts texts, World world, GameState state, List<Role> people) {
        List<Round> played = state.played();
        Score score = Score.of(state, world);
        List<Block> blocks =
                new ScoreBlocks(texts, score, Course.of(state, world), played.get(played.size() - 1)).blocks(people);
        if (state.isOver()) {
            SeatPart.of(state, world)
                    .ifPresent(part -> blocks.add(1, Say.of(SeatPartWords.of(texts, part, score.currency()))));
        }
        return blocks;
    }

    private List<Block> blocks(List<Role> people) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Say(Tone.LOUD, headline()));
        blocks.add(table());
        people.forEach(role -> forecast(role).ifPresent(blocks::add));
        blocks.add(Say.of(texts.of("score-blocks.with-deals-counted-as-they", money(score.realised()))));
        people.forEach(role -> blocks.add(new Say(Tone.QUIET, bonus(role))));
        blocks.add(RoundChart.beside(
                texts,
                Named.of(texts, Metric.CONTRIBUTION_EXPECTED),
                score.currency(),
                course.contribution(),
                course.par()));
        blocks.add(
                new Aside(RoundChart.of(texts, Named.of(texts, Metric.REVENUE), score.currency(), course.revenue())));
        if (course.contribution().size() > 1) {
            people.forEach(role -> blocks.add(OwnChart.of(texts, role, course, score.currency())));
        }
        return blocks;
    }

    /** Rounds add up to what the headline compares, and so do the two parts below; the second may be below 0. */
    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int round = 0; round < course.contribution().size(); round++) {
            rows.add(row(
                    texts.of("score-blocks.round", round + 1),
                    course.contribution().get(round),
                    course.par().get(round)));
        }
        rows.add(row(texts.of("score-blocks.together"), score.expected(), score.par()));
        rows.add(row(
                Named.of(texts, Metric.CONTRIBUTION_CLOSED),
                score.expected() - score.pipeline(),
                score.par() - course.parPipeline()));
        rows.add(row(Named.of(texts, Metric.CONTRIBUTION_OPEN), score.pipeline(), course.parPipeline()));
        return Table.of(
                List.of(
                        texts.of("score-blocks.contributed-in", score.currency()),
                        texts.of("round-chart.here"),
                        texts.of("round-chart.par-short")),
                rows);
    }

    private List<String> row(String name, double here, double par) {
        return List.of(name, texts.figure(Numbers.amount(here)), texts.figure(Numbers.amount(par)));
    }

    private String headline() {
        return score.percent().isPresent()
                ? texts.of(
                        "score-blocks.the-company-stands-at-of",
                        texts.figure(Numbers.count(score.percent().getAsDouble())))
                : texts.of(
                        score.expected() >= score.par() ? "score-blocks.ahead-of-par" : "score-blocks.behind-par",
                        money(Math.abs(score.expected() - score.par())));
    }

    /** What a seat expected of the last round, and what came. */
    private Optional<Block> forecast(Role role) {
        int last = course.contribution().size() - 1;
        return Optional.ofNullable(round.forecasts().get(role))
                .map(said -> Say.of(texts.of(
                        "score-blocks.expected-of-round-it-brought",
                        role.titled(),
                        money(said),
                        last + 1,
                        money(course.contribution().get(last)))));
    }

    private String bonus(Role role) {
        double bonus = score.bonus().get(role);
        return role == Role.MARKETING
                ? texts.of("score-blocks.marketings-own-count-qualified-leads", texts.figure(Numbers.count(bonus)))
                : texts.of("score-blocks.sales-own-count-of-credited", money(bonus));
    }

    private String money(double value) {
        return Figures.spell(texts, value, score.currency());
    }
}
