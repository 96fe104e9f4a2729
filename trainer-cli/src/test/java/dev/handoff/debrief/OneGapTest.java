package dev.handoff.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.Length;
import dev.handoff.game.score.Score;
import dev.handoff.game.world.World;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.html.DocumentPage;
import dev.handoff.report.text.TextStyle;
import dev.handoff.terminal.ChapterScreen;
import dev.handoff.terminal.PlainRenderer;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One gap in the whole debrief, whatever was played: headline, parts, what if, page, text and JSON speak of the same sum. */
@Tag("once")
class OneGapTest {
    private static final List<World> WORLDS = List.of(TestGames.small(), TestGames.smallColdWar());
    private static final List<Length> LENGTHS = List.of(new Length(1, 1), new Length(2, 1), new Length(1, 2));
    private static final int GAMES = 54;

    /** A game of two cards. */
    private record Played(World world, Card marketing, Card sales, Length length, long seed) {
        Debrief debrief() {
            Game game = TestGames.between(world, marketing, sales, length, seed);
            return Debrief.of(world, game.state());
        }
    }

    private static Played game(int number) {
        return new Played(
                WORLDS.get(number % 2),
                nth(Role.MARKETING, number / 2),
                nth(Role.SALES, number / 2 + number / 8),
                LENGTHS.get(number % 3),
                1 + number / 4);
    }

    private static Card nth(Role role, int number) {
        return Card.of(role).get(number % Card.of(role).size());
    }

    static Stream<Integer> games() {
        return IntStream.range(0, GAMES).boxed();
    }

    @ParameterizedTest
    @MethodSource("games")
    void parts_what_if_page_text_and_json_add_up_to_the_headlines_gap(int number) {
        Debrief debrief = game(number).debrief();
        Score score = debrief.score();
        Gap gap = debrief.gap();
        assertThat(gap.amount()).isCloseTo(score.par() - score.expected(), within(0.005));
        assertThat(sum(gap)).isCloseTo(gap.amount(), within(0.005));
        assertThat(shown(gap)).isEqualTo(Math.round(score.par()) - Math.round(score.expected()));
        WhatIf whatIf = debrief.whatIf(debrief.proposal());
        assertThat(whatIf.gain() + whatIf.left()).isCloseTo(gap.amount(), within(0.005));
        String text = text(debrief);
        String page = page(debrief);
        String data = DebriefJson.of(debrief, Replays.NONE);
        saysTheSame(text, gap);
        saysTheSame(page, gap);
        json(data, gap);
        if (!gap.isBelowPar()) {
            assertThat(text + page + data).doesNotContainPattern("(?i)\\bfault");
        }
    }

    @Test
    void the_games_are_on_both_sides_of_par_and_all_eight_colleagues_play() {
        List<Played> games = games().map(OneGapTest::game).toList();
        assertThat(games.stream()
                        .flatMap(g -> Stream.of(g.marketing(), g.sales()))
                        .distinct())
                .hasSize(8);
        assertThat(games.stream()
                        .map(g -> g.debrief().gap().isBelowPar())
                        .distinct()
                        .limit(2))
                .hasSize(2);
    }

    private static double sum(Gap gap) {
        return gap.parts().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static long shown(Gap gap) {
        return gap.roundedParts().values().stream().mapToLong(Long::longValue).sum();
    }

    private static void saysTheSame(String told, Gap gap) {
        String words = told.replaceAll("[\\s\\u00A0]+", " ");
        int sign = gap.isBelowPar() ? 1 : -1;
        assertThat(words).contains(Numbers.count(Math.abs(gap.rounded())));
        gap.roundedParts().values().forEach(part -> assertThat(words).contains(Numbers.count(sign * part)));
    }

    private static void json(String data, Gap gap) {
        JsonNode node = JsonMapper.shared().readTree(data).get("gap");
        assertThat(node.get("shown").asLong()).isEqualTo(gap.rounded());
        double parts = 0;
        for (JsonNode part : node.get("parts")) {
            parts += part.get("amount").asDouble();
        }
        assertThat(parts).isCloseTo(node.get("amount").asDouble(), within(0.005));
        assertThat(node.get("amount").asDouble()).isEqualTo(gap.amount());
    }

    private static String page(Debrief debrief) {
        return DocumentPage.render(DebriefBook.of(debrief, Replays.NONE, "A game", "handoff debrief", Texts.english()));
    }

    private static String text(Debrief debrief) {
        Chapters chapters = Chapters.of(debrief);
        StringBuilder text = new StringBuilder();
        Stream.concat(chapters.whatHappened().stream(), chapters.whatItMeans(Replays.NONE).stream())
                .forEach(chapter -> text.append(render(chapter)));
        return text.toString();
    }

    private static String render(Chapter chapter) {
        return new PlainRenderer(new TextStyle(80, false, true, true))
                .render(ChapterScreen.of(Texts.english(), chapter));
    }
}
