package dev.handoff.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTablesTest {

    private final List<Integer> made = new ArrayList<>();
    private final RecentTables<Integer, String> tables = new RecentTables<>(2);

    private String ask(int key) {
        return tables.of(key, k -> {
            made.add(k);
            return "table " + k;
        });
    }

    @Test
    void a_table_that_is_at_hand_is_not_made_again() {
        assertThat(ask(1)).isEqualTo("table 1");
        assertThat(ask(1)).isEqualTo("table 1");
        assertThat(made).containsExactly(1);
    }

    @Test
    void the_one_not_asked_for_longest_goes() {
        ask(1);
        ask(2);
        ask(1);
        ask(3);
        ask(1);
        ask(2);

        assertThat(made).containsExactly(1, 2, 3, 2);
    }
}
