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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the company stands, round by round and beside par. */
final class ScoreBlocks {
    private final Score score;
    private final Course course;
    private final Round round;

    private ScoreBlocks(Score score, Course course, Round round) {
        this.score = score;
        this.course = course;
        this.round = round;
    }

    /** The closed rounds of a game, with the own counts of these seats. */
    static List<Block> of(World world, GameState state, List<Role> people) {
        List<Round> played = state.played();
        Score score = Score.of(state, world);
        List<Block> blocks =
                new ScoreBlocks(score, Course.of(state, world), played.get(played.size() - 1)).blocks(people);
        if (state.isOver()) {
            SeatPart.of(state, world)
                    .ifPresent(part -> blocks.add(1, Say.of(SeatPartWords.of(part, score.currency()))));
        }
        return blocks;
    }

    private List<Block> blocks(List<Role> people) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Say(Tone.LOUD, headline(score)));
        blocks.add(table());
        people.forEach(role -> forecast(role).ifPresent(blocks::add));
        blocks.add(Say.of("With deals counted as they were really won or lost, all rounds brought "
                + money(score.realised()) + "."));
        people.forEach(role -> blocks.add(new Say(Tone.QUIET, bonus(role))));
        blocks.add(RoundChart.beside(
                Metric.CONTRIBUTION_EXPECTED.label(), score.currency(), course.contribution(), course.par()));
        blocks.add(new Aside(RoundChart.of(Metric.REVENUE.label(), score.currency(), course.revenue())));
        if (course.contribution().size() > 1) {
            people.forEach(role -> blocks.add(OwnChart.of(role, course, score.currency())));
        }
        return blocks;
    }

    /** Rounds add up to what the headline compares, and so do the two parts below; the second may be below 0. */
    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int round = 0; round < course.contribution().size(); round++) {
            rows.add(row(
                    "Round " + (round + 1),
                    course.contribution().get(round),
                    course.par().get(round)));
        }
        rows.add(row("Together", score.expected(), score.par()));
        rows.add(row(
                words(Metric.CONTRIBUTION_CLOSED.name()),
                score.expected() - score.pipeline(),
                score.par() - course.parPipeline()));
        rows.add(row(words(Metric.CONTRIBUTION_OPEN.name()), score.pipeline(), course.parPipeline()));
        return Table.of(List.of("Contributed, in " + score.currency(), "here", "par"), rows);
    }

    /** Parts that add up are called the same in the game and in every report. */
    private static String words(String part) {
        return Metric.label(part);
    }

    private static List<String> row(String name, double here, double par) {
        return List.of(name, Numbers.amount(here), Numbers.amount(par));
    }

    private static String headline(Score score) {
        return score.percent().isPresent()
                ? "The company stands at " + Numbers.count(score.percent().getAsDouble())
                        + " % of par: two willing partners on the same luck."
                : "The company is " + Figures.spell(Math.abs(score.expected() - score.par()), score.currency())
                        + (score.expected() >= score.par() ? " ahead of" : " behind")
                        + " par: two willing partners on the same luck.";
    }

    /** What a seat expected of the last round, and what came. */
    private Optional<Block> forecast(Role role) {
        int last = course.contribution().size() - 1;
        return Optional.ofNullable(round.forecasts().get(role))
                .map(said -> Say.of(role.title() + " expected " + money(said) + " of round " + (last + 1)
                        + "; it brought " + money(course.contribution().get(last)) + "."));
    }

    private String bonus(Role role) {
        double bonus = score.bonus().get(role);
        return role == Role.MARKETING
                ? "Marketing's own count: " + Numbers.count(bonus) + " qualified leads. It does not count."
                : "Sales' own count: " + money(bonus) + " of credited revenue. It does not count.";
    }

    private String money(double value) {
        return Figures.spell(value, score.currency());
    }
}
