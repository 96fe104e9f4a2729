package dev.handoff.report.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import dev.handoff.report.data.SheetReader.Cell;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Place;
import dev.handoff.report.document.Say;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook of a result. */
class ResultsBookTest {
    private static final Provenance FROM = new Provenance(
            "handoff", "1.0", List.of(new Provenance.Tested("=cmd", "0f54ab9f597fd3f4")), 1, "handoff run <a> & \"b\"");
    private static final String NAME = "policies: a name [longer] than a sheet may have/be";

    private static final Document DOCUMENT = new Document(
            "",
            "=1+1",
            List.of(new Chapter(
                    "answer",
                    "",
                    Place.ANSWER,
                    List.of(Say.loud("It pays."), Say.warning("Not settled."), Say.of("In most years.")))),
            FROM);

    private static byte[] book() {
        Csv csv = new Csv(FROM, 3, 0.95, "policy", "unit", "mean");
        csv.row(Csv.text("=HYPERLINK(1)"), "share", Csv.number(0.25));
        csv.row(Csv.text("a,\"b\""), "EUR", Csv.number(Double.POSITIVE_INFINITY));
        return ResultsBook.render(DOCUMENT, Map.of(NAME, csv.toString()));
    }

    private static String part(String name) {
        return new String(ZipParts.all(book()).get(name), UTF_8);
    }

