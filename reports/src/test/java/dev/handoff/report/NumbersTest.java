package dev.handoff.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.ledger.Metric;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3652300  | 78400   | EUR      | 3.65 M EUR ± 0.08 M",
                "3652300  | 12300   | EUR      | 3.652 M EUR ± 0.012 M",
                "-8390    | 54900   | EUR      | −8 k EUR ± 55 k",
                "1365000  | 0       | EUR      | 1.365 M EUR ± 0",
                "1365000  | 1.2e-11 | EUR      | 1.365 M EUR ± 0",
                "1365000  | 120     | EUR      | 1.365 M EUR ± 120 EUR",
                "3.2e9    | 4e5     | EUR      | 3.200 bn EUR ± 400 k EUR",
                "0.386    | 1e-7    | share    | 38.60 ± 0 %",
                "7301     | 210     | USD      | 7,301 USD ± 210",
                "2.4e9    | 1e8     | EUR      | 2.40 bn EUR ± 0.10 bn",
                "0        | 0       | EUR      | 0 EUR ± 0",
                "0.386    | 0.004   | share    | 38.6 ± 0.4 %",
                "39012.3  | 213     | leads    | 39,012 ± 213",
                "2.871    | 0.024   | attempts | 2.87 ± 0.02",
                "186.94   | 1.3     | leads    | 186.9 ± 1.3",
                "3.1667   | 0.2     | h        | 3 h 10 min ± 12 min",
                "0.0056   | 0.0003  | h        | 20 s ± 1 s",
                "0.41667  | 0.03    | h        | 25 min ± 2 min",
                "100      | 7       | h        | 4 d 4 h ± 7 h",
                "400      | 50      | h        | 17 d ± 2 d",
                "0        | 0       | h        | 0 s ± 0 s",
                "3652300  | NaN     | EUR      | 3.652 M EUR",
                "0.386    | NaN     | share    | 38.60 %",
                "3.1667   | NaN     | h        | 3 h 10 min",
                "Infinity | NaN     | h        | never",
                "NaN      | NaN     | EUR      | undefined"
            })
    void a_figure_is_shown_to_the_digits_its_half_width_bears(double mean, double halfWidth, String unit, String text) {
        assertThat(spaced(Numbers.interval(mean, halfWidth, unit))).isEqualTo(text);
    }

    @Test
    void a_difference_has_a_sign_but_never_minus_zero() {
        assertThat(Numbers.points(-0.003)).isEqualTo("−0.3");
        assertThat(Numbers.points(0.002)).isEqualTo("+0.2");
        assertThat(Numbers.points(-0.0001)).isEqualTo("0.0");
    }

    @Test
    void what_cannot_be_below_nought_has_no_interval_that_is() {
        assertThat(spaced(Numbers.atLeastNought(38_000, 130_000, "EUR"))).isEqualTo("38 k EUR (0 to 168 k)");
        assertThat(spaced(Numbers.atLeastNought(4_000, 13_000, "EUR"))).isEqualTo("4 k EUR (0 to 17 k)");
        assertThat(spaced(Numbers.atLeastNought(38_000, 13_000, "EUR"))).isEqualTo("38 k EUR ± 13 k");
        assertThat(spaced(Numbers.atLeastNought(3, 12, "leads"))).isEqualTo("3 (0 to 15)");
        assertThat(spaced(Numbers.atLeastNought(0.02, 0.06, "share"))).isEqualTo("2 (0 to 8 %)");
        assertThat(spaced(Numbers.atLeastNought(0, 0, "EUR"))).isEqualTo("0 EUR ± 0");
    }

    @Test
    void a_range_names_its_scale_once() {
        assertThat(spaced(Numbers.range(3.15e6, 4.15e6, "EUR"))).isEqualTo("3.15 to 4.15 M");
        assertThat(spaced(Numbers.range(0.31, 0.42, "share"))).isEqualTo("31.0 to 42.0 %");
        assertThat(Numbers.range(2, Double.POSITIVE_INFINITY, "h")).isEmpty();
    }

    @Test
    void working_time_is_never_told_in_days() {
        String clock = Numbers.unit(Metric.SPEED_TO_LEAD_P90.name(), "h");
        String working = Numbers.unit(Metric.SPEED_WORKING_P90.name(), "h");
        assertThat(spaced(Numbers.interval(125, 1.05, clock))).isEqualTo("5 d 5 h ± 1 h 3 min");
        assertThat(spaced(Numbers.interval(125, 1.05, working))).isEqualTo("125 h ± 1 h 3 min");
        assertThat(spaced(Numbers.difference(-60.3, 55, working))).isEqualTo("−60 h ± 55 h");
        assertThat(spaced(Numbers.range(240.03, 240.35, working))).isEqualTo("240 h 2 min to 240 h 21 min");
        assertThat(spaced(Numbers.duration(240, working))).isEqualTo("240 h");
    }

    @Test
    void an_amount_shows_three_figures() {
        assertThat(spaced(Numbers.amount(70_000))).isEqualTo("70 k");
        assertThat(spaced(Numbers.amount(-1_234_000))).isEqualTo("−1.23 M");
        assertThat(spaced(Numbers.amount(7_500_000))).isEqualTo("7.5 M");
        assertThat(spaced(Numbers.amount(100_000))).isEqualTo("100 k");
        assertThat(Numbers.amount(0)).isEqualTo("0");
    }

    @Test
    void a_rough_amount_shows_two_figures() {
        assertThat(spaced(Numbers.roughAmount(56_300))).isEqualTo("56 k");
        assertThat(spaced(Numbers.roughAmount(1_559))).isEqualTo("1,600");
        assertThat(spaced(Numbers.roughAmount(1_268_000))).isEqualTo("1.3 M");
        assertThat(Numbers.roughAmount(7)).isEqualTo("7");
        assertThat(Numbers.roughAmount(0)).isEqualTo("0");
    }

    @Test
    void the_exact_form_is_the_shortest_also_where_jdk_17_is_not() {
        assertThat(Numbers.exact(2.0E23)).isEqualTo("2.0E23");
        assertThat(Numbers.exact(2.0E-3)).isEqualTo("0.002");
        assertThat(Numbers.exact(2.2250738585072014E-308)).isEqualTo("2.2250738585072014E-308");
        assertThat(Numbers.exact(1.0E23)).isEqualTo("1.0E23");
        assertThat(Numbers.exact(2.0E-322)).isEqualTo("2.0E-322");
    }

    @Test
    void a_figure_is_not_torn_from_its_unit() {
        assertThat(Numbers.interval(3.6e6, 8e4, "EUR")).doesNotContain(" ").contains("\u00A0");
    }

    @Property
    void the_exact_form_reads_back_as_the_same_number(@ForAll double value) {
        assertThat(Double.parseDouble(Numbers.exact(value))).isEqualTo(value);
    }

    @Property
    void the_printed_mean_is_within_the_half_width_of_the_mean(
            @ForAll @DoubleRange(min = 1, max = 9999) double mean,
            @ForAll @DoubleRange(min = 0.01, max = 900) double halfWidth) {
        String printed =
                Numbers.interval(mean, halfWidth, "leads").split("\u00A0")[0].replace(",", "");
        assertThat(Math.abs(Double.parseDouble(printed) - mean)).isLessThanOrEqualTo(halfWidth * 0.51);
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void what_only_rounding_tells_apart_is_no_difference() {
        assertThat(Numbers.difference(2.3e-10, 1e-10, "EUR")).isEqualTo("no difference");
        assertThat(Numbers.difference(0.01, 0.001, "EUR")).startsWith("+0.01");
        assertThat(Numbers.difference(0, Double.NaN, "EUR")).isNotEqualTo("no difference");
    }

    @Property(tries = 20_000)
    void the_short_way_spells_what_the_formatter_spells(
            @ForAll @DoubleRange(min = -2e6, max = 2e6) double value,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll boolean isRound) {
        double figure = isRound ? Math.rint(value / 50) * 50 / 10_000 : value; // many of these lie in the middle of two
        String formatted =
                String.format(Locale.ROOT, "%,." + decimals + "f", figure).replace('-', '\u2212');
        boolean isZero = formatted.chars().noneMatch(c -> c >= '1' && c <= '9');
        assertThat(Numbers.fixed(figure, decimals)).isEqualTo(isZero ? formatted.replace("\u2212", "") : formatted);
    }
}
