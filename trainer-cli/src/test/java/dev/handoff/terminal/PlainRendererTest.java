package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Series;
import dev.handoff.report.document.Table;
import dev.handoff.report.document.Tone;
import dev.handoff.report.text.TextStyle;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.texts.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The game as text that only ever grows. */
class PlainRendererTest {
    private static final Screen SCREEN = new Screen(
            "Round 2 of 6: the sales desk",
            List.of(
                    new Say(Tone.WARNING, "News: prices go up."),
                    new Quote(
                            "Marketing",
                            "Record month! The list is longer than your arm. Happy calling, all of you out there."),
                    Table.of(
                            List.of("What you see", "Round 1"),
                            List.of(List.of("Deals won", "8"), List.of("Revenue", "60.9\u00A0k EUR"))),
                    RoundChart.of(Texts.english(), "Revenue", "EUR", List.of(381_000.0, 412_000.0))),
            List.of(new Choice("1", "Speed to lead", "within a working day", true), Choice.of("s", "Hand in")),
            Ask.pick("Lever, letter, or s to hand in"));

    private static String plain(int width, boolean unicode) {
        return new PlainRenderer(new TextStyle(width, false, unicode, true)).render(SCREEN);
    }

    @Test
    void a_screen_is_a_heading_sentences_tables_and_numbered_choices() {
        assertThat(plain(80, true)).isEqualTo("""

                        == Round 2 of 6: the sales desk ==

                        ! News: prices go up.
                          Marketing: "Record month! The list is longer than your arm. Happy calling, all
                          of you out there."

                        What you see     Round 1
                        Deals won              8
                        Revenue       60.9 k EUR

                        Round 2: revenue 412 k EUR, up 8 %.

                        *1  Speed to lead: within a working day
                         s  Hand in
                        Lever, letter, or s to hand in >\s""");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 110})
    void no_line_is_wider_than_the_terminal(int width) {
        assertThat(plain(width, true).lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void a_terminal_without_unicode_gets_ascii() {
        assertThat(plain(80, false)).isASCII();
    }

    @Test
    void a_text_cannot_steer_the_terminal() {
        Screen evil = new Screen("\u001b[2J", List.of(Say.of("\u001b]0;x\u0007")), List.of(), new Ask.Nothing());
        assertThat(new PlainRenderer(new TextStyle(80, true, true, true)).render(evil))
                .doesNotContain("\u001b", "\u0007");
    }

    @Test
    void a_chart_says_how_the_last_round_compares() {
        assertThat(sentence(412_000, 381_000)).isEqualTo("Round 2: revenue 381\u00A0k EUR, down 8\u00A0%.");
        assertThat(sentence(100_000, 100_000)).isEqualTo("Round 2: revenue 100\u00A0k EUR, unchanged.");
        assertThat(sentence(-50_000, 20_000)).isEqualTo("Round 2: revenue 20\u00A0k EUR, up 70\u00A0k EUR.");
        assertThat(RoundChart.of(Texts.english(), "Revenue", "EUR", List.of(412_000.0))
                        .sentence())
                .isEqualTo("Round 1: revenue 412\u00A0k EUR.");
    }

    private static String sentence(double before, double now) {
        return RoundChart.of(Texts.english(), "Revenue", "EUR", List.of(before, now))
                .sentence();
    }

    @Test
    void a_chart_keeps_its_points_for_those_who_draw_it() {
        Lines chart = RoundChart.of(Texts.english(), "Revenue", "EUR", List.of(1.0, 2.0));
        assertThat(chart.labels()).containsExactly("R1", "R2");
        assertThat(chart.series()).containsExactly(Series.of("Revenue", List.of(1.0, 2.0)));
    }
}
