package dev.handoff.game;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.TwoWorlds.Row;
import dev.handoff.game.rules.Card;
import dev.handoff.statistics.PairedComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The build's gate for the lesson, on seeds that nothing was tuned on: in both games and beside all eight colleagues, whoever counts only
 * its own bonus does worse than who does nothing; the best that one side can do alone stays at 80 % of par or less; who wins the colleague
 * over and signs gets past that. {@code -Dgolden.update=true} writes docs/explanation/game-lesson.md.
 */
@Tag("long")
class TwoWorldsGateTest {
    private static final int SEEDS = Integer.getInteger("lesson.seeds", 10);
    private static final double CONFIDENCE = 0.95;
    private static final double ALONE_AT_MOST = 0.8; // of par
    private static final double BY_LISTENING = 0.9; // of the seat's part
    private static final int SECOND_LOOK = 40; // further seeds, where the first ones leave open which of two is more
    private static final Path PAGE = Path.of("..", "docs", "explanation", "game-lesson.md");

    private static List<Row> rows;

    @BeforeAll
    static void play() throws IOException {
        rows = Stream.of("cold-war", "hot-leads")
                .flatMap(scenario -> Arrays.stream(Card.values()).map(card -> new Place(scenario, card)))
                .toList()
                .parallelStream()
                .map(Place::row)
                .toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, LessonPage.of(rows, SEEDS), UTF_8);
        }
    }

    private record Place(String scenario, Card card) {
        Row row() {
            TwoWorlds worlds = new TwoWorlds(TestGames.of(scenario), HeldOut.seeds(SEEDS));
            return worlds.row(scenario, card, BestAlone.of(scenario, card));
        }
    }

    private static void assertLess(Row row, double[] less, double[] more) {
        assertThat(PairedComparison.of(less, more, CONFIDENCE).interval().lower())
                .as("%s beside %s", row.scenario(), row.colleague())
                .isPositive();
    }

    /** The row itself, or one of more seeds where its own leave open whether vanity is worse than nothing. */
    private static Row clearer(Row row) {
        boolean clear = PairedComparison.of(row.vanity(), row.idle(), CONFIDENCE)
                        .interval()
                        .lower()
                > 0;
        List<Long> others = HeldOut.seeds(SEEDS + SECOND_LOOK).subList(SEEDS, SEEDS + SECOND_LOOK);
        return clear ? row : new TwoWorlds(TestGames.of(row.scenario()), others).vanityAndIdle(row);
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    @Test
    void vanity_earns_less_than_doing_nothing() {
        assertThat(rows).allSatisfy(row -> assertThat(mean(row.vanity())).isLessThan(mean(row.idle())));
        rows.stream().map(TwoWorldsGateTest::clearer).forEach(row -> assertLess(row, row.vanity(), row.idle()));
    }

    @Test
    void something_can_be_done_alone() {
        rows.forEach(row -> assertThat(mean(row.alone())).isGreaterThan(mean(row.idle())));
    }

    @Test
    void the_best_that_one_side_can_do_alone_is_at_most_eighty_percent_of_par() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(mean(row.alone())).isLessThanOrEqualTo(ALONE_AT_MOST * mean(row.par())));
    }

    @Test
    void who_wins_the_colleague_over_and_signs_gets_past_eighty_percent_of_par() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(mean(row.aligned())).isGreaterThan(ALONE_AT_MOST * mean(row.par())));
        rows.forEach(row -> assertLess(row, row.alone(), row.aligned()));
    }

    @Test
    void who_does_what_the_colleague_says_comes_to_ninety_percent_of_the_part_of_the_seat() {
        assertThat(rows).allSatisfy(row -> assertThat(row.part()).isGreaterThanOrEqualTo(BY_LISTENING));
    }

    @Test
    void an_agreement_beats_none_beside_every_colleague_even_in_its_own_way() {
        rows.forEach(row -> assertLess(row, row.idle(), row.thin()));
    }
}
