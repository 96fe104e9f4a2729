package dev.handoff.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftTest {
    @Test
    void a_shift_is_read_as_people_write_it() {
        assertThat(Shift.parse("Mon-Fri 09:00-17:00"))
                .isEqualTo(new Shift(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, 540, 1020));
        assertThat(Shift.parse("sat 9:30 - 12:00"))
                .isEqualTo(new Shift(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, 570, 720));
        assertThat(Shift.parse("Fri-Mon 22:00-06:00").days()).isEqualTo(4);
    }

    @Property
    void what_is_printed_is_read_back(
            @ForAll DayOfWeek first,
            @ForAll DayOfWeek last,
            @ForAll @IntRange(max = 1439) int start,
            @ForAll @IntRange(max = 1440) int end) {
        Shift shift = new Shift(first, last, start, end);
        assertThat(Shift.parse(shift.toString())).isEqualTo(shift);
        assertThat(shift.lengthMinutes()).isBetween(1, 1440);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mon",
                "Mon-Fri",
                "Mon-Fri 9-17",
                "Mxx 09:00-17:00",
                "Mon-Fri 09:60-17:00",
                "Mon 09:00-17:00 x"
            })
    void what_is_no_shift_is_refused_with_an_example(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shift.parse(text))
                .withMessage("\"" + text + "\" is not a shift. Maybe Mon-Fri 09:00-17:00?");
    }

    @Test
    void an_hour_the_day_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shift.parse("Mon 24:00-25:00"))
                .withMessageContaining("1440");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shift.parse("Mon 09:00-24:01"))
                .withMessageContaining("1441");
    }
}
