package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much of a beginning to leave out. */
class MserTest {

    private static double[] series(int n, int settled, double from) {
        double[] noise = new SeededLuck(11, 0, 0).normals(n);
        return IntStream.range(0, n)
                .mapToDouble(i -> noise[i] + (i < settled ? from * (settled - i) / settled : 0))
                .toArray();
    }

    @Test
    void the_worked_example_leaves_out_the_first_five() {
        // means of five: 9, 1, 2, 1, 2, 1, 2, 1; with all (Σ 53.9)/64, without the first (Σ 1.714)/49
        double[] values = IntStream.range(0, 40)
                .mapToDouble(i -> i < 5 ? 9 : i / 5 % 2 == 1 ? 1 : 2)
                .toArray();
        assertThat(Mser.truncation(values)).hasValue(5);
    }

    @Test
    void a_level_series_needs_no_truncation_to_speak_of() {
        assertThat(Mser.truncation(series(200, 0, 0)).orElseThrow()).isLessThan(60);
    }

    @Test
    void a_beginning_far_off_is_left_out() {
        assertThat(Mser.truncation(series(200, 50, 40)).orElseThrow()).isBetween(40, 60);
    }

    @Test
    void a_series_that_never_becomes_level_is_told_so() {
        double[] line = IntStream.range(0, 200).mapToDouble(i -> i).toArray();
        assertThat(Mser.truncation(line)).isEmpty();
        assertThat(Mser.truncation(new double[10])).isEmpty();
    }
}
