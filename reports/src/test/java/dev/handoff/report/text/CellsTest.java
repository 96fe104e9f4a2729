package dev.handoff.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    private static final TextStyle STYLE = new TextStyle(80, false, true, false);

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "Grüße, 5",
        "営業, 4",
        "한글, 4",
        "می‌شود, 5",
        "👩‍💻, 2",
        "👍🏽, 2",
        "👨‍👩‍👧, 2",
        "e\u0301, 1",
        "🇩🇪, 2",
        "…, 1"
    })
    void a_text_is_as_wide_as_a_terminal_draws_it(String text, int cells) {
        assertThat(Cells.width(text)).isEqualTo(cells);
    }

    @Test
    void signs_that_belong_together_are_cut_together() {
        assertThat(Cells.cut("a👩‍💻b", 2)).isEqualTo("a");
        assertThat(Cells.cut("a👩‍💻b", 3)).isEqualTo("a👩‍💻");
        assertThat(Cells.cut("e\u0301x", 1)).isEqualTo("e\u0301");
    }

    @Property
    void a_cut_text_fits_and_is_how_the_text_begins(@ForAll String text, @ForAll @IntRange(max = 20) int cells) {
        String cut = Cells.cut(text, cells);
        assertThat(Cells.width(cut)).isLessThanOrEqualTo(cells);
        assertThat(text).startsWith(cut);
    }

    @Test
    void joiners_are_kept_and_what_turns_text_around_is_not() {
        assertThat(STYLE.clean("می‌شود 👩‍💻")).isEqualTo("می‌شود 👩‍💻");
        assertThat(STYLE.clean("a\u202Eb\u2066c\u001bd\u2028e")).isEqualTo("a b c d e");
    }

    @Test
    void where_only_ascii_arrives_a_joiner_is_nothing() {
        assertThat(new TextStyle(80, false, false, false).clean("a\u200Db")).isEqualTo("ab");
    }
}
