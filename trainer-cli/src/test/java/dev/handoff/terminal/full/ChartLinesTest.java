package dev.handoff.terminal.full;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Series;
import dev.handoff.report.text.ChartLines;
import dev.handoff.report.text.Line;
import dev.handoff.report.text.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Charts in letters. */
class ChartLinesTest {
    private static final TextStyle UNICODE = new TextStyle(80, false, true, false, false);
    private static final TextStyle ASCII = new TextStyle(80, false, false, false, false);
    private static final TextStyle BRAILLE = new TextStyle(80, false, true, false, true);

    private static Lines chart(String unit, Double... values) {
        List<String> labels = List.of("R1", "R2", "R3", "R4").subList(0, values.length);
        return new Lines("", "Revenue", unit, labels, List.of(Series.of("Revenue", List.of(values))), "It went up.");
    }

    private static String drawn(Lines chart, int width, TextStyle style) {
        return ChartLines.of(chart, width, style).stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void a_bar_is_as_long_as_its_figure_says() {
        assertThat(drawn(chart("EUR", 100_000.0, 50_000.0, 6_250.0), 26, UNICODE))
                .isEqualTo("""
                Revenue
                R1 █████████████████ 100 k
                R2 ████████▌          50 k
                R3 █▏                6,250
                It went up.
                """);
    }

    @Test
    void what_is_lost_hangs_to_the_left_of_the_zero_line() {
        assertThat(drawn(chart("EUR", -10.0, 10.0, 5.0), 17, ASCII)).isEqualTo("""
                Revenue
                R1  ####|     -10
                R2      |####  10
                R3      |##     5
                It went up.
                """);
    }

    @Test
    void shares_are_shown_in_percent_and_what_is_unknown_as_a_dash() {
        assertThat(drawn(chart("share", 0.25, Double.NaN), 20, ASCII)).contains("25.0 %", "R2                 -\n");
    }

    @Test
    void two_series_have_a_legend_and_signs_of_their_own() {
        Lines both = new Lines(
                "",
                "You and the benchmark",
                "EUR",
                List.of("R1"),
                List.of(Series.of("you", List.of(5.0)), Series.of("benchmark", List.of(10.0))),
                "Half of it.");
        assertThat(drawn(both, 20, ASCII)).isEqualTo("""
                You and the
                benchmark
                # you  = benchmark
                R1 #######         5
                   ============== 10
                Half of it.
                """);
    }

    @Test
    void a_legend_too_wide_for_a_line_takes_a_line_for_each_series() {
        Lines trust = new Lines(
                "",
                "Trust",
                "",
                List.of("R1"),
                List.of(Series.of("sales in marketing", List.of(5.0)), Series.of("marketing in sales", List.of(10.0))),
                "It grew.");
        assertThat(drawn(trust, 37, ASCII)).contains("# sales in marketing\n= marketing in sales\nR1 ");
        assertThat(drawn(trust, 42, ASCII)).contains("# sales in marketing  = marketing in sales\nR1 ");
    }

    @Test
    void a_figure_stays_with_its_unit() {
        Lines share = new Lines(
                "", "M", "", List.of("R1"), List.of(Series.of("M", List.of(5.0))), "The share was 22\u00A0% then.");
        assertThat(drawn(share, 17, ASCII))
                .contains("The share was\n22 % then.\n")
                .doesNotContain("\u00A0");
    }

    @Test
    void braille_draws_a_line_from_three_points_on_and_only_where_asked_for() {
        String line = drawn(chart("", 0.0, 10.0, 5.0), 20, BRAILLE);
        assertThat(line).contains("10 ").contains("R1").contains("R3");
        assertThat(line.chars().filter(c -> c >= 0x2800 && c <= 0x28ff).count()).isEqualTo(4 * 17);
        assertThat(drawn(chart("", 1.0, 2.0), 20, BRAILLE)).contains("█");
    }
}
