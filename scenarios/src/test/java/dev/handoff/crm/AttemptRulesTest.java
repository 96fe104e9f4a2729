package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule by which an activity counts as an attempt or does not, from given rows. */
class AttemptRulesTest {
    private static final String LEADS = "lead,created,channel,owner,mql,email,modified,created by";

    @TempDir
    private Path dir;

    private SmallExport export;

    @BeforeEach
    void begin() {
        export = new SmallExport(dir);
    }

    @Test
    void the_window_is_whole_weeks_and_attempts_on_leads_outside_it_go_too() {
        export.leads(
                        LEADS,
                        "a,2024-05-05 23:59,web,,,,,",
                        "b,2024-05-06 00:00,web,,,,,",
                        "c,2024-05-19 23:59,web,,,,,",
                        "d,2024-05-20 00:00,web,,,,,")
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
    void who_was_called_before_the_record_was_made_was_found_by_the_rep() {
        export.leads(
                        LEADS,
                        "a,2024-05-07 10:00,web,Ana,,,,Ana",
                        "b,2024-05-07 11:00,web,Ana,,,,Form",
                        "c,2024-05-07 12:00,web,Ana,,,,Ana")
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
        assertThat(read.report().notes())
                .contains("10 attempts were entered with many others at once: counted, but not when they were made");
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
                        "a,2024-05-08 10:05,,,done",
                        ",2024-05-08 10:06,Call,,done",
                        "z,2024-05-08 10:07,Call,,done");
        assertThat(export.leftOut(1))
                .containsExactly(
                        "1 not done",
                        "1 inbound",
                        "1 of another type (Lunch)",
                        "1 without a type",
                        "1 e-mail",
                        "1 mass e-mail",
                        "1 that names no lead",
                        "1 of a lead outside the file");
    }

    @Test
    void e_mails_count_where_people_write_more_than_they_call_or_the_user_says_so() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,")
                .activities(
                        "lead,at,type",
                        "a,2024-05-08 10:00,Call",
                        "a,2024-05-08 11:00,email",
                        "a,2024-05-08 12:00,email");
        assertThat(export.read().report().activities()).isEqualTo(3);
        export.with(export.options().withAttempts(Set.of(ReadOptions.Attempt.CALL)));
        assertThat(export.read().report().activities()).isEqualTo(1);
        export.with(export.options().withAttempts(Set.of(ReadOptions.Attempt.EMAIL)));
        assertThat(export.leftOut(1)).containsExactly("1 call");
    }

    @Test
    void two_people_of_one_name_make_their_activities_unusable() {
        export.leads(
                        "Person - ID,Person - Name,Person - Person created",
                        "1,Ann  Lee,2024-05-07 10:00",
                        "2,ann lee,2024-05-07 11:00",
                        "3,Bo,2024-05-07 12:00")
                .activities(
                        "Activity - ID,Activity - Contact person,Activity - Marked as done time,Activity - Type",
                        "1,Ann Lee,2024-05-08 10:00,Call",
                        "2,Bo,2024-05-08 11:00,Call");
        assertThat(export.leftOut(1)).containsExactly("1 of a name that several leads have");
        assertThat(export.read().report().activities()).isEqualTo(1);
    }

    @Test
    void identifiers_of_salesforce_are_told_apart_by_capitals_and_count_fifteen_characters() {
        export.leads(
                        "Lead ID,Created Date,Lead Source",
                        "00Q5g000000AbCd,2024-05-07 10:00,Web",
                        "00Q5g000000ABCd,2024-05-07 11:00,Web")
                .activities(
                        "Activity ID,Lead ID,Created Date,Task Subtype",
                        "00T000000000001,00Q5g000000ABCdAAZ,2024-05-08 10:00,Call");
        assertThat(export.read().tables().activities().lead()).containsExactly(1);
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
        assertThat(read.report().unmapped())
                .singleElement()
                .satisfies(u -> assertThat(u.counts()).containsExactlyEntriesOf(java.util.Map.of("Gatekeeper", 2)));
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
}
