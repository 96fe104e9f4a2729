package dev.handoff.debrief;

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
import java.util.stream.IntStream;

/** How the company did, and how it felt. */
final class CompanyChapter {
    private CompanyChapter() {}

    static Chapter of(GameState state, Score score, Course course) {
        List<Block> parts = new ArrayList<>();
        parts.add(Say.loud(headline(score)));
        parts.addAll(HowPlayed.of(state));
        parts.add(new Lines(
                Metric.CONTRIBUTION_EXPECTED.labelInSentence(),
                "Contribution by round",
                score.currency(),
                IntStream.rangeClosed(1, score.byRound().size())
                        .mapToObj(round -> "R" + round)
                        .toList(),
                List.of(Series.of("here", score.byRound()), Series.of("benchmark", course.benchmark())),
                acts(state, score, course)));
        parts.add(Table.of(
                "The company over all rounds",
                List.of("The company", "all rounds"),
                List.of(
                        List.of("Contribution, open deals included", money(score.expected(), score)),
                        List.of("Two partners on the same luck (benchmark)", money(score.benchmark(), score)),
                        List.of("With the luck of each deal that closed", money(score.realised(), score)))));
        score.badges().forEach(badge -> parts.add(Say.of("Badge: " + badge.title() + ", " + badge.reason() + ".")));
        felt(state, parts);
        return Chapter.of("company", "What happened: the company", parts);
    }

    private static String headline(Score score) {
        if (score.percent().isPresent()) {
            return "The company reached " + Numbers.count(score.percent().getAsDouble())
                    + " % of what two partners would have brought on the same luck.";
        }
        double distance = score.expected() - score.benchmark();
        return "The company ended " + money(Math.abs(distance), score) + (distance >= 0 ? " ahead of" : " behind")
                + " two partners on the same luck.";
    }

    private static String acts(GameState state, Score score, Course course) {
        double silos = mean(state, score, Act.SILOS);
        double together = mean(state, score, Act.TOGETHER);
        double benchmark = course.benchmark().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
        String apart = "A round apart brought " + money(silos, score) + " on average";
        return apart
                + (Double.isNaN(together) ? "" : ", a round with a table to talk at " + money(together, score))
                + ". The benchmark's rounds brought " + money(benchmark, score)
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
