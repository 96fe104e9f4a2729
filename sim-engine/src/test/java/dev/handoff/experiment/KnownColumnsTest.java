package dev.handoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownColumnsTest {
    private static final double NONE = Double.NaN;

    @Test
    void every_figure_is_found_where_it_was_put_and_what_was_not_known_is_not() {
        KnownColumns columns = new KnownColumns();
        for (int row = 0; row < 40; row++) {
            columns.add(new double[] {row, NONE, row < 30 ? NONE : -row, row < 2 ? row : NONE});
        }
        for (int row = 0; row < 40; row++) {
            assertThat(columns.column(0)[row]).isEqualTo(row);
            assertThat(columns.column(1)[row]).isNaN();
            assertThat(columns.column(2)[row]).isEqualTo(row < 30 ? NONE : -row);
            assertThat(columns.column(3)[row]).isEqualTo(row < 2 ? row : NONE);
        }
    }

    @Test
    void a_column_that_was_never_known_is_no_number() {
        KnownColumns columns = new KnownColumns();
        columns.add(new double[] {NONE});
        assertThat(columns.column(0)).hasSize(1).containsExactly(NONE);
    }
}
