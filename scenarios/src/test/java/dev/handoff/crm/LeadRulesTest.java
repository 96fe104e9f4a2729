package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadEnding;
import dev.handoff.crm.told.Rule;
import dev.handoff.scenario.problem.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule by which a lead counts or does not, from given rows. */
class LeadRulesTest {
    private static final String LEADS = "lead,created,channel,owner,mql,email,modified,created by";

    @TempDir
    private Path dir;

    private SmallExport export;

    @BeforeEach
    void begin() {
        export = new SmallExport(dir);
    }

    @Test
    void a_row_that_stands_there_twice_counts_once() {
        export.leads(
                LEADS,
                "a,2024-05-06 09:00,web,Ana,,,,",
                "a,2024-05-06 09:00,web,Ana,,,,",
                "b,2024-05-07 09:00,web,Ana,,,,");
        assertThat(export.leftOut(0)).containsExactly("1 duplicate row");
        assertThat(export.read().excluded()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.rule()).isEqualTo(Rule.DUPLICATE);
        });
    }

    @Test
    void a_window_without_any_lead_is_told_with_the_days_on_which_leads_came() {
        export.leads(LEADS, "a,2024-05-06 09:00,web,Ana,,,,", "b,2024-05-19 23:30,web,Ana,,,,");
        ReadOptions options = export.options();
        String came = ": the first came on 6 May 2024, the last on 19 May 2024. Maybe another ";
        export.with(options.withAsOf(LocalDateTime.parse("2020-01-01T00:00")));
        assertThat(emptyWindow())
                .endsWith("leads.csv: no lead lies in the window given by --as-of" + came + "--as-of?");
        export.with(options.withWindow(LocalDate.parse("2024-05-20"), LocalDate.parse("2024-05-26")));
        assertThat(emptyWindow())
                .endsWith("window given by --from, --to, --as-of" + came + "--from or --to or --as-of?");
        export.with(options.withWindow(LocalDate.parse("2024-05-13"), LocalDate.parse("2024-05-19")));
        assertThat(export.read().report().leads()).isEqualTo(1);
        assertThat(emptyWindow()).isEmpty();
    }

    private String emptyWindow() {
        return export.read().emptyWindow().map(Problem::toString).orElse("");
    }

    @Test
    void of_several_rows_of_a_lead_the_one_modified_last_counts() {
        export.leads(
                LEADS,
                "a,2024-05-06 09:00,web,Old,,,2024-05-08 10:00,",
                "a,2024-05-06 09:00,web,New,,,2024-05-09 10:00,",
                "a,2024-05-06 09:00,web,Older,,,2024-05-07 10:00,");
        export.with(export.options().keepingOwnerNames());
        assertThat(export.read().tables().owners()).containsExactly("New");
        assertThat(export.leftOut(0)).containsExactly("2 older versions of a record");
    }

    @Test
    void a_merged_record_counts_as_the_other_one_from_its_own_creation_on() {
        export.leads(
                        "Record ID,Create Date,Merged object IDs",
                        "1,2024-05-08 09:00,2:1715000000000",
                        "2,2024-05-06 09:00,",
                        "3,2024-05-09 09:00,")
                .activities("Associated Contact IDs,Activity date", "2,2024-05-06 10:00", "1,2024-05-08 10:00");
        CrmTables tables = export.read().tables();
        assertThat(CleanTables.minute(tables, tables.leads().created()[0])).isEqualTo("2024-05-06T09:00");
        assertThat(tables.activities().lead()).containsExactly(0, 0);
        assertThat(export.leftOut(0)).containsExactly("1 record merged into another");
    }

    @Test
    void test_leads_are_nobody_but_a_mrs_testa_is_somebody() {
        export.leads(
                "lead,created,name,email",
                "a,2024-05-06 09:00,Test,x@firm.com",
                "b,2024-05-06 09:01,Ann,test2@firm.com",
                "c,2024-05-06 09:02,Ann,ann@example.org",
                "d,2024-05-06 09:03,Ann,ann@test.com",
                "e,2024-05-06 09:04,Testa,testarossa@firm.com");
        assertThat(export.leftOut(0)).containsExactly("4 test leads");
    }

    @Test
    void the_mapping_leaves_out_domains_owners_and_values() {
        export.leads(
                        "lead,created,email,owner,Phase",
                        "a,2024-05-06 09:00,x@mail.ours.com,Ana,",
                        "b,2024-05-06 09:01,x@firm.com,Integration User,",
                        "c,2024-05-06 09:02,x@firm.com,Ana, spam ",
                        "d,2024-05-06 09:03,x@notours.com,Ana,")
                .mapping("exclude: {emailDomains: [ours.com], owners: [Integration User], where: {Phase: [Spam]}}");
        assertThat(export.leftOut(0))
                .containsExactly(
                        "1 of an excluded e-mail domain",
                        "1 of an excluded owner",
                        "1 left out by 'where' in the mapping");
    }

    @Test
    void what_has_no_date_or_comes_after_the_export_does_not_count() {
        export.leads(
                LEADS,
                "a,,web,Ana,,,,",
                "b,2024-06-01 12:01,web,Ana,,,,",
                "c,2024-06-01 12:00,web,Ana,,,,",
                ",2024-05-06 09:00,web,Ana,,,,");
        assertThat(export.leftOut(0))
                .containsExactly("1 without an identifier", "1 without a date", "1 created in the future");
    }

    @Test
    void a_date_before_1970_is_no_missing_date_and_its_row_is_named() {
        export.leads(
                LEADS,
                "a,2024-05-06 09:00,web,Ana,,,,",
                "b,,web,Ana,,,,",
                "c,1901-05-06 09:00,web,Ana,,,,",
                "d,1900-01-01 00:00,web,Ana,,,,");
        assertThat(export.leftOut(0)).containsExactly("1 without a date", "2 dated before 1970 (the first in line 4)");
        export.leads(LEADS, "a,2024-05-06 09:00,web,Ana,,,,", "b,1901-05-06 09:00,web,Ana,,,,");
        assertThat(export.leftOut(0)).containsExactly("1 dated before 1970 (line 3)");
    }

    @Test
    void a_bought_list_is_left_out_and_an_upload_with_owners_stays() {
        List<String> rows = new ArrayList<>(List.of(LEADS));
        for (int i = 0; i < 6; i++) {
            rows.add("bought" + i + ",2024-05-07 14:0" + i / 2 + ",web,,,,,");
            rows.add("fair" + i + ",2024-05-14 09:00,fair,Ana,,,,");
        }
        rows.add("one,2024-05-06 10:00,web,,,,,");
        rows.add("two,2024-05-19 10:00,web,,,,,");
        export.leads(rows.toArray(String[]::new));
        assertThat(export.leftOut(0))
                .containsExactly("6 of a bought list (7 May 2024 14:00, nobody owns or qualified them)");
        assertThat(export.read().report().batchChannels()).containsExactly("fair");
        assertThat(export.read().tables().leads().delayUnknown()).containsOnly(false);
    }

    @Test
    void many_uploads_that_stay_are_counted_and_say_why_they_stay() {
        List<String> rows = new ArrayList<>(List.of(LEADS));
        for (int i = 0; i < 6 * 6; i++) {
            rows.add("fair" + i + ",2024-05-0" + (1 + i / 6) + " 09:00,fair,Ana,,,,");
        }
        export.leads(rows.toArray(String[]::new));
        assertThat(export.read().report().files().get(0).notes())
                .contains(
                        "6 uploads of many leads at once stay, for they are no bought lists: somebody owns or qualified"
                                + " their leads, or no column tells owners");
    }

    @Test
    void an_upload_in_a_channel_that_brings_leads_one_by_one_hides_when_they_came() {
        List<String> rows = new ArrayList<>(List.of(LEADS));
        for (int day = 6; day < 20; day++) {
            rows.add("single" + day + String.format(",2024-05-%02d 11:00,web,Ana,,,,", day));
        }
        for (int i = 0; i < 5; i++) {
            rows.add("many" + i + ",2024-05-08 09:00,web,Ana,,,,");
        }
        export.leads(rows.toArray(String[]::new));
        CrmTables tables = export.read().tables();
        int unknown = 0;
        for (boolean one : tables.leads().delayUnknown()) {
            unknown += one ? 1 : 0;
        }
        assertThat(unknown).isEqualTo(5);
    }

    @Test
    void a_busy_hour_is_no_upload() {
        List<String> rows = new ArrayList<>(List.of(LEADS));
        for (int week = 0; week < 3; week++) {
            for (int i = 0; i < 20; i++) {
                rows.add("w" + week + "i" + i + String.format(",2024-05-%02d 09:%02d,web,,,,,", 7 + 7 * week, i));
            }
        }
        export.leads(rows.toArray(String[]::new));
        assertThat(export.leftOut(0)).isEmpty();
        assertThat(export.read().report().batchChannels()).isEmpty();
    }

    @Test
    void a_mistyped_year_makes_no_busy_hour_a_bought_list() {
        for (String stray : List.of("2014-05-08 10:00", "2025-05-08 10:00")) {
            List<String> rows = new ArrayList<>(List.of(LEADS));
            for (int week = 0; week < 3; week++) {
                for (int i = 0; i < 20; i++) {
                    rows.add("w" + week + "i" + i + String.format(",2024-05-%02d 09:%02d,web,,,,,", 7 + 7 * week, i));
                }
            }
            rows.add("stray," + stray + ",web,Ana,,,,");
            export.leads(rows.toArray(String[]::new))
                    .with(export.options().withAsOf(LocalDateTime.parse("2025-06-01T12:00")));
            assertThat(export.leftOut(0)).as(stray).isEmpty();
        }
    }

    @Test
    void dates_without_times_are_no_uploads_and_are_named() {
        export.leads(
                LEADS,
                "a,2024-05-07,web,,,,,",
                "b,2024-05-07,web,,,,,",
                "c,2024-05-07,web,,,,,",
                "d,2024-05-07,web,,,,,",
                "e,2024-05-07,web,,,,,");
        CrmRead.Done read = export.read();
        assertThat(read.report().files().get(0).kept()).isEqualTo(5);
        assertThat(read.report().datesOnly()).containsExactly(CrmColumn.LEAD_CREATED);
    }

    @Test
    void a_status_says_what_became_of_a_lead_and_a_reason_says_it_better() {
        export.leads(
                "lead,created,status,reason",
                "a,2024-05-07 10:00,Closed,Do not contact",
                "b,2024-05-07 11:00,Unqualified,",
                "c,2024-05-07 12:00,Working - Contacted,");
        assertThat(export.read().tables().leads().ending())
                .containsExactly(LeadEnding.OPT_OUT, LeadEnding.MISFIT, LeadEnding.NONE);
    }

    @Test
    void channels_with_few_leads_join_the_others_and_the_mapping_names_them() {
        export.leads(
                        LEADS,
                        "a,2024-05-07 10:00,Google Ads,,,,,",
                        "b,2024-05-07 11:00,PPC,,,,,",
                        "c,2024-05-07 12:00,Fair,,,,,",
                        "d,2024-05-07 13:00,,,,,,")
                .mapping("channels: {Paid Search: [google ads, ppc]}")
                .with(export.options().withSmallestChannel(2));
        assertThat(export.read().tables().channels()).containsExactly("Paid Search", "other");
        assertThat(export.read().report().notes())
                .contains("channels of fewer than 2 leads are 'other': Fair (1), not recorded (1)");
    }
}
