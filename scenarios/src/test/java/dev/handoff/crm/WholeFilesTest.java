package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.crm.told.ReportLines;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are not whole, each with its one line; and files that look so and are. Forty weeks of twenty leads: each is tried on the next two
 * working days, the fourth one of a day is sold three weeks later.
 */
class WholeFilesTest {
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2024-01-01T10:00");
    private static final int WEEKS = 40;
    private static final int A_DAY = 4;
    private static final IntPredicate ALL = week -> true;

    @TempDir
    private Path dir;

    private List<String> warnings(CrmRead.Done read) {
        return ReportLines.warnings(read.report()).stream()
                .map(line -> line.replace(dir + "/", "").replace(dir + "\\", ""))
                .toList();
    }

    private SmallExport export(IntPredicate leads, IntPredicate calls, IntPredicate deals) {
        List<String> lead = new ArrayList<>(List.of("lead,created,channel,sql"));
        List<String> call = new ArrayList<>(List.of("lead,at,owner,outcome"));
        List<String> deal = new ArrayList<>(List.of("deal,lead,opened,closed,outcome"));
        for (int week = 0; week < WEEKS; week++) {
            for (int n = 0; n < 5 * A_DAY; n++) {
                if (leads.test(week)) {
                    lead(week * 100 + n, week, n, lead, call, deal, calls, deals);
                }
            }
        }
        SmallExport export = new SmallExport(dir)
                .leads(lead.toArray(String[]::new))
                .activities(call.toArray(String[]::new))
                .with(ReadOptions.defaults().withZone(ZoneId.of("UTC")));
        return deal.size() == 1 ? export : export.deals(deal.toArray(String[]::new));
    }

    private static void lead(
            int id,
            int week,
            int n,
            List<String> leads,
            List<String> calls,
            List<String> deals,
            IntPredicate called,
            IntPredicate sold) {
        LocalDateTime came = MONDAY.plusWeeks(week).plusDays(n / A_DAY).plusMinutes(n % A_DAY);
        boolean won = n % A_DAY == 3;
        leads.add("L" + id + "," + came + ",web," + (won ? came.plusDays(1) : ""));
        LocalDateTime at = came;
        for (int k = 0; k < 2; k++) {
            at = workingDay(at.plusDays(1));
            if (called.test(week(at))) {
                calls.add("L" + id + "," + at + ",rep,no answer");
            }
        }
        LocalDateTime closed = came.plusWeeks(3);
        if (won && sold.test(week(closed)) && sold.test(week(came))) {
            deals.add("D" + id + ",L" + id + "," + came.plusDays(1) + "," + closed + ",won");
        }
    }

