package dev.handoff.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a scenario file spells to the last digit is read in fewer. */
class ReadableTest {

    @Test
    void seconds_of_hours_are_hours_and_all_else_stays() {
        assertThat(plain(Readable.durations("69179.53 s"))).isEqualTo("19 h 13 min");
        assertThat(Readable.durations("1 day")).isEqualTo("1 day");
        assertThat(Readable.durations("45 s")).isEqualTo("45 s");
        assertThat(Readable.durations("none")).isEqualTo("none");
    }

    @Test
    void a_range_has_three_digits() {
        assertThat(Readable.figures("0.0654296 to 0.127586")).isEqualTo("0.0654 to 0.128");
        assertThat(Readable.figures("1234.56 to 12.3456")).isEqualTo("1235 to 12.3");
        assertThat(Readable.figures("0.2 to 10")).isEqualTo("0.2 to 10");
        assertThat(plain(Readable.figures("7200.5 s to 3 days"))).isEqualTo("2 h to 3 days");
    }

    @Test
    void a_threshold_has_two_digits_after_the_point() {
        assertThat(Readable.twoDecimals("1.78453")).isEqualTo("1.78");
        assertThat(Readable.twoDecimals("1.1")).isEqualTo("1.1");
        assertThat(Readable.twoDecimals("2")).isEqualTo("2");
        assertThat(Readable.twoDecimals("absent")).isEqualTo("absent");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
