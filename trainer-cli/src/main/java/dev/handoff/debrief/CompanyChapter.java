package dev.handoff.debrief;

import dev.handoff.game.Act;
import dev.handoff.game.Course;
import dev.handoff.game.GameState;
import dev.handoff.game.Role;
import dev.handoff.game.Score;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.book.Chapter;
import dev.handoff.report.book.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How the company did, and how it felt. */
final class CompanyChapter {
    private CompanyChapter() {}

    static Chapter of(GameState state, Score score, Course course) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.loud(headline(score)));
        parts.add(new Part.Lines(
                Metric.CONTRIBUTION_EXPECTED.labelInSentence(),
                "Contribution by round",
                score.currency(),
                IntStream.rangeClosed(1, score.byRound().size())
                        .mapToObj(round -> "R" + round)
                        .toList(),
                List.of(new Part.Line("here", score.byRound()), new Part.Line("benchmark", course.benchmark())),
                acts(state, score, course)));
        parts.add(new Part.Figures(
                "The company over all rounds",
                List.of("The company", "all rounds"),
                List.of(
                        List.of("Contribution, open deals included", money(score.expected(), score)),
                        List.of("Two partners on the same luck (benchmark)", money(score.benchmark(), score)),
                        List.of("With the luck of each deal that closed", money(score.realised(), score)))));
        score.badges().forEach(badge -> parts.add(Part.say("Badge: " + badge.title() + ", " + badge.reason() + ".")));
        felt(state, parts);
        return new Chapter("company", "What happened: the company", parts);
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
        return "A round apart brought " + money(silos, score) + " on average, a round with a table to talk at "
                + money(together, score) + ". The benchmark's rounds brought " + money(benchmark, score)
                + " on average.";
    }

    private static double mean(GameState state, Score score, Act act) {
        return state.played().stream()
                .filter(round -> round.act() == act)
                .mapToDouble(round -> score.byRound().get(round.number() - 1))
                .average()
                .orElse(Double.NaN);
    }

    private static void felt(GameState state, List<Part> parts) {
        for (Role role : Role.values()) {
            String word = state.words().getOrDefault(role, "");
            if (!word.isBlank()) {
                parts.add(new Part.Quote(role.title(), word));
            }
            if (state.votes().containsKey(role)) {
                parts.add(Part.say(
                        role.title() + " voted: " + Words.verdict(state.votes().get(role)) + "."));
            }
        }
    }

    private static String money(double amount, Score score) {
        return Words.money(amount, score.currency());
    }
}
