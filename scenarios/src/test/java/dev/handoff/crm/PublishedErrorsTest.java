package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.handoff.scenario.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made outside the project that must be refused, or read in spite of all, each with one clear line. */
class PublishedErrorsTest {
    private static final Path CALIBRATE = Path.of("/work/shared/validation/calibrate");
    private static final Path ERRORS = CALIBRATE.resolve("errors");

    /** What has to stand in the line; in the words of the expected messages. */
    private static final Map<String, List<String>> SAID = Map.ofEntries(
            Map.entry("empty.csv", List.of("empty")),
            Map.entry("header-only.csv", List.of("no rows")),
            Map.entry(
                    "no-creation-date.csv",
                    List.of(
                            "no column says when a lead came",
                            "'Prospect ID'",
                            "'Lead Number'",
                            "'Lead Source'",
                            "'Converted'",
                            "'TotalVisits'",
                            "mapping")),
            Map.entry("ambiguous-days.csv", List.of("day first or month first", "--days")),
            Map.entry("mixed-days.csv", List.of("line 2", "line 3", "contradict each other")),
            Map.entry("workbook.csv", List.of("an Excel workbook", "save it as CSV")),
            Map.entry("open-quote.csv", List.of("csv:2:", "never closed")),
            Map.entry("ragged.csv", List.of("csv:3:", "5 fields under 3 columns")),
            Map.entry("same-header.csv", List.of("two columns are called created")),
            Map.entry("bad-zone.csv", List.of("csv:2 created:", "not a date and time")),
            Map.entry("two-currencies.csv", List.of("two currencies: EUR, USD")),
            Map.entry("strangers.csv", List.of("none of the 2 activities names a lead of the leads file")),
            Map.entry(
                    "long-line.csv",
                    List.of("csv:2:", "a field longer than 32,767 characters (more than a spreadsheet cell holds)")),
            Map.entry("few.csv", List.of("2 leads are too few to fit anything")),
            Map.entry("nul.csv", List.of("csv:2:", "zero byte")));

    @BeforeEach
    void the_files_are_there() {
        assumeThat(ERRORS).as("the files made outside the project").exists();
    }

    static Stream<String> cases() throws IOException {
        Path expected = ERRORS.resolve("expected.csv");
        return Files.exists(expected)
                ? Files.readAllLines(expected).stream().skip(1)
                : Stream.of("absent.csv,0,the files made outside the project are not here");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_must_be_refused_is_refused_in_one_line_and_the_rest_is_read(String expected) {
        String file = expected.substring(0, expected.indexOf(','));
        boolean refused = expected.charAt(file.length() + 1) == '2';
        String said = lines(read(file));
        assertThat(said.isEmpty()).as(expected).isEqualTo(!refused);
        if (refused) {
            assertThat(said).contains(SAID.get(file)).hasLineCount(1);
        }
    }

    @Test
    void control_characters_never_reach_the_terminal_and_letters_of_windows_are_read() {
        CrmRead.Done read = (CrmRead.Done) read("control-bytes.csv");
        assertThat(read.report().files().get(0).encoding()).startsWith("Windows-1252");
        assertThat(read.tables().channels()).containsExactly("café", "we[31mb");
    }

    @Test
    void a_night_with_a_change_of_the_clock_is_counted_and_not_fatal() {
        CrmRead.Done read = (CrmRead.Done) read("dst-gap.csv");
        assertThat(read.report().notes())
                .contains(
                        "1 time lies in the hour that the change to summer time leaves out: taken an hour later",
                        "1 time lies in the hour that comes twice at the end of summer time: the first was taken");
    }

    @Test
    void lines_may_end_as_on_an_old_mac_and_headers_may_stand_in_quotation_marks_behind_a_mark() {
        assertThat(((CrmRead.Done) read("cr-only.csv")).report().files().get(0).kept())
                .isEqualTo(2);
        CrmRead.Done semicolons = (CrmRead.Done) read("quoted-header-bom.csv");
        assertThat(semicolons.report().files().get(0).encoding()).isEqualTo("UTF-8, semicolons");
        assertThat(CleanTables.minute(
                        semicolons.tables(), semicolons.tables().leads().created()[0]))
                .isEqualTo("2024-01-02T09:00");
    }

    private static CrmRead read(String name) {
        Path file = ERRORS.resolve(name);
        CrmFiles files = switch (name) {
            case "strangers.csv" ->
                CrmFiles.ofLeads(CALIBRATE.resolve("planted/leads.csv")).withActivities(file);
            case "two-currencies.csv" -> new CrmFiles(List.of(), List.of(), List.of(file), Optional.empty());
            default -> CrmFiles.ofLeads(file);
        };
        ReadOptions options =
                ReadOptions.defaults().withZone(ZoneId.of("Europe/Berlin")).withSmallestChannel(1);
        return CrmReader.read(files, options, ReadProgress.none());
    }

    /** The lines that are printed with exit code 2; none when something can be fitted, or was only asked to be read. */
    private static String lines(CrmRead read) {
        if (read instanceof CrmRead.Done done) {
            boolean fitted = done.report().files().get(0).file().endsWith("few.csv");
            return fitted ? done.report().tooFewToFit().map(Problem::toString).orElse("") : "";
        }
        return ((CrmRead.Refused) read)
                .problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
