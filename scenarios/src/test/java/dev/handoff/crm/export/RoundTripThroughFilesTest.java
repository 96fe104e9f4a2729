package dev.handoff.crm.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import dev.handoff.calibration.recorded.CompanyRecorder;
import dev.handoff.calibration.recorded.RecordedCompany;
import dev.handoff.company.Timeline;
import dev.handoff.crm.CleanTables;
import dev.handoff.crm.CrmFiles;
import dev.handoff.crm.CrmRead;
import dev.handoff.crm.CrmReader;
import dev.handoff.crm.ReadOptions;
import dev.handoff.crm.ReadProgress;
import dev.handoff.crm.told.FileReport;
import dev.handoff.crm.told.Rule;
import dev.handoff.experiment.Replication;
import dev.handoff.random.Draws;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written as a vendor's export is read as the same company, whoever the vendor is and however untidy the files are. */
class RoundTripThroughFilesTest {
    private static final RecordedCompany COMPANY = recorded();

    @TempDir
    private Path dir;

    private static RecordedCompany recorded() {
        Scenario scenario = ScenarioLoader.load("cold-war", List.of("run.horizon=6 weeks", "run.warmUp=2 weeks"))
                .orThrow();
        Timeline timeline = scenario.timeline();
        CompanyRecorder recorder = new CompanyRecorder(timeline.start(), LocalDate.of(2024, 1, 1));
        new Replication(timeline, 11, 0, Optional.of(recorder)).run();
        return recorder.recorded();
    }

    private static Map<String, byte[]> files(CrmVendor vendor, boolean untidy) {
        return CrmExport.of(COMPANY, vendor, untidy ? Optional.of(new Draws(11, 0)) : Optional.empty());
    }

    private CrmRead.Done read(CrmVendor vendor, boolean untidy) throws IOException {
        Path to = Files.createDirectories(dir.resolve(vendor + "-" + untidy));
        for (Map.Entry<String, byte[]> file : files(vendor, untidy).entrySet()) {
            Files.write(to.resolve(file.getKey()), file.getValue());
        }
        CrmRead read = CrmReader.read(
                CrmFiles.ofLeads(to.resolve("leads.csv"))
                        .withActivities(to.resolve("activities.csv"))
                        .withDeals(to.resolve("deals.csv")),
                ReadOptions.defaults().keepingOwnerNames(),
                ReadProgress.none());
        assertThat(read).as("%s", read).isInstanceOf(CrmRead.Done.class);
        return (CrmRead.Done) read;
    }

    private static void same(CrmTables one, CrmTables other) {
        same(CleanTables.leads(one, Map.of()), CleanTables.leads(other, Map.of()));
        same(CleanTables.activities(one), CleanTables.activities(other));
        same(CleanTables.deals(one), CleanTables.deals(other));
    }

    /** Rows of one instant may come in any order; the first that differ are shown. */
    private static void same(List<String> one, List<String> other) {
        assertThat(one).hasSameSizeAs(other).hasSizeGreaterThan(30);
        List<String> sorted = one.stream().sorted().toList();
        List<String> expected = other.stream().sorted().toList();
        assertThat(IntStream.range(0, sorted.size())
                        .filter(i -> !sorted.get(i).equals(expected.get(i)))
                        .mapToObj(i -> sorted.get(i) + " instead of " + expected.get(i))
                        .limit(3))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_vendors_files_are_read_as_the_plain_ones_are(CrmVendor vendor) throws IOException {
        CrmRead.Done read = read(vendor, false);
        same(read.tables(), read(CrmVendor.PLAIN, false).tables());
        assertThat(read.report().unmapped()).isEmpty();
        for (FileReport file : read.report().files()) {
            assertThat(file.leftOut()).as(file.sentence()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void untidy_files_are_read_as_tidy_ones_and_what_was_left_out_is_told(CrmVendor vendor) throws IOException {
        CrmRead.Done untidy = read(vendor, true);
        same(untidy.tables(), read(vendor, false).tables());
        assertThat(untidy.report().unmapped()).isEmpty();
        List<FileReport> files = untidy.report().files();
        assertThat(files.get(0).leftOutBy(Rule.TEST)).isPositive();
        assertThat(files.get(0).leftOutBy(Rule.BOUGHT_LIST)).isEqualTo(60);
        for (FileReport file : files) {
            assertThat(file.leftOutBy(Rule.FOOTER)).isEqualTo(2);
            assertThat(file.leftOutBy(Rule.DUPLICATE)).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HUBSPOT", "SALESFORCE", "DYNAMICS"})
    void who_records_a_status_tells_the_same_endings(CrmVendor vendor) throws IOException {
        LeadEnding[] plain = read(CrmVendor.PLAIN, false).tables().leads().ending();
        assertThat(EnumSet.copyOf(List.of(plain))).hasSizeGreaterThan(4);
        same(endings(read(vendor, false)), endings(read(CrmVendor.PLAIN, false)));
    }

    private static List<String> endings(CrmRead.Done read) {
        LeadColumns leads = read.tables().leads();
        return IntStream.range(0, leads.size())
                .mapToObj(i ->
                        CleanTables.minute(read.tables(), leads.created()[i]) + leads.score()[i] + leads.ending()[i])
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_company_gives_the_same_bytes(CrmVendor vendor) {
        Map<String, byte[]> again = files(vendor, true);
        files(vendor, true)
                .forEach((name, bytes) -> assertThat(Arrays.equals(bytes, again.get(name)))
                        .as(name)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void no_column_tells_what_only_the_simulation_knows(CrmVendor vendor) {
        for (byte[] file : files(vendor, true).values()) {
            String header = new String(file, java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .toLowerCase(Locale.ROOT);
            assertThat(header).doesNotContain("truth", "good", "fit", "intent", "reachable", "belief", "trust", "fake");
        }
    }

    @Test
    void planned_dates_of_open_deals_are_no_closes() throws IOException {
        CrmRead.Done read = read(CrmVendor.HUBSPOT, true);
        assertThat(read.report().files().get(2).notes()).anyMatch(n -> n.matches("close dates of \\d+ open deals .*"));
    }
}
