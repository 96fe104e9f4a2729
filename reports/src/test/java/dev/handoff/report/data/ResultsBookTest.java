package dev.handoff.report.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.Provenance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The workbook of a result. */
class ResultsBookTest {
    private static final Provenance FROM = new Provenance(
            "handoff", "1.0", List.of(new Provenance.Tested("=cmd", "0f54ab9f597fd3f4")), 1, "handoff run <a> & \"b\"");
    private static final String NAME = "policies: a name [longer] than a sheet may have/be";

    private static byte[] book() {
        Csv csv = new Csv(FROM, 3, 0.95, "policy", "unit", "mean");
        csv.row(Csv.text("=HYPERLINK(1)"), "share", Csv.number(0.25));
        csv.row(Csv.text("a,\"b\""), "EUR", Csv.number(Double.POSITIVE_INFINITY));
        return ResultsBook.render(FROM, Map.of("Question", "=1+1"), Map.of(NAME, csv.toString()));
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
