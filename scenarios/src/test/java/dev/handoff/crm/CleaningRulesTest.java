package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadEnding;
import dev.handoff.crm.told.Rule;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule by which a row counts or does not, from given rows. */
class CleaningRulesTest {
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
        export.leads(LEADS, "a,2024-05-06 09:00,web,Ana,,,,", "a,2024-05-06 09:00,web,Ana,,,,", "b,2024-05-07 09:00,web,Ana,,,,");
        assertThat(export.leftOut(0)).containsExactly("1 duplicate row");
        assertThat(export.read().excluded()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.rule()).isEqualTo(Rule.DUPLICATE);
        });
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
        export.leads("Record ID,Create Date,Merged object IDs", "1,2024-05-08 09:00,2:1715000000000", "2,2024-05-06 09:00,", "3,2024-05-09 09:00,")
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
                .containsExactly("1 of an excluded e-mail domain", "1 of an excluded owner", "1 left out by 'where' in the mapping");
    }

    @Test
    void what_has_no_date_or_comes_after_the_export_does_not_count() {
        export.leads(LEADS, "a,,web,Ana,,,,", "b,2024-06-01 12:01,web,Ana,,,,", "c,2024-06-01 12:00,web,Ana,,,,", ",2024-05-06 09:00,web,Ana,,,,");
        assertThat(export.leftOut(0)).containsExactly("1 without an identifier", "1 without a date", "1 created in the future");
    }

    @Test
    void the_window_is_whole_weeks_and_attempts_on_leads_outside_it_go_too() {
        export.leads(LEADS, "a,2024-05-05 23:59,web,,,,,", "b,2024-05-06 00:00,web,,,,,", "c,2024-05-19 23:59,web,,,,,", "d,2024-05-20 00:00,web,,,,,")
                .activities("lead,at", "a,2024-05-06 10:00", "b,2024-05-30 10:00", "d,2024-05-20 10:00");
        CrmRead.Done read = export.read();
        assertThat(read.report().from()).hasToString("2024-05-06");
        assertThat(read.report().to()).hasToString("2024-05-19");
        assertThat(read.tables().weeks()).isEqualTo(2);
        assertThat(read.report().leads()).isEqualTo(2);
        assertThat(read.report().activities()).isEqualTo(1);
        assertThat(read.report().files()).extracting(f -> f.outsideWindow()).containsExactly(2, 2);
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
        assertThat(export.leftOut(0)).containsExactly("6 of a bought list (7 May 2024 14:00, nobody owns or qualified them)");
        assertThat(export.read().report().batchChannels()).containsExactly("fair");
        assertThat(export.read().tables().leads().delayUnknown()).containsOnly(false);
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
    void dates_without_times_are_no_uploads_and_are_named() {
        export.leads(LEADS, "a,2024-05-07,web,,,,,", "b,2024-05-07,web,,,,,", "c,2024-05-07,web,,,,,", "d,2024-05-07,web,,,,,", "e,2024-05-07,web,,,,,");
        CrmRead.Done read = export.read();
        assertThat(read.report().files().get(0).kept()).isEqualTo(5);
        assertThat(read.report().datesOnly()).containsExactly(CrmColumn.LEAD_CREATED);
    }

    @Test
    void who_was_called_before_the_record_was_made_was_found_by_the_rep() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,Ana,,,,Ana", "b,2024-05-07 11:00,web,Ana,,,,Form", "c,2024-05-07 12:00,web,Ana,,,,Ana")
                .activities("lead,at", "a,2024-05-07 09:59", "b,2024-05-07 10:59", "c,2024-05-07 12:00");
        CrmTables tables = export.read().tables();
        assertThat(tables.leads().prospected()).containsExactly(true, false, false);
        assertThat(tables.leads().delayUnknown()).containsExactly(true, true, false);
    }

    @Test
    void ten_attempts_of_a_rep_at_one_instant_were_logged_then_and_made_some_time() {
        List<String> rows = new ArrayList<>(List.of("lead,at,owner"));
        for (int i = 0; i < 10; i++) {
            rows.add("l" + i + ",2024-05-08 17:00,Ana");
        }
        for (int i = 0; i < 9; i++) {
            rows.add("l" + i + ",2024-05-08 17:00,Ben");
        }
        List<String> leads = new ArrayList<>(List.of(LEADS));
        for (int i = 0; i < 10; i++) {
            leads.add("l" + i + ",2024-05-07 1" + i + ":00,web,,,,,");
        }
        export.leads(leads.toArray(String[]::new)).activities(rows.toArray(String[]::new));
        CrmRead.Done read = export.read();
        assertThat(read.tables().activities().size()).isEqualTo(19);
        assertThat(read.report().notes()).contains("10 attempts were entered many at once: they count, their times do not");
    }

    @Test
    void only_what_a_person_did_to_reach_a_lead_is_an_attempt() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,")
                .activities(
                        "lead,at,type,direction,done",
                        "a,2024-05-08 10:00,Call,Outbound,done",
                        "a,2024-05-08 10:01,call,Inbound,done",
                        "a,2024-05-08 10:02,Call,Outbound,planned",
                        "a,2024-05-08 10:03,E-Mail,,done",
                        "a,2024-05-08 10:04,Sequence email,,done",
                        "a,2024-05-08 10:05,Lunch,,done",
                        ",2024-05-08 10:06,Call,,done",
                        "z,2024-05-08 10:07,Call,,done");
        assertThat(export.leftOut(1))
                .containsExactly(
                        "1 not done",
                        "1 inbound",
                        "1 of another type (Lunch)",
                        "1 e-mail",
                        "1 mass e-mail",
                        "1 that names no lead",
                        "1 of a lead outside the file");
    }

    @Test
    void e_mails_count_where_people_write_more_than_they_call_or_the_user_says_so() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,")
                .activities("lead,at,type", "a,2024-05-08 10:00,Call", "a,2024-05-08 11:00,email", "a,2024-05-08 12:00,email");
        assertThat(export.read().report().activities()).isEqualTo(3);
        export.with(export.options().withAttempts(Set.of(ReadOptions.Attempt.CALL)));
        assertThat(export.read().report().activities()).isEqualTo(1);
        export.with(export.options().withAttempts(Set.of(ReadOptions.Attempt.EMAIL)));
        assertThat(export.leftOut(1)).containsExactly("1 call");
    }

    @Test
    void two_people_of_one_name_make_their_activities_unusable() {
        export.leads("Person - ID,Person - Name,Person - Person created", "1,Ann  Lee,2024-05-07 10:00", "2,ann lee,2024-05-07 11:00", "3,Bo,2024-05-07 12:00")
                .activities(
                        "Activity - ID,Activity - Contact person,Activity - Marked as done time,Activity - Type",
                        "1,Ann Lee,2024-05-08 10:00,Call",
                        "2,Bo,2024-05-08 11:00,Call");
        assertThat(export.leftOut(1)).containsExactly("1 of a name that several leads have");
        assertThat(export.read().report().activities()).isEqualTo(1);
    }

    @Test
    void identifiers_of_salesforce_are_told_apart_by_capitals_and_count_fifteen_characters() {
        export.leads("Lead ID,Created Date,Lead Source", "00Q5g000000AbCd,2024-05-07 10:00,Web", "00Q5g000000ABCd,2024-05-07 11:00,Web")
                .activities("Activity ID,Lead ID,Created Date,Task Subtype", "00T000000000001,00Q5g000000ABCdAAZ,2024-05-08 10:00,Call");
        assertThat(export.read().tables().activities().lead()).containsExactly(1);
    }

    @Test
    void only_the_outcome_closes_a_deal_and_impossible_dates_are_left_out() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,")
                .deals(
                        "deal,lead,opened,closed,outcome,amount",
                        "1,a,2024-05-08 10:00,2024-05-20 10:00,Won,1000",
                        "2,a,2024-05-08 10:00,2024-05-20 10:00,Negotiation,1000",
                        "3,a,2024-05-08 10:00,2024-05-07 10:00,lost,1000",
                        "4,a,2024-05-08 10:00,,lost,1000",
                        "5,a,,2024-05-07 10:00,lost,1000",
                        "6,a,2024-05-08 11:00,2024-06-07 10:00,lost,1000");
        CrmRead.Done read = export.read();
        assertThat(export.leftOut(1)).containsExactly("1 without a date of opening", "1 closed before it was opened", "1 won or lost without a date");
        assertThat(read.tables().deals().outcome()).containsExactly(new byte[] {1, -1, -1});
        assertThat(read.tables().deals().closed()[1]).isEqualTo(CrmTables.NEVER);
        assertThat(read.report().unmapped()).singleElement().satisfies(u -> assertThat(u.counts()).containsEntry("Negotiation", 1));
        assertThat(read.report().notes()).contains("1 deals were decided after the export was made: they count as open");
    }

    @Test
    void without_a_column_of_its_own_the_opening_of_a_deal_makes_the_lead_worth_pursuing() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,", "b,2024-05-07 11:00,web,,,,,")
                .deals("deal,lead,opened,closed,outcome,amount", "1,a,2024-05-08 10:00,,open,");
        CrmTables tables = export.read().tables();
        assertThat(CleanTables.minute(tables, tables.leads().sql()[0])).isEqualTo("2024-05-08T10:00");
        assertThat(tables.leads().sql()[1]).isEqualTo(CrmTables.NEVER);
        assertThat(tables.knows(CrmColumn.LEAD_SQL)).isTrue();
    }

    @Test
    void outcomes_that_nobody_mapped_are_listed_and_not_guessed() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,")
                .activities(
                        "lead,at,outcome",
                        "a,2024-05-08 10:00,Connected",
                        "a,2024-05-08 11:00,f240bbac-87c9-4f6e-bf70-924b57d47db7",
                        "a,2024-05-08 12:00,73A0D17F-1163-4015-BDD5-EC830791DA20",
                        "a,2024-05-08 13:00,Gatekeeper",
                        "a,2024-05-08 14:00,Gatekeeper");
        CrmRead.Done read = export.read();
        assertThat(read.tables().activities().answered()).containsExactly(new byte[] {1, 1, 0, -1, -1});
        assertThat(read.report().unmapped()).singleElement().satisfies(u -> assertThat(u.counts()).containsExactlyEntriesOf(java.util.Map.of("Gatekeeper", 2)));
    }

    @Test
    void a_status_says_what_became_of_a_lead_and_a_reason_says_it_better() {
        export.leads("lead,created,status,reason", "a,2024-05-07 10:00,Closed,Do not contact", "b,2024-05-07 11:00,Unqualified,", "c,2024-05-07 12:00,Working - Contacted,");
        assertThat(export.read().tables().leads().ending()).containsExactly(LeadEnding.OPT_OUT, LeadEnding.MISFIT, LeadEnding.NONE);
    }

    @Test
    void channels_with_few_leads_join_the_others_and_the_mapping_names_them() {
        export.leads(LEADS, "a,2024-05-07 10:00,Google Ads,,,,,", "b,2024-05-07 11:00,PPC,,,,,", "c,2024-05-07 12:00,Fair,,,,,", "d,2024-05-07 13:00,,,,,,")
                .mapping("channels: {Paid Search: [google ads, ppc]}")
                .with(export.options().withSmallestChannel(2));
        assertThat(export.read().tables().channels()).containsExactly("Paid Search", "other");
        assertThat(export.read().report().notes()).contains("channels of fewer than 2 leads are 'other': Fair (1), not recorded (1)");
    }

    @Test
    void the_export_was_made_at_its_newest_instant_unless_somebody_says_when() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,", "b,2999-01-01 10:00,web,,,,,")
                .activities("lead,at", "a,2024-05-20 10:00")
                .with(ReadOptions.defaults().withZone(export.options().zone().orElseThrow()));
        CrmTables tables = export.read().tables();
        assertThat(CleanTables.minute(tables, tables.asOf())).isEqualTo("2024-05-20T10:00");
        assertThat(export.leftOut(0)).containsExactly("1 created in the future");
        export.with(export.options().withAsOf(LocalDateTime.parse("2024-05-19T10:00")));
        assertThat(export.leftOut(1)).containsExactly("1 created in the future");
    }

    @Test
    void stages_are_in_the_order_in_which_deals_enter_them_and_winning_is_none() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,")
                .deals(
                        "Record ID,Create Date,Close Date,Deal Stage,\"Date entered \"\"Offer (Sales)\"\"\",\"Date entered \"\"Demo (Sales)\"\"\",\"Date entered \"\"Closed Won (Sales)\"\"\"",
                        "1,2024-05-08 10:00,2024-05-20 10:00,Closed Won,2024-05-10 10:00,2024-05-09 10:00,2024-05-20 10:00",
                        "2,2024-05-08 11:00,,Demo,,2024-05-11 10:00,");
        CrmTables tables = export.read().tables();
        assertThat(tables.deals().entered()).hasDimensions(2, 2);
        assertThat(CleanTables.day(tables, tables.deals().entered()[0][0])).isEqualTo("2024-05-09");
        assertThat(tables.deals().entered()[1][1]).isEqualTo(CrmTables.NEVER);
        assertThat(tables.knows(CrmColumn.DEAL_STAGES)).isTrue();
    }
}
