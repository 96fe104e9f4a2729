package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read, each with its one line; and files that can, however they are written. */
class UnreadableFilesTest {
    private static final String LINE = "lead,created,channel\nL1,2024-05-07 09:00,café\n";

    private static final String NEVER_CLOSED =
            "a quotation mark opens here that is never closed. Maybe the one at the end of the text is missing?";

    @TempDir
    private Path dir;

    private SmallExport export;

    @BeforeEach
    void begin() {
        export = new SmallExport(dir);
    }

    @Test
    void a_file_may_be_written_in_any_of_five_ways() {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                Charset.forName("windows-1252"),
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            assertThat(export.leads(charset, LINE).read().tables().channels())
                    .as(charset.name())
                    .containsExactly("café");
        }
    }

    @Test
    void letters_of_several_bytes_are_read_wherever_a_buffer_ends() {
        String rows = "lead,created,channel,note\n" + "L1,2024-05-07 09:00,café," + "é".repeat(30_000) + "\n"
                + "L2,2024-05-07 09:01,café,x" + "é".repeat(30_000) + "\n" + "L3,2024-05-07 09:02,café,"
                + "€".repeat(30_000) + "\n";
        CrmRead.Done read = export.leads(StandardCharsets.UTF_8, rows).read();
        assertThat(read.report().files().get(0).encoding()).isEqualTo("UTF-8, commas");
        assertThat(read.report().leads()).isEqualTo(3);
    }

    @Test
    void lines_end_as_they_like_and_break_inside_quotation_marks() {
        for (String end : List.of("\n", "\r", "\r\n")) {
            String text = String.join(
                    end,
                    "lead;created;channel",
                    "L1;2024-05-07 09:00;\"one" + end + "two; three \"\"four\"\"\"",
                    "",
                    "L2;2024-05-07 09:05;x",
                    "");
            CrmRead.Done read = export.leads(StandardCharsets.UTF_8, text).read();
            assertThat(read.report().files().get(0).kept()).isEqualTo(2);
            assertThat(read.report().files().get(0).encoding()).isEqualTo("UTF-8, semicolons");
        }
    }

    @Test
    void what_is_no_table_is_told_in_a_line() {
        assertThat(export.leads(new byte[0]).problems()).containsExactly("leads.csv: the file is empty");
        assertThat(export.leads(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\n'})
                        .problems())
                .containsExactly("leads.csv: the file is empty");
        assertThat(export.leads("lead,created").problems()).containsExactly("leads.csv: there is a header and no rows");
        assertThat(export.leads(new byte[] {'P', 'K', 3, 4, 20, 0}).problems())
                .containsExactly("leads.csv: this is an Excel workbook, no CSV. Maybe save it as CSV and give that?");
        assertThat(export.leads(StandardCharsets.UTF_8, "lead,created\nL1,2024-05-07\0\n")
                        .problems())
                .containsExactly("leads.csv:2: a zero byte, which no text has. Maybe export it anew?");
    }

    @Test
    void quotation_marks_are_closed_or_the_line_is_named() {
        assertThat(export.leads("lead,created,note", "L1,2024-05-07 09:00,\"open", "L2,2024-05-07 09:00,x")
                        .problems())
                .containsExactly("leads.csv:2: " + NEVER_CLOSED);
        assertThat(export.leads("lead,created,note", "L1,2024-05-07 09:00,12\" wheel")
                        .read()
                        .report()
                        .leads())
                .isEqualTo(1);
        assertThat(export.leads("lead,created,note", "L1,2024-05-07 09:00,ok", "L2,2024-05-07 09:00,\"a\"b\",x")
                        .problems())
                .hasSize(1);
    }

    @Test
    void the_mark_that_is_never_closed_is_named_in_a_long_file_too() {
        assertThat(export.leads(longFile("\"L101", "L30001")).problems())
                .containsExactly("leads.csv:102: " + NEVER_CLOSED);
    }

    @Test
    void the_mark_that_is_never_closed_is_named_though_one_further_down_closes_its_text() {
        assertThat(export.leads(longFile("\"L101", "\"L30001\"")).problems())
                .containsExactly("leads.csv:102: " + NEVER_CLOSED);
    }

    /** Forty thousand leads, well over a million characters, of which two are called as given. */
    private static String[] longFile(String lead101, String lead30001) {
        String[] lines = new String[40_001];
        lines[0] = "lead,created,channel";
        for (int i = 1; i < lines.length; i++) {
            String lead = i == 101 ? lead101 : i == 30_001 ? lead30001 : "L" + i;
            lines[i] = lead + ",2024-05-07 09:00:00,organic search";
        }
        return lines;
    }

    @Test
    void a_row_longer_than_the_header_is_refused_and_a_shorter_one_is_told() {
        assertThat(export.leads("lead,created,channel", "L1,2024-05-07 09:00,a,b")
                        .problems())
                .containsExactly(
                        "leads.csv:2: 4 fields under 3 columns. Maybe a text with a separator in it stands without quotation marks?");
        CrmRead.Done read = export.leads("lead,created,channel", "L1,2024-05-07 09:00", "L2,2024-05-07 09:00,a,,")
                .read();
        assertThat(read.report().files().get(0).notes())
                .contains("1 row is shorter than the header (line 2): what is missing is empty");
    }

    @Test
    void of_one_kind_of_mistake_ten_are_shown_and_the_others_counted() {
        List<String> rows = new ArrayList<>(List.of("lead,created"));
        for (int i = 0; i < 25; i++) {
            rows.add("L" + i + ",last Tuesday");
        }
        assertThat(export.leads(rows.toArray(String[]::new)).problems())
                .hasSize(11)
                .startsWith(
                        "leads.csv:2 created: this is not a date and time as CRMs write them ('aaaa aaaaaaa', 9 for a figure and a for a letter). "
                                + "Maybe 2024-03-31 09:30?")
                .last()
                .isEqualTo("leads.csv: 15 more lines have the same mistake");
    }

    @Test
    void a_header_in_another_language_gives_a_mapping_to_fill_in() {
        CrmRead.Refused refused =
                export.leads("Kontakt,Angelegt,Quelle", "L1,2024-05-07 09:00,a").refused();
        assertThat(export.problems())
                .singleElement()
                .asString()
                .startsWith(
                        "leads.csv:1: no column says when a lead came. The columns are 'Kontakt', 'Angelegt', 'Quelle'.");
        assertThat(refused.toFillIn())
                .contains("'Kontakt', 'Angelegt', 'Quelle'")
                .contains("leads: {id: '', created: '',");
    }

    @Test
    void a_first_line_of_data_is_not_shown_for_it_may_be_somebody() {
        CrmRead.Refused refused = export.leads(
                        "Ann Lee,ann@firm.com,2024-05-07 09:00", "Bo,bo@firm.com,2024-05-08 09:00")
                .refused();
        assertThat(export.problems())
                .containsExactly(
                        "leads.csv:1: the first line looks like data, where the names of the columns should stand. Maybe a line of names above it?");
        assertThat(refused.toFillIn()).isEmpty();
    }

    @Test
    void a_mapping_is_wrong_at_a_place_and_the_nearest_word_is_named() {
        export.leads("lead,created", "L1,2024-05-07 09:00");
        assertThat(export.mapping("zone: Europe/Berln").problems())
                .containsExactly("mapping.yaml:1:7 zone: 'Europe/Berln' is no time zone. Maybe Europe/Berlin?");
        assertThat(export.mapping("leads: {creatd: When}").problems())
                .containsExactly("mapping.yaml:1:9 leads.creatd: there is no such word here. Maybe created?");
        assertThat(export.mapping("leads: {created: Creatd}").problems())
                .containsExactly(
                        "leads.csv:1: no column is called 'Creatd', which the mapping names for leads.created. Maybe 'created'?");
        assertThat(export.mapping("leads: {channel: Chanel}").problems())
                .containsExactly(
                        "leads.csv:1: no column is called 'Chanel', which the mapping names for leads.channel");
        assertThat(export.mapping("days: [first]").problems())
                .singleElement()
                .asString()
                .startsWith("mapping.yaml:1:7 days:");
        assertThat(export.mapping("leads: {id: [lead}").problems())
                .singleElement()
                .asString()
                .contains("mapping.yaml:1:");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        CrmRead read =
                CrmReader.read(CrmFiles.ofLeads(dir.resolve("none.csv")), ReadOptions.defaults(), ReadProgress.none());
        assertThat(((CrmRead.Refused) read).problems())
                .singleElement()
                .asString()
                .endsWith("none.csv: there is no such file");
        CrmRead nothing = CrmReader.read(
                new CrmFiles(List.of(), List.of(), List.of(), java.util.Optional.empty()),
                ReadOptions.defaults(),
                ReadProgress.none());
        assertThat(((CrmRead.Refused) nothing).problems()).hasSize(1);
    }
}
