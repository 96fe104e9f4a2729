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
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the company did, and how it felt. */
final class CompanyChapter {
    private CompanyChapter() {}

    static Chapter of(Texts texts, GameState state, Score score, Course course, Optional<SeatPart> seatPart) {
        List<Block> parts = new ArrayList<>();
        parts.add(Say.loud(headline(texts, score)));
        seatPart.ifPresent(part -> parts.add(Say.of(SeatPartWords.of(texts, part, score.currency()))));
        parts.addAll(HowPlayed.of(texts, state));
        parts.add(new Lines(
                Metric.CONTRIBUTION_EXPECTED.labelInSentence(),
                texts.of("company-chapter.contribution-by-round"),
                score.currency(),
                IntStream.rangeClosed(1, score.byRound().size())
                        .mapToObj(round -> texts.of("round-chart.short", round))
                        .toList(),
                List.of(
                        Series.of(texts.of("round-chart.here"), score.byRound()),
                        Series.of(texts.of("round-chart.par-short"), course.par())),
                acts(texts, state, score, course)));
        parts.add(table(texts, score));
        score.badges()
                .forEach(
                        badge -> parts.add(Say.of(texts.of("company-chapter.badge", badge.wording(), badge.reason()))));
        felt(texts, state, parts);
        return Chapter.of("company", texts.of("company-chapter.what-happened-the-company"), parts);
    }

    private static String headline(Texts texts, Score score) {
        String distance = ahead(score) == 0
                ? texts.of("company-chapter.ended-at-par")
                : texts.of(
                        ahead(score) > 0 ? "company-chapter.ended-ahead" : "company-chapter.ended-behind",
                        ChapterWords.whole(texts, Math.abs(ahead(score)), score.currency()));
        return score.percent().isPresent()
                ? texts.of(
                        "company-chapter.the-company-reached-of-par",
                        texts.figure(Numbers.count(score.percent().getAsDouble())),
                        distance)
                : texts.of("company-chapter.the-company-two-willing-partners", distance);
    }

    /** How far the company is ahead of par, in whole units; the gap is the same below 0. */
    private static long ahead(Score score) {
        return Math.round(score.expected()) - Math.round(score.par());
    }

    private static Table table(Texts texts, Score score) {
        String distance = ahead(score) < 0
                ? texts.of("company-chapter.the-gap-to-par")
                : texts.of("company-chapter.ahead-of-par-2");
        return Table.of(
                texts.of("company-chapter.the-company-over-all-rounds"),
                List.of(
                        texts.of("company-chapter.the-company-in", score.currency()),
                        texts.of("company-chapter.all-rounds")),
                List.of(
                        List.of(
                                texts.of("company-chapter.par-two-willing-partners-on"),
                                texts.figure(Numbers.count(score.par()))),
                        List.of(
                                texts.of("company-chapter.contribution-open-deals-included"),
                                texts.figure(Numbers.count(score.expected()))),
                        List.of(distance, texts.figure(Numbers.count(Math.abs(ahead(score))))),
                        List.of(
                                texts.of("company-chapter.with-deals-as-they-were"),
                                texts.figure(Numbers.count(score.realised())))));
    }

    private static String acts(Texts texts, GameState state, Score score, Course course) {
        double silos = mean(state, score, Act.SILOS);
        double together = mean(state, score, Act.TOGETHER);
        double par =
                course.par().stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        String apart = money(texts, silos, score);
        return Double.isNaN(together)
                ? texts.of("company-chapter.rounds-apart", apart, money(texts, par, score))
                : texts.of(
                        "company-chapter.rounds-apart-and-together",
                        apart,
                        money(texts, together, score),
                        money(texts, par, score));
    }

    private static double mean(GameState state, Score score, Act act) {
        return state.played().stream()
                .filter(round -> round.act() == act)
                .mapToDouble(round -> score.byRound().get(round.number() - 1))
                .average()
                .orElse(Double.NaN);
    }

    private static void felt(Texts texts, GameState state, List<Block> parts) {
        for (Role role : Role.values()) {
            String word = state.retrospective().words().getOrDefault(role, "");
            if (!word.isBlank()) {
                parts.add(new Quote(role.title(texts), word));
            }
            if (state.retrospective().votes().containsKey(role)) {
                parts.add(Say.of(texts.of(
                        "company-chapter.voted",
                        role.titled(),
                        ChapterWords.verdict(
                                texts, state.retrospective().votes().get(role)))));
            }
        }
    }

    private static String money(Texts texts, double amount, Score score) {
        return ChapterWords.money(texts, amount, score.currency());
    }
}
