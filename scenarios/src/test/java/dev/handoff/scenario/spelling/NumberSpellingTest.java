package dev.handoff.scenario.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSpellingTest {
    private static final NumberSpelling NUMBERS = new NumberSpelling();

    @ParameterizedTest
    @CsvSource({"12 %, 0.12", "12%, 0.12", ".5, 0.5", "1e6, 1000000", "150_000, 150000", "-0.0, 0", "+3, 3", "7., 7"})
    void numbers_are_spelled_as_people_spell_them(String text, double value) {
        assertThat(NUMBERS.parse(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x10",
                "1.2.3",
                "twelve",
                "1e99999",
                "1e999",
                "NaN",
                "-Infinity",
                "%",
                "5 h",
                "10,000",
                "1f",
                "2d"
            })
    void everything_else_is_refused(String text) {
        assertThatThrownBy(() -> NUMBERS.parse(text)).isInstanceOf(Misspelt.class);
    }

    @Test
    void zero_has_no_sign() {
        assertThat(NUMBERS.parse("-0.0")).isEqualTo(Double.valueOf(0.0));
    }

    @Property
    void a_number_written_and_read_again_is_the_same(@ForAll double value) {
        assertThat(NUMBERS.parse(NumberSpelling.spell(value))).isEqualTo(value == 0 ? 0.0 : value);
    }

    @Property
    void so_is_one_of_few_digits_however_small_or_large(
            @ForAll @IntRange(min = -99_999, max = 99_999) int digits,
            @ForAll @IntRange(min = -300, max = 290) int power) {
        double value = Double.parseDouble(digits + "e" + power);
        assertThat(NUMBERS.parse(NumberSpelling.spell(value))).isEqualTo(value == 0 ? 0.0 : value);
    }

    @Test
    void who_writes_a_power_of_ten_parts_no_thousands() {
        assertThat(NumberSpelling.spell(-4.683e-25)).isEqualTo("-4.683E-25");
        assertThat(NUMBERS.parse("-4.683E-25")).isEqualTo(-4.683e-25);
        assertThat(NUMBERS.parse("1.234e5")).isEqualTo(123_400);
    }
}
