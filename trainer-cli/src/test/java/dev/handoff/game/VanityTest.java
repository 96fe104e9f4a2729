package dev.handoff.game;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.statistics.PairedComparison;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whether the game teaches what it should: in the cold war, on the same seeds. */
class VanityTest {
    private static final World WORLD = TestGames.of("cold-war");
    private static final Length LENGTH = new Length(1, 3);
    private static final int SEEDS = 5;

    private static double[] played(Card marketing, Card sales) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToDouble(seed -> TestGames.between(WORLD, marketing, sales, LENGTH, seed)
                        .score()
                        .expected())
                .toArray();
    }

    @Test
    void vanity_earns_clearly_less_than_alignment() {
        PairedComparison gain = PairedComparison.of(
                played(Card.VOLUME_CHASER, Card.ONE_CALL_CYNIC), played(Card.JOURNEY_STEWARD, Card.PARTNER), 0.95);
        assertThat(gain.interval().lower()).isPositive();
    }

    @Test
    void the_benchmark_earns_something_so_that_a_share_of_it_means_something() {
        List<Double> benchmarks = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> TestGames.between(WORLD, Card.JOURNEY_STEWARD, Card.PARTNER, LENGTH, seed)
                        .score())
                .map(Score::benchmark)
                .toList();
        assertThat(benchmarks).allMatch(benchmark -> benchmark > 0);
    }
}
