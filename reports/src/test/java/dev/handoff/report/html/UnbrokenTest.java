package dev.handoff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnbrokenTest {
    @Test
    void a_figure_keeps_to_its_unit_and_a_bracket_may_begin_a_line() {
        assertThat(Unbroken.in("38.6 % of quarter 1, 1.5 M EUR or 12 min"))
                .isEqualTo("38.6\u00A0% of quarter\u00A01, 1.5\u00A0M\u00A0EUR or 12\u00A0min");
        assertThat(Unbroken.in("\u221280\u00A0k\u00A0EUR\u00A0(\u2212223 to \u221265 k)"))
                .isEqualTo("\u221280\u00A0k\u00A0EUR (\u2212223 to \u221265\u00A0k)");
        assertThat(Unbroken.in("5 Maybe, 3 kinds, room 4 of 5")).isEqualTo("5 Maybe, 3 kinds, room 4 of 5");
    }

    /** Looking first whether a pattern can fit at all leaves nothing out. */
    @Property(tries = 20_000)
    void what_the_patterns_find_is_found(@ForAll("texts") String text) {
        assertThat(Unbroken.in(text)).isEqualTo(byPatternsAlone(text));
    }

    private static String byPatternsAlone(String text) {
        String scaled = text.replaceAll("(?<=\\d[ \u00A0](?:k|M|bn)) (?=[A-Z]{3}(?!\\w))", "\u00A0");
        String figures = scaled.replaceAll(
                "(?<=\\d) (?=%|(?:k|M|bn|ms|s|min|h|d|[A-Z]{3}|hours?|days?|weeks?|points?)(?!\\w))", "\u00A0");
        return figures.replace("\u00A0(", " (").replaceAll("(?<=\\b[Qq]uarter) (?=\\d)", "\u00A0");
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> parts = List.of(
                " ", " ", " ", "\u00A0", "1", "20", "3.5", "%", "k", "M", "bn", "EUR", "ms", "s", "min", "h", "d",
                "hours", "hour", "days", "week", "points", "(", ")", "quarter", "Quarter", "a", "Map", ".");
        return Arbitraries.of(parts).list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
