package dev.handoff.crm.told;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person reads of an export that was read. */
class ReportLinesTest {
    @Test
    void a_person_reads_what_was_read_left_out_assumed_and_not_understood() {
        FileReport leads = new FileReport(
                "leads.csv",
                Kind.LEADS,
                "HubSpot contacts",
                "UTF-8, commas",
                16_902,
                16_404,
                100,
                List.of(
                        new LeftOut(Rule.DUPLICATE, 148, ""),
                        new LeftOut(Rule.TEST, 41, ""),
                        new LeftOut(Rule.BOUGHT_LIST, 306, "9 April 2024 14:03")),
                List.of("times say no offset: read as Europe/Berlin"));
        FileReport calls = new FileReport(
                "calls.csv", Kind.ACTIVITIES, "HubSpot calls", "UTF-8, commas", 1, 1, 1, List.of(), List.of());
        ReadReport report = new ReadReport(
                List.of(leads, calls),
                LocalDate.parse("2024-03-04"),
                LocalDate.parse("2024-04-21"),
                16_304,
                0,
                1,
                List.of("Events"),
                Set.of(CrmColumn.LEAD_SQL),
                List.of(
                        new Unmapped(
                                "calls.csv",
                                Kind.ACTIVITIES,
                                "answered",
                                "Call outcome",
                                Map.of("Gatekeeper", 1200, "Partner", 3),
                                1203),
                        new Unmapped("leads.csv", Kind.LEADS, "status", "Note", Map.of(), 900)),
                List.of("2 attempts were entered many at once: they count, their times do not"),
                List.of());
        assertThat(ReportLines.of(report))
                .containsExactly(
                        "Read leads.csv (HubSpot contacts, 16,902 rows): 16,404 leads. Left out: 148 duplicate rows, 41 test leads, "
                                + "306 of a bought list (9 April 2024 14:03).",
                        "  Times say no offset: read as Europe/Berlin.",
                        "Read calls.csv (HubSpot calls, 1 row): 1 attempt.",
                        "2 attempts were entered many at once: they count, their times do not.",
                        "Not understood and not guessed, in 'Call outcome' of calls.csv: Gatekeeper (1,200), Partner (3). The mapping may say what they "
                                + "mean: activities: {answered: {column: Call outcome, yes: [], no: []}}.",
                        "Not understood: 'Note' of leads.csv holds too many different texts to be choices, in 900 rows.",
                        "Channels that bring their leads in uploads: Events.",
                        "Known to the day only: when leads became worth pursuing (SQL). What needs hours of them is left out.",
                        "Looked at: 7 weeks, 4 March 2024 to 21 April 2024: 16,304 leads, 0 attempts, 1 deal. Outside these weeks: 100 leads, 1 attempt.");
        assertThat(report.tooFewToFit()).isEmpty();
    }

    @Test
    void a_handful_of_leads_can_be_read_and_not_fitted() {
        ReadReport report = new ReadReport(
                List.of(),
                LocalDate.parse("2024-03-04"),
                LocalDate.parse("2024-03-10"),
                2,
                0,
                0,
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(report.tooFewToFit())
                .hasValueSatisfying(
                        p -> assertThat(p)
                                .hasToString(
                                        "2 leads are too few to fit anything. Maybe a longer export, for at least 50 are needed?"));
    }
}
