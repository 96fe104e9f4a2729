package dev.handoff.terminal.full;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.text.Line;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where pages end. */
class PagesTest {
    private static final int HEIGHT = 18;

    private static Part part(Part.Kind kind, int lines) {
        return new Part(kind, Collections.nCopies(lines, Line.of("x")));
    }

    private static List<Integer> pages(Part... parts) {
        return Pages.of(List.of(parts), 0, HEIGHT, false).all().stream()
                .map(List::size)
                .toList();
    }

    @Test
    void a_chart_that_a_page_can_hold_is_not_cut_however_little_stands_before_it() {
        assertThat(pages(part(Part.Kind.WORDS, 3), part(Part.Kind.CHART, 16))).containsExactly(3, 16);
    }

    @Test
    void a_chart_that_no_page_can_hold_begins_at_once() {
        assertThat(pages(part(Part.Kind.WORDS, 3), part(Part.Kind.CHART, 20))).containsExactly(18, 5);
    }

    @Test
    void a_table_is_cut_sooner_than_a_page_is_left_nearly_empty() {
        assertThat(pages(part(Part.Kind.WORDS, 5), part(Part.Kind.ROWS, 14))).containsExactly(18, 1);
        assertThat(pages(part(Part.Kind.WORDS, 10), part(Part.Kind.ROWS, 14))).containsExactly(10, 14);
    }
}