    @Test
    void numbers_are_numbers_and_no_name_becomes_a_formula() {
        String sheet = part("xl/worksheets/sheet2.xml");
        assertThat(sheet).contains("<v>0.25</v>").doesNotContain("<f>");
        assertThat(part("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(part("xl/sharedStrings.xml"))
                .contains(">=HYPERLINK(1)<", ">never<")
                .doesNotContain("'=");
        assertThat(part("xl/styles.xml")).contains("0.0%");
    }

    private static List<List<Cell>> read(String... lines) {
        String csv = String.join("\n", lines) + "\n";
        return SheetReader.cells(ResultsBook.render(DOCUMENT, Map.of("table", csv)), 2);
    }

    @Test
    void a_figure_shows_its_unit_and_a_duration_below_0_can_be_shown() {
        List<List<Cell>> cells = read("unit,mean", "EUR,-1234.5", "h,-0.25", "hours/day,3", "share,0.125", "leads,12");
        assertThat(cells.stream().skip(1).map(row -> row.get(1)))
                .containsExactly(
                        new Cell("-1234.5", "#,##0\\ \\E\\U\\R"),
                        new Cell("-0.25", "#,##0.00\\ \\h"),
                        new Cell("3", "#,##0.00\\ \\h\\o\\u\\r\\s\\/\\d\\a\\y"),
                        new Cell("0.125", "0.0%"),
                        new Cell("12", "#,##0.0##"));
    }

    @Test
    void what_is_a_share_or_a_count_is_one_whatever_the_unit_of_its_row() {
        List<List<Cell>> cells = read("unit,probability_better,p10_level,count", "EUR,0.87,0.96,40");
        assertThat(cells.get(1))
                .containsExactly(
                        new Cell("EUR", ""), new Cell("0.87", "0.0%"), new Cell("0.96", "0.0%"), new Cell("40", ""));
    }

    @Test
    void people_read_labels_and_heads_in_words_and_the_name_in_files_stands_last() {
        List<List<Cell>> cells = read("seed,metric,mean,label,command", "1,sqls,3,Leads worth pursuing,handoff run");
        assertThat(cells.get(0)).extracting(Cell::value).containsExactly("Figure", "Mean", "Name in files");
        assertThat(cells.get(1)).extracting(Cell::value).containsExactly("Leads worth pursuing", "3", "sqls");
    }

    @Test
    void a_column_of_one_figure_is_called_by_its_label_and_shows_its_unit() {
        List<List<Cell>> cells = read("round,sales.speed,wins,spend,rep.utilization,currency", "1,off,3,4000,0.9,EUR");
        assertThat(cells.get(0))
                .extracting(Cell::value)
                .containsExactly(
                        "Round",
                        "sales.speed",
                        Metric.WINS.label(),
                        Metric.SPEND.label(),
                        Metric.REP_UTILIZATION.label(),
                        "Currency");
        assertThat(cells.get(1))
                .extracting(Cell::format)
                .containsExactly("", "", "#,##0.0##", "#,##0\\ \\E\\U\\R", "0.0%", "");
    }

    @Test
    void a_setting_is_called_by_its_label_and_its_path_is_in_the_note() {
        byte[] book = ResultsBook.render(DOCUMENT, Map.of("sweep", "a.path,mean\n0.5,3\n"), path -> "label of " + path);
        assertThat(SheetReader.cells(book, 2).get(0))
                .extracting(Cell::value)
                .containsExactly("label of a.path", "Mean");
        assertThat(SheetReader.notes(book)).containsEntry("A1", "a.path");
    }

    @Test
    void a_parameter_is_called_by_its_label_where_the_table_has_one_and_its_path_stands_last() {
        assertThat(read("path,low,high,parameter_label", "teams.sales.reps,6,10,sales team: reps")
                        .get(1))
                .extracting(Cell::value)
                .containsExactly("sales team: reps", "6", "10", "teams.sales.reps");
    }

    @Test
    void the_mean_of_a_comparison_is_called_a_difference() {
        assertThat(read("base_mean,other_mean,mean,half_width", "3,5,2,1").get(0))
                .extracting(Cell::value)
                .containsExactly(
                        "Mean of the policy", "Mean of the other policy", "Difference", "\u00b1 of the difference");
    }

    @Test
    void notes_say_what_a_head_means_and_what_a_figure_is_where_it_stands_first() {
        byte[] book = ResultsBook.render(
                DOCUMENT,
                Map.of("weekly", "metric,week,mean,half_width,label\nsqls,1,3,1,A\nsqls,2,4,1,A\nwins,1,1,1,B\n"));
        Map<String, String> notes = SheetReader.notes(book);
        assertThat(notes.keySet()).containsExactlyInAnyOrder("A2", "A4", "B1", "D1", "E1");
        assertThat(notes).containsEntry("A2", Metric.SQLS.sentence()).containsEntry("A4", Metric.WINS.sentence());
    }

    @Test
    void the_first_sheet_has_the_answer_its_warnings_and_what_else_must_be_known() {
        assertThat(SheetReader.cells(book(), 1).subList(0, 5))
                .extracting(row -> row.get(0).value() + ": " + row.get(1).value())
                .containsExactly(
                        "Question: =1+1",
                        "Answer: It pays.",
                        "Warning: Not settled.",
                        "And: In most years.",
                        "To repeat it: handoff run <a> & \"b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"metrics", "weekly", "compare", "whose-fault", "optimize", "sensitivity"})
    void every_column_of_a_table_has_a_head_in_words(String table) throws IOException {
        List<String> head = Csv.lines(Files.readString(Path.of("src/test/resources/golden", table + ".csv")))
                .get(0);
        assertThat(head.stream().filter(column -> !Csv.isAboutTheRun(column))).allMatch(SheetColumn::isKnown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row",
                "crossing_lower",
                "crossing_upper",
                "base_mean",
                "other_mean",
                "difference",
                "path",
                "label",
                "range",
                "members",
                "leads",
                "worth",
                "half_width",
                "by_chance",
                "told"
            })
    void so_has_every_column_of_a_break_even_and_of_what_is_worth_knowing(String column) {
        assertThat(SheetColumn.isKnown(column)).isTrue();
    }

    @Test
    void the_name_of_a_sheet_is_one_that_a_spreadsheet_takes() {
        assertThat(part("xl/workbook.xml")).contains("name=\"policies  a name  longer  than\"");
    }

    @Test
    void the_same_result_gives_the_same_bytes_that_say_where_they_come_from() {
        assertThat(book()).isEqualTo(book());
        assertThat(Stamp.ofWorkbook(book()).orElseThrow().command()).isEqualTo(FROM.command());
        assertThat(Stamp.ofWorkbook(book()).orElseThrow().hashes()).isEqualTo("0f54ab9f597fd3f4");
    }

    @Test
    void what_is_no_workbook_of_ours_says_nothing() {
        assertThat(Stamp.ofWorkbook(new byte[0])).isEmpty();
        assertThat(Stamp.ofWorkbook("no zip at all, but long enough to be one".getBytes(UTF_8)))
                .isEmpty();
        assertThat(Stamp.ofWorkbook(ZipParts.zip(Map.of("docProps/custom.xml", new byte[1 << 26]))))
                .isEmpty();
        byte[] book = book();
        for (int length = 0; length < book.length; length += 97) {
            assertThat(Stamp.ofWorkbook(Arrays.copyOf(book, length))).isEmpty();
        }
    }
}
