package dev.handoff.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.statistics.Moments;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A block that is moved: its values follow, and its draws scatter by the errors of the moves as well. */
class FitMoveTest {
    private static final FitBlock.Value ONE = FitBlock.Value.of("a.b", "", ErrorScale.LOG, 10, "counted");
    private static final FitBlock.Value OTHER = FitBlock.Value.of("a.c", "", ErrorScale.LOG, 10, "counted");

    private static FitBlock block() {
        return FitBlock.independent("two", List.of(ONE, OTHER), new double[] {1, 2}, new double[] {0.3, 0.4});
    }

    @Test
    void values_move_on_their_own_scale_and_errors_add_as_squares() {
        FitBlock moved = block().moved(Map.of("a.b", new FitMove(Math.log(3), new double[] {0.4})), "; moved");
        Estimate one = moved.estimates().get(0);
        assertThat(one.value()).isCloseTo(3, within(1e-12));
        assertThat(one.standardError()).isCloseTo(0.5, within(1e-6));
        assertThat(one.method()).isEqualTo("counted; moved");
        assertThat(moved.estimates().get(1).value()).isCloseTo(2, within(1e-12));
        assertThat(moved.fitted()).containsOnlyKeys("a.b", "a.c");
    }

    @Test
    void draws_scatter_by_fit_and_move_together_where_the_moves_rest_on_the_same_logs() {
        FitMove move = new FitMove(0, new double[] {0.3, 0.4});
        FitBlock moved = block().moved(Map.of("a.b", move, "a.c", move), "");
        List<double[]> draws =
                IntStream.range(0, 2000).mapToObj(i -> moved.draw(7, i)).toList();
        double[] ones = draws.stream().mapToDouble(d -> Math.log(d[0])).toArray();
        double[] sums = draws.stream().mapToDouble(d -> Math.log(d[0] * d[1])).toArray();
        // 0.3² + 0.5², and for both 0.3² + 0.4² + (2·0.5)²; a standard deviation of 2,000 draws is known to 1.6 %
        assertThat(Moments.of(ones).sd()).isCloseTo(Math.sqrt(0.34), within(0.06 * Math.sqrt(0.34)));
        assertThat(Moments.of(sums).sd()).isCloseTo(Math.sqrt(1.25), within(0.06 * Math.sqrt(1.25)));
    }
}
