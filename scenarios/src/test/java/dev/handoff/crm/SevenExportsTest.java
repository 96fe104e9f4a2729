package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.handoff.calibration.CrmTables;
import dev.handoff.crm.mapping.MappingText;
import dev.handoff.crm.told.FileReport;
import dev.handoff.crm.told.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One company in the shapes of seven exports, made outside the project: every one of them arrives at the same clean tables. */
class SevenExportsTest {
    static final Path EXPORTS = Path.of("/work/shared/validation/calibrate/exports");
    private static final Map<String, String> CHANNELS = Map.of(
            "Offline Sources", "Events",
            "Referrals", "Referral",
            "Web", "Organic Search",
            "Trade Show", "Events",
            "Employee Referral", "Referral");

    @TempDir
    private Path dir;

    static CrmRead.Done done(CrmFiles files, ReadOptions options) {
        CrmRead read = CrmReader.read(files, options, ReadProgress.none());
        assertThat(read).as("%s", read).isInstanceOf(CrmRead.Done.class);
        return (CrmRead.Done) read;
    }

    @BeforeEach
    void the_exports_are_there() {
        assumeThat(EXPORTS).as("the exports made outside the project").exists();
    }

    @ParameterizedTest
    @EnumSource
    void every_shape_arrives_at_the_same_leads(PublishedExport export) throws IOException {
        List<String> expected = new ArrayList<>();
        for (String[] f : clean("leads.csv").values()) {
            expected.add(String.join(",", f[1], f[2], f[3], f[4], f[6]));
        }
        assertThat(CleanTables.leads(export.all(), CHANNELS)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void every_shape_arrives_at_the_same_attempts(PublishedExport export) throws IOException {
        Map<String, String[]> leads = clean("leads.csv");
        List<String> expected = new ArrayList<>();
        for (String[] f : lines("activities.csv")) {
            expected.add(String.join(",", leads.get(f[0])[1], f[1], f[2], f[3]));
        }
        CrmTables tables = export.all();
        assertThat(CleanTables.activities(tables)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(tables.activities().timeUnknown()).containsOnly(false);
    }

    @ParameterizedTest
    @EnumSource
    void every_shape_arrives_at_the_same_deals(PublishedExport export) throws IOException {
        Map<String, String[]> leads = clean("leads.csv");
        CrmTables tables = export.all();
        List<String> expected = new ArrayList<>();
        List<Double> amounts = new ArrayList<>();
        for (String[] f : lines("deals.csv")) {
            String closed = f[4].isEmpty() ? "" : f[4].substring(0, 10);
            expected.add(String.join(",", leads.get(f[1])[1], f[3], closed, f[2], closed.isEmpty() ? "" : f[5]));
            boolean known = f[5].equals("true") || export.lostHaveAmounts;
            amounts.add(known ? Double.parseDouble(f[6]) : Double.NaN);
        }
        assertThat(CleanTables.deals(tables)).containsExactlyInAnyOrderElementsOf(expected);
        double[] read = tables.deals().amount();
        if (export.lostHaveAmounts) {
            assertThat(read)
                    .containsExactlyInAnyOrder(
                            amounts.stream().mapToDouble(Double::doubleValue).toArray());
        } else {
            assertThat(java.util.Arrays.stream(read)
                            .filter(a -> !Double.isNaN(a))
                            .sum())
                    .isCloseTo(
                            amounts.stream()
                                    .filter(a -> !a.isNaN())
                                    .mapToDouble(a -> a)
                                    .sum(),
                            offset(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void delays_are_elapsed_time_also_over_the_change_to_summer_time(PublishedExport export) throws IOException {
        Map<String, String[]> leads = clean("leads.csv");
        Map<String, Long> expected = new LinkedHashMap<>();
        for (String[] f : lines("first-delays.csv")) {
            expected.put(leads.get(f[0])[1] + leads.get(f[0])[6], Long.parseLong(f[1]));
        }
        CrmTables tables = export.all();
        Map<String, Long> found = new LinkedHashMap<>();
        for (int i = tables.activities().size() - 1; i >= 0; i--) {
            int lead = tables.activities().lead()[i];
            String key = CleanTables.minute(tables, tables.leads().created()[lead])
                    + tables.leads().score()[lead];
            found.put(
                    key,
                    Math.floorDiv(tables.activities().at()[i], 60L)
                            - Math.floorDiv(tables.leads().created()[lead], 60L));
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void durations_are_seconds_where_they_are_told(PublishedExport export) throws IOException {
        boolean told = export != PublishedExport.PIPEDRIVE && export != PublishedExport.GENERIC;
        CrmTables tables = export.all();
        long sum = java.util.Arrays.stream(tables.activities().seconds())
                .asLongStream()
                .sum();
        long expected = lines("activities.csv").stream()
                .mapToLong(f -> Long.parseLong(f[4]))
                .sum();
        if (told) {
            int minutes = export == PublishedExport.DYNAMICS ? 60 : export == PublishedExport.ODOO ? 1 : 0;
            assertThat(sum).isBetween(expected - 30L * minutes, expected + 69L * minutes);
        } else {
            assertThat(tables.activities().seconds()).containsOnly(-1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_mapping_that_was_understood_reads_the_same_again(PublishedExport export) throws IOException {
        CrmRead.Done first = export.asItIs();
        Path mapping = Files.writeString(dir.resolve("mapping.yaml"), MappingText.of(first.understood()));
        CrmRead.Done again = done(export.files().withMapping(mapping), export.options());
        assertThat(MappingText.of(again.understood())).isEqualTo(MappingText.of(first.understood()));
        assertThat(again.report()).isEqualTo(first.report());
        assertThat(CleanTables.activities(again.tables())).isEqualTo(CleanTables.activities(first.tables()));
    }

    @ParameterizedTest
    @EnumSource
    void the_counts_add_up_and_only_hubspot_has_what_was_put_in(PublishedExport export) {
        CrmRead.Done read = export.asItIs();
        List<FileReport> files = read.report().files();
        assertThat(files).extracting(FileReport::kept).containsExactly(41, 69, 15);
        for (FileReport file : files) {
            int out = file.leftOut().stream()
                    .filter(l -> l.rule() != Rule.FOOTER)
                    .mapToInt(l -> l.count())
                    .sum();
            assertThat(file.rows()).as(file.sentence()).isEqualTo(file.kept() + out);
        }
        assertThat(read.report().leads()).isEqualTo(41 - files.get(0).outsideWindow());
        assertThat(read.report().batchChannels()).hasSize(1);
    }

    @Test
    void hubspot_is_told_as_a_manager_would_want_to_hear_it() {
        CrmRead.Done read = PublishedExport.HUBSPOT.asItIs();
        FileReport contacts = read.report().files().get(0);
        FileReport calls = read.report().files().get(1);
        assertThat(contacts.sentence())
                .endsWith(
                        "(HubSpot contacts, 59 rows): 41 leads. Left out: 2 duplicate rows, 1 without a date, 1 created in the future, "
                                + "1 test lead, 1 of an excluded e-mail domain, 12 of a bought list (10 April 2024 14:03, nobody owns or qualified them).");
        assertThat(contacts.notes())
                .contains("an upload of 8 of the 8 leads of 'Offline Sources' (11 March 2024 09:00) stays");
        assertThat(calls.sentence())
                .endsWith("(HubSpot calls, 71 rows): 69 attempts. Left out: 1 inbound, 1 of a lead outside the file.");
        assertThat(read.report().files().get(2).notes())
                .contains("close dates of 6 open deals are plans and do not count");
        assertThat(read.excluded())
                .hasSize(2 + 1 + 1 + 1 + 1 + 12 + 1 + 1 + contacts.outsideWindow() + calls.outsideWindow());
    }

    @Test
    void salesforce_reports_have_footers_e_mails_and_dates_on_which_something_is_due() {
        CrmRead.Done read = PublishedExport.SALESFORCE_REPORT.asItIs();
        FileReport leads = read.report().files().get(0);
        FileReport tasks = read.report().files().get(1);
        assertThat(leads.leftOutBy(Rule.FOOTER)).isEqualTo(3);
        assertThat(leads.rows()).isEqualTo(41);
        assertThat(leads.notes())
                .contains(
                        "identifiers are told apart by their first 15 characters, capitals and small letters differing",
                        "no time of day in 'Converted Date'");
        assertThat(tasks.rows()).isEqualTo(71);
        assertThat(tasks.leftOutBy(Rule.FOOTER)).isEqualTo(3);
        assertThat(tasks.leftOutBy(Rule.EMAIL)).isEqualTo(1);
        assertThat(tasks.leftOutBy(Rule.NOT_DONE)).isEqualTo(1);
        assertThat(tasks.notes()).contains("'Date' is when something is due, which is a plan: 'Created Date' counts");
        assertThat(read.report().files().get(2).notes()).contains("no time of day in 'Close Date'");
    }

    @Test
    void pipedrive_joins_by_name_and_knows_what_is_still_to_do() {
        FileReport activities =
                PublishedExport.PIPEDRIVE.asItIs().report().files().get(1);
        assertThat(activities.sentence()).endsWith("69 attempts. Left out: 1 not done, 1 of another type (Deadline).");
        assertThat(activities.notes()).contains("leads are joined by name");
    }

    @Test
    void a_table_of_excel_tells_which_columns_it_does_not_read() {
        CrmRead.Done read = PublishedExport.GENERIC.asItIs();
        assertThat(read.report().files().get(0).notes())
                .contains("a column without a name is not read", "several columns are called 'Notiz' and are not read");
        assertThat(read.report().files().get(0).encoding()).isEqualTo("UTF-16, tabs");
    }

    private static Map<String, String[]> clean(String file) throws IOException {
        Map<String, String[]> rows = new LinkedHashMap<>();
        lines(file).forEach(f -> rows.put(f[0], f));
        return rows;
    }

    private static List<String[]> lines(String file) throws IOException {
        return Files.readAllLines(EXPORTS.resolve("clean").resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
