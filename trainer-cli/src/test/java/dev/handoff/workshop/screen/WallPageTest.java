package dev.handoff.workshop.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the wall leaves to the phones. */
class WallPageTest {
    private static final Say MORE = Say.quiet("There is more on your phone.");
    private static final Say WHOSE = Say.quiet("This is one game.");
    private static final Say LONG_NOTE = Say.quiet("What must be read up close. ".repeat(6));

    private static List<Block> wall(String id, Block... blocks) {
        return WallPage.of(Texts.english(), Chapter.of(id, "A page", List.of(blocks)))
                .blocks();
    }

    private static Bars bars(int many) {
        return new Bars(
                "bars",
                "Bars",
                "EUR",
                IntStream.rangeClosed(1, many)
                        .mapToObj(i -> new Bars.Bar("no. " + i, 100 - i, Double.NaN, "" + (100 - i)))
                        .toList());
    }

    private static List<String> names(Block bars) {
        return ((Bars) bars).bars().stream().map(Bars.Bar::name).toList();
    }

    @Test
    void leaks_are_the_finding_and_the_five_dearest_causes_without_tables_and_long_notes() {
        Say finding = Say.loud("The most expensive leak");
        Table table = Table.of(List.of("Stage", "leads"), List.of(List.of("MQL", "7")));
        List<Block> shown = wall("leaks", finding, table, LONG_NOTE, bars(8), table, WHOSE);
        assertThat(shown).hasSize(4).startsWith(finding).endsWith(WHOSE, MORE);
        assertThat(names(shown.get(1))).containsExactly("no. 1", "no. 2", "no. 3", "no. 4", "no. 5");
    }

    @Test
    void of_many_channels_the_six_that_handed_over_most_stay_in_their_order() {
        List<Row> rows = new ArrayList<>();
        for (String handed : List.of("1,200", "7", "90", "1,100", "300", "8", "40", "50")) {
            rows.add(Row.of("from " + handed, handed, "8 %"));
        }
        List<Block> shown = wall("channels", new Table("", List.of("Channel", "handed", "truly"), rows), WHOSE);
        assertThat(((Table) shown.get(0)).rows())
                .extracting(Row::name)
                .containsExactly("from 1,200", "from 90", "from 1,100", "from 300", "from 40", "from 50");
        assertThat(shown).endsWith(WHOSE, MORE);
    }

    @Test
    void a_life_is_its_line_its_first_step_and_its_end() {
        Say line = Say.loud("lead-7: waited a day");
        List<Block> shown =
                wall("life", line, Say.of("one"), Say.of("two"), Say.of("three"), Say.of("four"), Say.of("five"));
        assertThat(shown).containsExactly(line, Say.of("one"), Say.of("\u2026"), Say.of("four"), Say.of("five"), MORE);
        assertThat(wall("life", line, Say.of("one"), Say.of("two")))
                .containsExactly(line, Say.of("one"), Say.of("two"), MORE);
    }

    @Test
    void words_stand_in_one_paragraph_and_of_very_many_the_rest_is_counted() {
        Block[] words =
                IntStream.rangeClosed(1, 30).mapToObj(i -> Say.loud("w" + i)).toArray(Block[]::new);
        List<Block> shown = wall("words", words);
        assertThat(shown).hasSize(1);
        assertThat(((Say) shown.get(0)).text())
                .startsWith("w1 \u00B7 w2 \u00B7 ")
                .endsWith("w24 \u00B7 and 6 more");
    }

    @Test
    void of_many_teams_the_two_that_gain_most_and_the_two_that_gain_least_are_shown() {
        assertThat(names(wall("what-if", bars(9)).get(0))).containsExactly("no. 1", "no. 2", "no. 8", "no. 9");
        assertThat(names(wall("what-if", bars(4)).get(0))).hasSize(4);
    }

    @Test
    void of_any_other_page_only_what_must_be_read_up_close_is_left_out() {
        Say finding = Say.loud("Found");
        assertThat(wall("relates-to", finding, LONG_NOTE, WHOSE)).containsExactly(finding, WHOSE);
    }
}
