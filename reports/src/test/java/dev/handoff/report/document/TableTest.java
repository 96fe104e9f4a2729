package dev.handoff.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<String> HEAD = List.of("", "mean", "8 in 10 runs", "share");

    @Test
    void a_column_in_which_no_row_says_anything_is_left_out() {
        Table table = new Table("", HEAD, List.of(Row.of("Payroll", "1", "", "5 %"), Row.of("Spend", "2")));

        assertThat(table.withoutEmptyColumns().head()).containsExactly("", "mean", "share");
        assertThat(table.withoutEmptyColumns().rows().get(0).cells()).containsExactly("1", "5 %");
        assertThat(table.withoutEmptyColumns().rows().get(1).cells()).containsExactly("2", "");
    }

    @Test
    void a_table_in_which_every_column_says_something_stays_as_it_is() {
        Table table = new Table("", HEAD, List.of(Row.of("Payroll", "1", "2", "3")));

        assertThat(table.withoutEmptyColumns()).isSameAs(table);
    }
}
