package dev.handoff.terminal.full;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.document.Aside;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Series;
import dev.handoff.report.document.Table;
import dev.handoff.report.document.Tone;
import dev.handoff.report.text.TextStyle;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Screens that fill a terminal. */
class FullScreenRendererTest {
    private static final TextStyle UNICODE = new TextStyle(80, true, true, false, false);

    private static Frame frame(Screen screen, View view, int columns, int rows) {
        return new FullScreenRenderer(UNICODE).render(screen, "", view, columns, rows);
    }

    private static Screen screen(Block... blocks) {
        List<Choice> choices =
                List.of(new Choice("1", "Speed to lead", "within a day", true), Choice.of("s", "Hand in"));
        return new Screen("The sales desk", List.of(blocks), choices, Ask.pick("Lever, or s"));
    }

    @Property(tries = 60)
    void nothing_is_lost_and_nothing_is_wider_or_higher_than_the_terminal(
            @ForAll @IntRange(min = 0, max = 100_000) int luck,
            @ForAll @IntRange(min = 60, max = 160) int columns,
            @ForAll @IntRange(min = 16, max = 60) int rows) {
        Screen screen = any(new Random(luck));
        StringBuilder seen = new StringBuilder();
        int pages = frame(screen, View.FRESH, columns, rows).pages();
        for (int page = 0; page < pages; page++) {
            Frame frame = frame(screen, View.FRESH.onPage(page), columns, rows);
            assertThat(frame.lines()).hasSize(rows).allMatch(line -> line.width() <= columns);
            assertThat(frame.cursorRow()).isEqualTo(rows - 1);
            seen.append(frame.text());
        }
        assertThat(seen).contains("key0", "key9");
        IntStream.range(0, screen.blocks().size())
                .forEach(block -> assertThat(seen).contains("begin" + block + "x", "end" + block + "x"));
    }

