package dev.handoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownColumnsTest {
    private static final double NONE = Double.NaN;

    @Test
    void every_figure_is_found_where_it_was_put_and_what_was_not_known_is_not() {
        KnownColumns columns = new KnownColumns();
        for (int row = 0; row < 40; row++) {
            columns.add(new double[] {row, NONE, row < 30 ? NONE : -row, row < 2 ? row : NONE});
        }
        assertThat(columns.column(0)).isEqualTo(expected(row -> row));
        assertThat(columns.column(1)).isEqualTo(expected(row -> NONE));
        assertThat(columns.column(2)).isEqualTo(expected(row -> row < 30 ? NONE : -row));
        assertThat(columns.column(3)).isEqualTo(expected(row -> row < 2 ? row : NONE));
    }

    private static double[] expected(IntToDoubleFunction ofRow) {
        return IntStream.range(0, 40).mapToDouble(ofRow).toArray();
    }

    @Test
    void a_column_that_was_never_known_is_no_number() {
        KnownColumns columns = new KnownColumns();
        columns.add(new double[] {NONE});
        assertThat(columns.column(0)).hasSize(1).containsExactly(NONE);
    }
}
