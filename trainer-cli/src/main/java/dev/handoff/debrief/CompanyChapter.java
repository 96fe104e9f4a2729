package dev.handoff.debrief;

import dev.handoff.game.SeatPart;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.Course;
import dev.handoff.game.score.Score;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Series;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the company did, and how it felt. */
final class CompanyChapter {
    private CompanyChapter() {}

    static Chapter of(GameState state, Score score, Course course, Optional<SeatPart> seatPart) {
        List<Block> parts = new ArrayList<>();
        parts.add(Say.loud(headline(score)));
        seatPart.ifPresent(part -> parts.add(Say.of(SeatPartWords.of(part, score.currency()))));
        parts.addAll(HowPlayed.of(state));
        parts.add(new Lines(
                Metric.CONTRIBUTION_EXPECTED.labelInSentence(),
                "Contribution by round",
                score.currency(),
                IntStream.rangeClosed(1, score.byRound().size())
                        .mapToObj(round -> "R" + round)
                        .toList(),
                List.of(Series.of("here", score.byRound()), Series.of("par", course.par())),
                acts(state, score, course)));
        parts.add(table(score));
        score.badges().forEach(badge -> parts.add(Say.of("Badge: " + badge.title() + ", " + badge.reason() + ".")));
        felt(state, parts);
        return Chapter.of("company", "What happened: the company", parts);
    }

    private static String headline(Score score) {
        String distance = ahead(score) == 0
                ? "ended at par"
                : "ended " + ChapterWords.whole(Math.abs(ahead(score)), score.currency())
                        + (ahead(score) > 0 ? " ahead of par" : " behind par");
        return score.percent().isPresent()
                ? "The company reached " + Numbers.count(score.percent().getAsDouble()) + " % of par, and " + distance
                        + ": two willing partners on the same luck."
                : "The company " + distance + ": two willing partners on the same luck.";
    }

    /** How far the company is ahead of par, in whole units; the gap is the same below 0. */
    private static long ahead(Score score) {
        return Math.round(score.expected()) - Math.round(score.par());
    }

    private static Table table(Score score) {
        String distance = ahead(score) < 0 ? "The gap to par" : "Ahead of par";
        return Table.of(
                "The company over all rounds",
                List.of("The company, in " + score.currency(), "all rounds"),
                List.of(
                        List.of("Par: two willing partners on the same luck", Numbers.count(score.par())),
                        List.of("Contribution, open deals included", Numbers.count(score.expected())),
                        List.of(distance, Numbers.count(Math.abs(ahead(score)))),
                        List.of("With deals as they were really won or lost", Numbers.count(score.realised()))));
    }

    private static String acts(GameState state, Score score, Course course) {
        double silos = mean(state, score, Act.SILOS);
        double together = mean(state, score, Act.TOGETHER);
        double par =
                course.par().stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        String apart = "A round apart brought " + money(silos, score) + " on average";
        return apart
                + (Double.isNaN(together) ? "" : ", a round with a table to talk at " + money(together, score))
                + ". Par's rounds brought " + money(par, score)
                + " on average.";
    }

    private static double mean(GameState state, Score score, Act act) {
        return state.played().stream()
                .filter(round -> round.act() == act)
                .mapToDouble(round -> score.byRound().get(round.number() - 1))
                .average()
                .orElse(Double.NaN);
    }

    private static void felt(GameState state, List<Block> parts) {
        for (Role role : Role.values()) {
            String word = state.retrospective().words().getOrDefault(role, "");
            if (!word.isBlank()) {
                parts.add(new Quote(role.title(), word));
            }
            if (state.retrospective().votes().containsKey(role)) {
                parts.add(Say.of(role.title() + " voted: "
                        + ChapterWords.verdict(state.retrospective().votes().get(role)) + "."));
            }
        }
    }

    private static String money(double amount, Score score) {
        return ChapterWords.money(amount, score.currency());
    }
}