    private static LocalDateTime workingDay(LocalDateTime at) {
        LocalDateTime day = at;
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static int week(LocalDateTime at) {
        return (int) (LocalDate.from(at).toEpochDay() - LocalDate.from(MONDAY).toEpochDay()) / 7;
    }

    private static IntPredicate but(int from, int to) {
        return week -> week < from || week >= to;
    }

    @Test
    void a_whole_export_is_read_without_a_warning() {
        assertThat(warnings(export(ALL, ALL, ALL).read())).isEmpty();
    }

    @Test
    void attempts_that_end_long_before_the_leads_are_told_with_the_line_where_they_end() {
        SmallExport cut = export(ALL, week -> week < 20, ALL);
        assertThat(warnings(cut.read()))
                .containsExactly(
                        "calls.csv:789: no attempt after 19 May 2024, while 380 leads came: 380 of these count as leads that"
                                + " nobody tried, though 95 of them became SQLs. Maybe the file was cut off, or --as-of"
                                + " 2024-05-19?");
        CrmRead.Done asOfThen = cut.with(cut.options().withAsOf(LocalDateTime.parse("2024-05-20T00:00")))
                .read();
        assertThat(warnings(asOfThen)).isEmpty();
        assertThat(asOfThen.report().to()).as("its last lead is of Friday").isEqualTo("2024-05-12");
    }

    @Test
    void weeks_without_an_attempt_in_the_middle_are_told_and_the_longer_part_is_proposed() {
        assertThat(warnings(export(ALL, but(10, 16), ALL).read()))
                .containsExactly(
                        "calls.csv:389: no attempt between 10 March 2024 and 22 April 2024, while 120 leads came: 112 of these"
                                + " count as leads that nobody tried, though 28 of them became SQLs. Maybe a file is missing,"
                                + " or --from 2024-04-22?");
    }

    @Test
    void attempts_that_begin_long_after_the_leads_are_told() {
        assertThat(warnings(export(ALL, week -> week >= 12, ALL).read()))
                .containsExactly(
                        "calls.csv:2: no attempt before 25 March 2024, while 240 leads came: 232 of these count as leads that"
                                + " nobody tried, though 58 of them became SQLs. Maybe an older file is missing, or --from"
                                + " 2024-03-25?");
    }

    @Test
    void deals_that_end_long_before_the_leads_are_told() {
        assertThat(warnings(export(ALL, ALL, week -> week < 25).read()))
                .singleElement()
                .asString()
                .startsWith("deals.csv:")
                .contains(
                        ": no deal was opened or decided after 23 June 2024, while 280 leads came: what was sold then counts as"
                                + " never sold, and deals that were open as open to this day. Maybe the file was cut off, or"
                                + " --as-of 2024-06-23?");
    }

    @Test
    void weeks_without_a_lead_count_as_such_and_are_told() {
        assertThat(warnings(export(but(20, 28), ALL, ALL).read()))
                .containsExactly(
                        "leads.csv:401: no lead came between 19 May 2024 and 15 July 2024, 8 of 39 weeks, in which 12 attempts"
                                + " were made: they count as weeks without inquiries, which makes 21 % fewer a week. Maybe a"
                                + " file is missing, or --to 2024-05-19?");
    }

    @Test
    void a_company_that_was_closed_is_not_warned_of() {
        assertThat(warnings(export(but(30, 32), but(30, 32), but(30, 32)).read()))
                .isEmpty();
    }

    @Test
    void a_company_that_calls_one_week_in_four_has_whole_files() {
        assertThat(warnings(export(ALL, week -> week % 4 == 0, ALL).read())).isEmpty();
    }

    @Test
    void leads_that_end_before_the_attempts_are_usual() {
        assertThat(warnings(export(week -> week < 20, ALL, ALL).read())).isEmpty();
    }

    @Test
    void of_few_attempts_some_weeks_may_be_without_any() {
        assertThat(warnings(export(week -> week % 10 == 0, ALL, week -> false).read()))
                .noneMatch(line -> line.contains("attempt "));
    }

    @Test
    void of_a_handful_of_rows_nobody_knows_how_many_to_expect() {
        SmallExport few = new SmallExport(dir)
                .leads("lead,created,channel", "L1,2024-03-31 02:30,web", "L2,2024-10-27 02:30,web")
                .with(ReadOptions.defaults().withZone(ZoneId.of("UTC")));
        assertThat(warnings(few.read())).isEmpty();
    }

    @Test
    void a_last_row_that_ends_too_early_is_told_by_its_line() {
        SmallExport cut =
                new SmallExport(dir).leads("lead,created,channel", "L1,2024-05-07 09:00,web", "L2,2024-05-07 10:00");
        assertThat(warnings(cut.read()))
                .containsExactly(
                        "leads.csv:3: the last row ends after 2 of its 3 fields, as if the file had been cut off in it. Maybe"
                                + " export it anew?");
        assertThat(warnings(cut.leads(
                                "Lead ID,Created Date,Lead Source",
                                "00Q1x000003Q1AAAAA,5/27/2024,web",
                                "00Q1x000003Q1BAAAA,5/7/2024,web",
                                "",
                                "Grand Totals (2 records)",
                                "Confidential Information - Do Not Distribute")
                        .read()))
                .isEmpty();
    }
}