    /** Blocks of all kinds and sizes, each with a first and a last word of its own. */
    private static Screen any(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            blocks.add(any(random, "begin" + i + "x", "end" + i + "x"));
        }
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            choices.add(Choice.of(Integer.toString(i), "key" + i + " word".repeat(random.nextInt(6))));
        }
        return new Screen("Title", blocks, choices, Ask.pick("Which"));
    }

    private static Block any(Random random, String begin, String end) {
        String filler = " word".repeat(random.nextInt(120));
        List<Double> values =
                random.doubles(1 + random.nextInt(12), -1e6, 1e6).boxed().toList();
        List<String> labels =
                IntStream.rangeClosed(1, values.size()).mapToObj(i -> "R" + i).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int row = random.nextInt(30); row >= 0; row--) {
            rows.add(List.of(row == 0 ? end : "row", "12,345 EUR"));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Say(Tone.WARNING, begin + filler + " " + end);
            case 1 -> new Quote("Marketing", begin + filler + " " + end);
            case 2 -> Table.of(List.of(begin, "figure"), rows);
            default -> new Lines("", begin, "EUR", labels, List.of(Series.of("a", values)), end);
        };
    }

    @Test
    void a_table_that_is_too_wide_breaks_its_heads_and_names_only_between_words() {
        List<String> head = List.of("Channel", "handed over", "exp. revenue, EUR", "good, you think", "truly good");
        List<String> row = List.of("content-syndication", "1,427", "60.2 k", "14.5 %", "31.2 %");
        String text =
                frame(screen(Table.of(head, List.of(row))), View.FRESH, 60, 24).text();
        assertThat(text).contains("content-syndication", "1,427", "60.2 k", "14.5 %", "31.2 %", "good,", "truly");
        List<String> names =
                List.of("webinar-in-the-long-summer-of-content-syndication", "1,427", "60.2 k", "14.5 %", "31.2 %");
        assertThat(frame(screen(Table.of(head, List.of(names))), View.FRESH, 60, 24)
                        .text())
                .containsPattern("(?m)^[a-z-]+- +1,427 +60.2 k +14.5 % +31.2 %$");
    }

    @Test
    void a_gain_and_a_loss_are_both_drawn_however_small_one_is_beside_the_other() {
        for (double tiny : new double[] {1e-9, 1, 4_000}) {
            for (int columns = 60; columns <= 160; columns++) {
                assertThat(bars(columns, -1e6, tiny))
                        .as("gain %s in %d", tiny, columns)
                        .containsPattern("R2 +│[▏▎▍▌▋▊▉█]");
                assertThat(bars(columns, 1e6, -tiny))
                        .as("loss %s in %d", tiny, columns)
                        .contains("R2 █│");
            }
        }
    }

    private static String bars(int columns, double first, double second) {
        Series values = Series.of("a", List.of(first, second));
        Lines chart = new Lines("", "Won and lost", "EUR", List.of("R1", "R2"), List.of(values), "They differ.");
        Frame frame = frame(screen(chart), View.FRESH, columns, 24);
        assertThat(frame.lines()).allMatch(line -> line.width() <= columns);
        return frame.text();
    }

    @Test
    void an_aside_is_left_out_where_it_would_cost_a_page() {
        Block words = Say.of("word ".repeat(200));
        Lines chart =
                new Lines("", "From lead to deal", "", List.of("R1"), List.of(Series.of("leads", List.of(3.0))), "3.");
        assertThat(frame(screen(words, chart), View.FRESH, 60, 24).pages()).isEqualTo(2);
        Frame small = frame(screen(words, new Aside(chart)), View.FRESH, 60, 24);
        assertThat(small.pages()).isOne();
        assertThat(small.text()).doesNotContain("From lead to deal");
        assertThat(frame(screen(words, new Aside(chart)), View.FRESH, 60, 40).text())
                .contains("From lead to deal");
    }

    @Test
    void a_tiny_window_is_told_what_is_needed() {
        Frame tiny = frame(screen(), View.FRESH, 50, 10);
        assertThat(tiny.tiny()).isTrue();
        assertThat(tiny.text()).contains("Too small: 50 x 10. Needs 60 x 16.");
        for (int columns = 1; columns < 20; columns++) {
            assertThat(frame(screen(), View.FRESH, columns, columns).lines()).hasSizeLessThanOrEqualTo(columns);
        }
    }

    @Test
    void what_is_typed_stands_behind_the_prompt_and_the_cursor_behind_it() {
        Frame frame = frame(screen(), View.FRESH.typing("120k"), 80, 24);
        assertThat(frame.text()).endsWith("Lever, or s > 120k\n");
        assertThat(frame.cursorColumn()).isEqualTo("Lever, or s > 120k".length());
        assertThat(frame(screen(), View.FRESH.typing("9".repeat(300)), 80, 24).cursorColumn())
                .isEqualTo(79);
    }

    @Test
    void the_selected_choice_and_the_present_setting_have_signs_not_only_colours() {
        String text = frame(screen(), View.FRESH.selecting(1), 80, 24).text();
        assertThat(text).contains(" *1 Speed to lead: within a day", "> s Hand in", "* your setting");
    }

    @Test
    void without_colour_nothing_but_letters_is_sent() {
        Screen loud = screen(new Say(Tone.LOUD, "Loud"), new Say(Tone.WARNING, "Careful"));
        Frame frame = frame(loud, View.FRESH, 80, 24);
        assertThat(frame.sent(false)).contains("! Careful").doesNotContain("[33m", "[1m");
        assertThat(frame.sent(true)).contains("\u001b[33m! Careful\u001b[0m");
    }

    @Test
    void a_title_cannot_steer_the_terminal() {
        Screen evil = new Screen("A\u001b[2J\u0007B", List.of(), List.of(), Ask.pick("\u001b]0;x"));
        assertThat(frame(evil, View.FRESH.typing("\u001b"), 80, 24)
                        .sent(false)
                        .replaceAll("\u001b\\[\\d*(;\\d+)?[HKJ]", ""))
                .doesNotContain("\u001b", "\u0007");
    }

    @Test
    void a_notice_is_seen_on_every_page() {
        Screen long_ = screen(new Say(Tone.NORMAL, "word ".repeat(600)));
        Frame frame =
                new FullScreenRenderer(UNICODE).render(long_, "'9' is none of 1 to 6.", View.FRESH.onPage(2), 80, 24);
        assertThat(frame.text()).contains("! '9' is none of 1 to 6.", "page 3 of ");
    }
}
