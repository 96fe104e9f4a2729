package dev.handoff.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.Provenance;
import dev.handoff.report.html.BookHtml;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A book as a page. */
class BookHtmlTest {
    private static String page(Part... parts) {
        Provenance from = new Provenance(
                "handoff", "1", List.of(new Provenance.Tested("cold-war", "abc")), 7, "handoff debrief 3");
        return BookHtml.render(
                new Book("kicker", "A title", List.of(new Chapter("one", "Chapter one", List.of(parts))), from));
    }

    private static Part lines(String unit, Double... values) {
        return new Part.Lines(
                "money",
                "Money by round",
                unit,
                List.of("R1", "R2"),
                List.of(new Part.Line("it", List.of(values))),
                "It fell.");
    }

    @Test
    void a_page_needs_no_script_and_no_network() {
        assertThat(page(Part.loud("Look"), lines("EUR", 3.0, 5.0)))
                .doesNotContain("<script", "src=", "url(http", "<link")
                .contains("<a href=\"#one\">Chapter one</a>", "It fell.", "handoff debrief 3");
    }

    @Test
    void what_people_typed_cannot_become_markup() {
        assertThat(page(new Part.Quote("Sales", "<b>\"so & so\"</b>")))
                .contains("&lt;b&gt;&quot;so &amp; so&quot;&lt;/b&gt;")
                .doesNotContain("<b>");
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
        assertThat(page(Part.say("Published: 38.6 % and 25 %, 1.5 M EUR in 2 h, 3 Marks and 4 helpings")))
                .contains(
                        "Published: 38.6\u00A0% and 25\u00A0%, 1.5\u00A0M\u00A0EUR in 2\u00A0h, 3 Marks and 4 helpings");
        assertThat(page(new Part.Verbatim("Within 2 h: 25 %"))).contains("<pre>Within 2 h: 25 %</pre>");
    }

    @Test
    void what_is_folded_is_printed() {
        assertThat(page(new Part.Fold("Folded", List.of(Part.quiet("inside")))))
                .containsPattern("@media print[^@]*details::details-content \\{ content-visibility: visible");
    }

    @Test
    void every_part_has_a_place() {
        Part bars = new Part.Bars(
                "bars",
                "Bars",
                "in EUR",
                List.of(new Part.Bar("a", -2, 1, "two"), new Part.Bar("b", 3, Double.NaN, "three")));
        Part table = new Part.Figures("caption", List.of("", "n"), List.of(List.of("row", "4")));
        assertThat(page(
                        bars,
                        table,
                        new Part.Fold("Folded", List.of(Part.quiet("inside"))),
                        new Part.Verbatim("# as it is\n- x")))
                .contains("bars-wide", "bars-narrow", "<td>4</td>", "<summary>Folded</summary>", "inside")
                .contains("<pre># as it is\n- x</pre>");
    }
}
