package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.crm.mapping.MappingText;
import dev.handoff.scenario.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word that stands in every personal field of an export stands in nothing that comes of it. */
class NothingPersonalTest {
    private static final String CANARY = "Kanarienvogel";

    @TempDir
    private Path dir;

    @Test
    void no_name_address_number_company_or_text_gets_into_anything_that_is_kept_or_said() {
        SmallExport export = new SmallExport(dir)
                .leads(
                        "Record ID,First Name,Last Name,Email,Phone Number,Company,Contact owner,Create Date,Original Source,Lead Status,Message,Merged object IDs",
                        row("Kanarienvogel-1", "2024-05-07 10:00"),
                        row("Kanarienvogel-2", "2024-05-07 10:01"),
                        row("Kanarienvogel-2", "2024-05-07 10:02"),
                        row("Kanarienvogel-3", ""),
                        row("Kanarienvogel-4", "2099-05-07 10:02"))
                .activities(
                        "Record ID,Call Title,Activity date,Call outcome,Activity assigned to,Associated Contact IDs,Call notes",
                        "1,Kanarienvogel,2024-05-08 10:00,Connected,Rep Kanarienvogel,Kanarienvogel-1,Kanarienvogel",
                        "2,Kanarienvogel,2024-05-08 10:00,a long text about Kanarienvogel that somebody typed here,Rep Kanarienvogel,Kanarienvogel-1,Kanarienvogel",
                        "3,Kanarienvogel,2024-05-08 10:00,Busy,Rep Kanarienvogel,Kanarienvogel-77,Kanarienvogel")
                .deals(
                        "Record ID,Deal Name,Create Date,Close Date,Deal Stage,Amount,Deal owner,Associated Contact IDs,Closed Lost Reason",
                        "9,Kanarienvogel,2024-05-08 10:00,2024-05-09 10:00,Closed Won,100,Rep Kanarienvogel,Kanarienvogel-1,Kanarienvogel");
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        CrmRead.Done read = (CrmRead.Done) CrmReader.read(
                export.files(),
                export.options(),
                (file, rows) -> new PrintStream(progress, true, StandardCharsets.UTF_8).println(file + rows));
        String everything = read.report() + "\n" + read.excluded() + "\n" + ExcludedCsv.of(read.excluded()) + "\n"
                + MappingText.of(read.understood()) + "\n" + read.tables()
                + read.tables().owners() + read.tables().channels()
                + progress.toString(StandardCharsets.UTF_8)
                + read.report().files().stream().map(f -> f.sentence()).collect(Collectors.joining());
        assertThat(read.report().activities()).isEqualTo(2);
        assertThat(everything).doesNotContainIgnoringCase(CANARY);
        assertThat(read.tables().owners()).containsExactly("rep-1");
    }

    @Test
    void what_is_wrong_is_said_without_saying_whose_it_is() {
        SmallExport export = new SmallExport(dir)
                .leads(
                        "Record ID,Create Date,Email",
                        CANARY + "," + CANARY + "," + CANARY + "@firm.com",
                        "2,2024-05-07 10:00,x",
                        "3,\"2024\"," + CANARY)
                .deals("Record ID,Create Date,Amount,Deal Stage", "1,2024-05-07 10:00," + CANARY + ",Closed Won");
        String said =
                export.refused().problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        assertThat(said)
                .contains("leads.csv:2 Create Date")
                .contains("leads.csv:4 Create Date")
                .contains("deals.csv:2 Amount")
                .doesNotContain(CANARY);
        SmallExport ragged = new SmallExport(dir).leads("Record ID,Create Date", CANARY + ",2024-05-07," + CANARY);
        assertThat(String.join("", ragged.problems())).doesNotContain(CANARY);
        SmallExport quotes =
                new SmallExport(dir).leads("Record ID,Create Date", "\"" + CANARY + "\"" + CANARY + ",2024-05-07");
        assertThat(String.join("", quotes.problems())).doesNotContain(CANARY);
        SmallExport headless = new SmallExport(dir).leads(CANARY + "," + CANARY + "@firm.com", CANARY + ",x");
        assertThat(String.join("", headless.problems())).doesNotContain(CANARY);
        assertThat(headless.refused().toFillIn()).doesNotContain(CANARY);
    }

    @Test
    void cells_of_what_is_written_are_no_formulas() {
        assertThat(dev.handoff.crm.csv.CsvFile.inert("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(dev.handoff.crm.csv.CsvFile.inert("+web")).isEqualTo("'+web");
        assertThat(dev.handoff.crm.csv.CsvFile.inert("leads.csv")).isEqualTo("leads.csv");
        SmallExport export = new SmallExport(dir)
                .leads("lead,created,channel", "\"=HYPERLINK(\"\"http://x\"\")\",,+web", "b,2024-05-07 10:00,+web");
        assertThat(ExcludedCsv.of(export.read().excluded()))
                .startsWith("row,file,rule\n2,")
                .endsWith(",no date\n")
                .doesNotContain("HYPERLINK");
    }

    private static String row(String id, String created) {
        return String.join(
                ",",
                id,
                CANARY,
                CANARY,
                CANARY + "@firm.com",
                CANARY,
                CANARY,
                "Rep " + CANARY,
                created,
                "Web",
                "Open",
                CANARY,
                "");
    }
}
