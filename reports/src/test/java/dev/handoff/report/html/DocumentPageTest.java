package dev.handoff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.Provenance;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Fold;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Series;
import dev.handoff.report.document.Table;
import dev.handoff.report.document.Verbatim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document as a page. */
class DocumentPageTest {
    private static String page(Block... blocks) {
        Provenance from = new Provenance(
                "handoff", "1", List.of(new Provenance.Tested("cold-war", "abc")), 7, "handoff debrief 3");
        return DocumentPage.render(
                new Document("kicker", "A title", List.of(Chapter.of("one", "Chapter one", List.of(blocks))), from));
    }

    private static Lines lines(String unit, Double... values) {
        return new Lines(
                "money",
                "Money by round",
                unit,
                List.of("R1", "R2"),
                List.of(Series.of("it", List.of(values))),
                "It fell.");
    }

    @Test
    void a_page_is_complete_without_its_script_and_without_a_network() {
        String page = page(Say.loud("Look"), lines("EUR", 3.0, 5.0));
        PageRules.check(page);
        assertThat(PageRules.withoutScript(page))
                .contains("<a href=\"#one\">Chapter one</a>", "It fell.", "handoff debrief 3");
    }

    @Test
    void a_table_too_wide_for_one_column_of_a_printed_sheet_takes_both() {
        List<String> head = List.of("Channel", "marketing alone", "sales alone", "together");
        String half = "\u22122,000\u00A0k\u00A0EUR\u00A0\u00B1\u00A0200\u00A0k";
        assertThat(page(Table.of(head, List.of(List.of("webinar", half, half, half)))))
                .contains("class=\"stack broad\"");
        assertThat(page(Table.of(head, List.of(List.of("webinar", "2 k", "a longer text that may be broken", "3 k")))))
                .contains("class=\"stack\"");
    }

    @Test
    void a_table_too_wide_for_the_text_uses_the_free_margin_of_a_wide_screen_and_not_of_paper() {
        String half = "\u22122,000\u00A0k\u00A0EUR\u00A0\u00B1\u00A0200\u00A0k";
        List<String> head = List.of("Channel", "marketing alone", "sales alone", "together");
        assertThat(page(Table.of(head, List.of(List.of("webinar", half, half, half)))))
                .containsPattern(
                        "@media screen and \\(min-width: \\d+px\\) \\{\\s*"
                                + "\\.scroll \\{ margin-right: calc\\(\\d+px - 50vw\\); \\}\\s*\\.scroll table \\{ width: \\d+px");
        assertThat(page(Table.of(head, List.of(List.of("webinar", "1", "2", "3")))))
                .doesNotContain("50vw");
    }

    @Test
    void a_quarter_keeps_its_number_beside_it() {
        assertThat(page(Say.of("Quarter 1"))).contains("Quarter\u00A01");
    }

    @Test
    void what_people_typed_cannot_become_markup() {
        assertThat(page(new Quote("Sales", "<b>\"so & so\"</b>")))
                .contains("&lt;b&gt;&quot;so &amp; so&quot;&lt;/b&gt;")
                .doesNotContain("<b>");
        String end = page(new Fold("</script><b>", List.of(Say.of("</style></script><script>alert(1)</script>"))));
        PageRules.check(end);
        assertThat(end).contains("&lt;/script&gt;&lt;script&gt;alert(1)").doesNotContain("<b>");
    }

    @Test
    void amounts_below_zero_and_unknown_ones_are_drawn() {
        assertThat(page(lines("EUR", -30.0, -5.0))).contains("<svg");
        assertThat(page(lines("EUR", 0.0, 0.0))).contains("<svg");
        assertThat(page(lines("share", Double.NaN, 0.0))).contains("<svg");
        assertThat(page(lines("share", Double.NaN, Double.NaN))).contains("<svg");
    }

    @Test
    void a_figure_is_never_torn_from_its_unit_but_what_is_to_be_copied_stays_as_it_is() {
        assertThat(page(Say.of("Published: 38.6 % and 25 %, 1.5 M EUR in 2 h, 3 Marks and 4 helpings")))
                .contains(
                        "Published: 38.6\u00A0% and 25\u00A0%, 1.5\u00A0M\u00A0EUR in 2\u00A0h, 3 Marks and 4 helpings");
        assertThat(page(Say.of("\u221280\u00A0k\u00A0EUR\u00A0(\u2212223\u00A0to\u00A0\u221265\u00A0k)")))
                .contains("\u221280\u00A0k\u00A0EUR (\u2212223\u00A0to\u00A0\u221265\u00A0k)");
        assertThat(page(new Verbatim("Within 2 h: 25 %"))).contains("<pre>Within 2 h: 25 %</pre>");
    }

    @Test
    void what_is_folded_is_printed_where_it_is_opened() {
        assertThat(page(new Fold("Folded", List.of(Say.quiet("inside")))))
                .containsPattern("@media print(?s:.*)details:not\\(\\[open\\]\\)[^}]*\\{ display: none; \\}")
                .contains("<details>", "inside");
    }

    @Test
    void charts_have_their_colours_for_the_dark_on_screens_only() {
        String dark = PageStyle.CSS.substring(PageStyle.CSS.indexOf("@media screen and (prefers-color-scheme: dark)"));
        assertThat(dark.substring(0, dark.indexOf("@page"))).contains("figure svg [fill=\"#0072b2\"] { fill: ");
        assertThat(PageStyle.CSS).contains(".values rect:focus-visible");
    }

    @Test
    void the_corner_of_a_table_is_no_header() {
        assertThat(page(Table.of("caption", List.of("", "n"), List.of(List.of("row", "4")))))
                .contains("<td></td>\n<th scope=\"col\">n</th>");
    }

    @Test
    void every_block_has_a_place() {
        Bars bars = new Bars(
                "bars",
                "Bars",
                "in EUR",
                List.of(new Bars.Bar("a", -2, 1, "two"), new Bars.Bar("b", 3, Double.NaN, "three")));
        Table table = Table.of("caption", List.of("", "n"), List.of(List.of("row", "4")));
        assertThat(page(bars, table, new Fold("Folded", List.of(Say.quiet("inside"))), new Verbatim("# as it is\n- x")))
                .contains("bars-wide", "bars-narrow", "<td>4</td>", "<summary>Folded</summary>", "inside")
                .contains("<pre># as it is\n- x</pre>");
    }
}
