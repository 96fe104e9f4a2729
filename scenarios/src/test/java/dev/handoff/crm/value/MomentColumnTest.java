package dev.handoff.crm.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.crm.told.Problems;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants as CRMs and spreadsheets spell them; the company's clock is Berlin's. */
class MomentColumnTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-04T13:23:05        | 2024-03-04T12:23:05Z",
                "2024-03-04 13:23           | 2024-03-04T12:23:00Z",
                "2024-3-4 9:05              | 2024-03-04T08:05:00Z",
                "2024/03/04 13:23:05        | 2024-03-04T12:23:05Z",
                "2024-03-04T12:23:05.250Z   | 2024-03-04T12:23:05Z",
                "2024-03-04T12:23:05+0000   | 2024-03-04T12:23:05Z",
                "2024-03-04T17:53:05+05:30  | 2024-03-04T12:23:05Z",
                "2024-03-04 07:23:05-05     | 2024-03-04T12:23:05Z",
                "2024-03-04 12:23:05 UTC    | 2024-03-04T12:23:05Z",
                "4.3.2024 13:23             | 2024-03-04T12:23:00Z",
                "04.03.2024 13:23:05        | 2024-03-04T12:23:05Z",
                "04.03.24 13:23             | 2024-03-04T12:23:00Z",
                "1709554985                 | 2024-03-04T12:23:05Z",
                "1709554985000              | 2024-03-04T12:23:05Z",
                "45355.557639               | 2024-03-04T12:23:00Z",
                "'45355,557639'             | 2024-03-04T12:23:00Z",
                "'25/12/2024, 1:23 PM'      | 2024-12-25T12:23:00Z",
                "'12/25/2024, 12:23 AM'     | 2024-12-24T23:23:00Z",
                "'12/25/2024, 12:23 PM'     | 2024-12-25T11:23:00Z",
                "'12/25/2024 01:23:45 pm'   | 2024-12-25T12:23:45Z",
                "25-12-2024 13:23           | 2024-12-25T12:23:00Z",
            })
    void a_time_is_understood_however_it_is_spelled(String text, String expected) {
        assertThat(instant(text)).isEqualTo(Instant.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-04",
                "04.03.2024",
                "20240304",
                "45355",
                "2024-03-04T00:00:00Z",
                "2024-03-04 00:00:00+02:00"
            })
    void a_day_begins_when_the_company_s_day_does(String text) {
        MomentColumn column = column(text);
        assertThat(column.isDatesOnly()).isTrue();
        assertThat(instant(text)).isEqualTo(Instant.parse("2024-03-03T23:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2024-13-04",
                "2024-02-30",
                "31/02/2024",
                "2024-03-04 25:00",
                "2024-03-04 12:61",
                "2024-03-04T09:00 Mars/Olympus",
                "4/3",
                "12",
                "2024-03-04 13:23 PM",
                "1.2.3.4",
                "4.13.2024",
                "2024-03",
                "--",
                "0/0/0",
                "45355.5.5",
                "2024-03-04T12:00+99"
            })
    void what_is_no_time_is_refused_without_being_shown(String text) {
        column(text);
        assertThat(problems.toList()).singleElement().satisfies(p -> {
            assertThat(p.message()).startsWith("this is not a date and time");
            assertThat(p.toString()).doesNotContain("yesterday", "Mars");
        });
    }

    @Test
    void one_day_above_twelve_decides_the_whole_column() {
        MomentColumn column = column("3/4/2024", "13/4/2024", "5/6/2024");
        assertThat(day(column, 0)).isEqualTo("2024-04-03");
        assertThat(day(column("3/4/2024", "4/13/2024"), 0)).isEqualTo("2024-03-04");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void the_user_or_another_column_of_the_file_may_decide() {
        MomentColumn column = new MomentColumn("f.csv", "created", problems);
        column.add("3/4/2024", 2);
        column.decide(Optional.empty(), Optional.of(DayOrder.DAY_FIRST));
        assertThat(day(column, 0)).isEqualTo("2024-04-03");
        MomentColumn said = new MomentColumn("f.csv", "created", problems);
        said.add("3/4/2024", 2);
        said.decide(Optional.of(DayOrder.MONTH_FIRST), Optional.of(DayOrder.DAY_FIRST));
        assertThat(day(said, 0)).isEqualTo("2024-03-04");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void what_the_user_says_may_not_be_against_the_column() {
        MomentColumn column = new MomentColumn("f.csv", "created", problems);
        column.add("13/4/2024", 2);
        column.decide(Optional.of(DayOrder.MONTH_FIRST), Optional.empty());
        assertThat(problems.toList())
                .singleElement()
                .hasToString("f.csv:2 created: this has the day first, but --days says month-first");
    }

    @Test
    void the_hour_that_summer_time_leaves_out_is_an_hour_later_and_of_the_double_one_the_first_counts() {
        CompanyClock clock = new CompanyClock(BERLIN);
        MomentColumn column = column("2024-03-31 02:30", "2024-10-27 02:30");
        assertThat(Instant.ofEpochSecond(column.instant(0, clock, clock)))
                .isEqualTo(Instant.parse("2024-03-31T01:30:00Z"));
        assertThat(Instant.ofEpochSecond(column.instant(1, clock, clock)))
                .isEqualTo(Instant.parse("2024-10-27T00:30:00Z"));
        assertThat(clock.skipped()).isEqualTo(1);
        assertThat(clock.doubled()).isEqualTo(1);
    }

    @Test
    void times_without_an_offset_are_by_the_clock_of_the_file_and_days_by_that_of_the_company() {
        CompanyClock utc = new CompanyClock(ZoneId.of("UTC"));
        CompanyClock berlin = new CompanyClock(BERLIN);
        assertThat(column("2024-07-01 10:00").instant(0, utc, berlin))
                .isEqualTo(Instant.parse("2024-07-01T10:00:00Z").getEpochSecond());
        assertThat(column("2024-07-01").instant(0, utc, berlin))
                .isEqualTo(Instant.parse("2024-06-30T22:00:00Z").getEpochSecond());
    }

    @Test
    void nothing_is_never() {
        MomentColumn column = column("", null, "2024-07-01");
        assertThat(column.filled()).isEqualTo(1);
        CompanyClock clock = new CompanyClock(BERLIN);
        assertThat(List.of(column.instant(0, clock, clock), column.instant(1, clock, clock)))
                .containsOnly(MomentColumn.NEVER);
    }

    private Instant instant(String text) {
        CompanyClock clock = new CompanyClock(BERLIN);
        MomentColumn column = column(text.replaceAll("^'|'$", ""));
        assertThat(problems.toList()).as(text).isEmpty();
        return Instant.ofEpochSecond(column.instant(0, clock, clock));
    }

    private static String day(MomentColumn column, int row) {
        CompanyClock clock = new CompanyClock(BERLIN);
        return Instant.ofEpochSecond(column.instant(row, clock, clock))
                .atZone(BERLIN)
                .toLocalDate()
                .toString();
    }

    private MomentColumn column(String... texts) {
        MomentColumn column = new MomentColumn("f.csv", "created", problems);
        List<String> all = new ArrayList<>(java.util.Arrays.asList(texts));
        for (int i = 0; i < all.size(); i++) {
            column.add(all.get(i), i + 2);
        }
        column.decide(Optional.empty(), Optional.empty());
        return column;
    }
}
