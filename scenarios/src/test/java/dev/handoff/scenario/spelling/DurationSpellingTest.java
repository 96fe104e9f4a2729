package dev.handoff.scenario.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.handoff.company.Limit;
import dev.handoff.company.TimeBasis;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.yaml.Located;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationSpellingTest {
    private static final DurationSpelling DURATIONS = new DurationSpelling();
    private static final Limits LIMITS = new Limits();

    @ParameterizedTest
    @CsvSource({
        "4 h, 14400",
        "90 s, 90",
        "1.9 min, 114",
        "26 weeks, 15724800",
        "47 hours, 169200",
        "3 days, 259200",
        "2w, 1209600",
        "1 h 30 min, 5400",
        "1h30m, 5400",
        ".5 min, 30",
        "1_000 s, 1000",
        "5 Mins, 300",
        "0 s, 0"
    })
    void a_duration_is_spelled_as_people_spell_it(String text, long seconds) {
        assertThat(DURATIONS.parse(text)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void a_duration_is_kept_to_the_nearest_millisecond() {
        assertThat(DURATIONS.parse("1.6 ms")).isEqualTo(Duration.ofMillis(2));
        assertThat(DURATIONS.parse("0.0004 s")).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"5 mins ago, 5 min", "4 hors, 4 h", "3 dayz, 3 days", "7 fortnights, 14 weeks", "h 4, 4 h"})
    void what_is_no_duration_names_what_was_meant(String text, String meant) {
        assertThat(problem(text)).isEqualTo("'" + text + "' is not a duration. Maybe " + meant + "?");
    }

    @Test
    void a_bare_number_lacks_its_unit() {
        assertThat(problem("5")).isEqualTo("a duration needs its unit (weeks, days, h, min or s), unlike '5'");
    }

    @Test
    void a_duration_cannot_be_negative_or_endless() {
        assertThat(problem("-4 h")).isEqualTo("a duration cannot be negative, but '-4 h' is");
        assertThat(problem("99999999999 weeks")).contains("longer than any scenario");
        assertThat(problem("1e3 s")).contains("is not a duration");
    }

    @ParameterizedTest
    @CsvSource({
        "4 h, CLOCK, 14400000",
        "4 working hours, WORKING, 14400000",
        "1 working hour, WORKING, 3600000",
        "30 working min, WORKING, 1800000",
        "2 working days, WORKING_DAYS, 2",
        "1 working day, WORKING_DAYS, 1",
        "2 business days, WORKING_DAYS, 2",
        "2 days, CLOCK, 172800000"
    })
    void a_limit_says_which_clock_counts(String text, TimeBasis basis, double amount) {
        assertThat(LIMITS.parse(text)).isEqualTo(new Limit(amount, basis));
    }

    @Test
    void a_working_week_is_said_in_days() {
        Misspelt refused = catchThrowableOfType(Misspelt.class, () -> LIMITS.parse("2 working weeks"));
        assertThat(refused).hasMessageContaining("working weeks differ in length");
    }

    @Property
    void a_duration_written_and_read_again_is_the_same(
            @ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long millis) {
        Duration duration = Duration.ofMillis(millis);
        assertThat(DURATIONS.parse(DURATIONS.format(duration))).isEqualTo(duration);
    }

    @Property
    void an_amount_of_time_keeps_every_bit(@ForAll @DoubleRange(min = 0, max = 1e13) double millis) {
        assertThat(DurationSpelling.millis(DurationSpelling.spell(millis))).isEqualTo(millis);
    }

    @Property
    void a_limit_written_and_read_again_is_the_same(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long amount, @ForAll TimeBasis basis) {
        Limit limit = new Limit(amount, basis);
        assertThat(LIMITS.parse(LIMITS.format(limit))).isEqualTo(limit);
    }

    private static String problem(String text) {
        Misspelt refused = catchThrowableOfType(Misspelt.class, () -> DURATIONS.parse(text));
        return refused.problem(new Located.Scalar(new FilePlace("", 0, 0), text), "")
                .toString();
    }
}
