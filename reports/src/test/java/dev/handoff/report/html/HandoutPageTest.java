package dev.handoff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.Provenance;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Items;
import dev.handoff.report.document.Say;
import dev.handoff.report.html.HandoutPage.Link;
import dev.handoff.report.html.HandoutPage.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoutPageTest {
    private static Document document(Chapter... chapters) {
        Provenance from = new Provenance(
                "handoff",
                "1.2.3",
                List.of(new Provenance.Tested("acme", "abc")),
                1,
                "handoff workshops kit --out kit");
        return new Document("For <everybody>", "Room sheet", List.of(chapters), from);
    }

    @Test
    void a_handout_runs_no_script_folds_nothing_away_and_says_which_company_it_is_of() {
        String page = HandoutPage.render(document(Chapter.of("a", "Tables", List.of(Say.of("Apart.")))), Shape.SHEET);
        assertThat(page)
                .contains(
                        "For &lt;everybody&gt;",
                        "<main class=\"handout\">",
                        "<h2>Tables</h2>",
                        "Handoff 1.2.3 · acme · abc")
                .doesNotContain("<script", "<details", "How to get this result again");
    }

    @Test
    void a_chapter_without_a_title_has_no_empty_heading() {
        assertThat(HandoutPage.render(document(Chapter.of("a", "", List.of(Say.of("Apart.")))), Shape.SHEET))
                .doesNotContain("<h2>");
    }

    @Test
    void steps_are_numbered_boxes_can_be_ticked_and_points_are_neither() {
        List<Items> lists = List.of(
                new Items(Items.Mark.STEP, List.of("one")),
                new Items(Items.Mark.BOX, List.of("two")),
                new Items(Items.Mark.POINT, List.of("three")));
        assertThat(HandoutPage.render(document(Chapter.of("a", "", lists)), Shape.SLIDE))
                .contains("<ol class=\"items\">\n<li>one</li>", "<ul class=\"items boxes\">\n<li>two</li>")
                .contains("<ul class=\"items\">\n<li>three</li>", "<main class=\"handout slide\">");
    }

    @Test
    void links_lead_to_the_other_pages() {
        String page = HandoutPage.render(
                document(), Shape.SHEET, size -> List.of(), List.of(new Link("quiz.html", "Quiz", "On paper.")));
        assertThat(page).contains("href=\"quiz.html\"", ">Quiz</a>");
    }
}
