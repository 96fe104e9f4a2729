package dev.handoff.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.debrief.GoldenText;
import dev.handoff.report.document.Aside;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Fold;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Picture;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Series;
import dev.handoff.report.document.Table;
import dev.handoff.report.document.Verbatim;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Rooms.Entrance;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Option;
import dev.handoff.terminal.Screen.Setting;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.terminal.TimeLeft;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebRendererTest {
    private static final Surroundings AROUND = new Surroundings(
            "desk",
            "TOKEN",
            "7_a_b",
            "Mia, team 4, marketing",
            "4711",
            "Two minutes, please.",
            OptionalLong.of(125),
            Optional.of("Raise a hand"),
            Kept.NOTHING);

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' autofocus onfocus='alert(1)",
            "</title><script>alert(1)</script>",
            "</textarea></form><form action=//evil.example>",
            "javascript:alert(1)",
            "<svg/onload=alert(1)>",
            "&lt;b&gt; &#60;i&#62;",
            "a\u202Egnp.exe",
            "nul\u0000 bell\u0007 esc\u001B[31m",
            "<!-- ]]> <?php ?> {{7*7}} ${7*7}");

    /** One screen for each kind of question. */
    private static final Map<String, Ask> ASKS = Map.of(
            "pick", Ask.pick(),
            "words", new Ask.Words(40, true, "One word, or Enter to keep it to yourself"),
            "amount", new Ask.Amount("EUR"),
            "numbers", new Ask.Numbers(List.of("Trade show", "Webinar"), "of 100"),
            "go-on", new Ask.GoOn("Start", "Enter"),
            "wait", new Ask.Wait("3 of 8 seats still decide."),
            "nothing", new Ask.Nothing());

    private static Screen asking(String kind) {
        List<Choice> choices = kind.equals("pick")
                ? List.of(
                        new Choice("1", "Newest first", "costs nothing", true),
                        Choice.of("Enter", "On to round 4").weighing(Weight.MAIN),
                        new Choice("l", "Leave the agreement", "for all to see", false).weighing(Weight.GRAVE))
                : List.of();
        return new Screen("Round 3 of 6", List.of(Say.of("Something to read.")), choices, ASKS.get(kind));
    }

    private static Visit.Sight sight(Screen screen) {
        return new Visit.Sight(screen, List.of(Say.of("More about it.")), Optional.of("desk"), 3);
    }

    static Stream<String> kinds() {
        return ASKS.keySet().stream().sorted();
    }

    /** One of each kind of block, with a text in every place where a text can be. */
    private static List<Block> blocks(String text) {
        Lines lines = new Lines(
                "id",
                text,
                "share",
                List.of("R1", text, "R3"),
                List.of(Series.of(text, List.of(0.1, 0.4, 0.3)), Series.of("other", List.of(0.2, Double.NaN, -0.1))),
                text + " is what the chart says.");
        Table small = new Table("", List.of("", text), List.of(Row.of("  " + text, text)));
        return List.of(
                Say.of(text),
                Say.quiet(text),
                Say.loud(text),
                Say.warning(text),
                new Quote(text, text),
                Table.of(text, List.of("Channel", "a", "b", text), List.of(List.of(text, "1", "2", "3"))),
                lines,
                new Bars(
                        "id",
                        text,
                        text,
                        List.of(new Bars.Bar(text, -3, 1, text), new Bars.Bar("b", 5, Double.NaN, "5"))),
                new Picture("id", List.of(small)),
                new Verbatim(text),
                new Fold(text, List.of(Say.of(text))),
                new Aside(lines));
    }

    private static Screen desk(String text) {
        Setting speed = new Setting(
                "lever.speed",
                text,
                List.of(new Option("day", "Within a day", "", true), new Option("hour", text, "costs " + text, false)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            rows.add(List.of("Figure " + i, "" + i));
        }
        return new Screen(
                text,
                List.of(Say.warning(text), Table.of(List.of("What you see", "Round 2"), rows), Say.quiet("Pay.")),
                List.of(
                        new Choice("1", "Speed", text, false).set(speed),
                        new Choice("f", text, text, true),
                        Choice.of("s", "Hand in").weighing(Weight.MAIN)),
                Ask.pick());
    }

    /** But for the names of style and script, which change with what is in them. */
    private static void golden(String name, String page) {
        GoldenText.check(name, page.replaceAll("-[0-9a-f]{12}[.]", "-DIGEST."));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_of_question_is_drawn_as_its_golden_page(String kind) {
        golden("web/ask-" + kind + ".html", WebRenderer.page(sight(asking(kind)), AROUND));
    }

    @Test
    void each_kind_of_block_is_drawn_as_in_the_golden_page() {
        Screen screen = new Screen("Blocks", blocks("Text"), List.of(), new Ask.Nothing());
        golden("web/blocks.html", WebRenderer.page(sight(screen), AROUND));
    }

    @Test
    void a_desk_is_one_form_with_a_group_for_each_lever_and_its_first_figures_above() {
        String page = WebRenderer.page(sight(desk("Text")), AROUND);
        golden("web/desk.html", page);
        assertThat(page.indexOf("Figure 4")).isLessThan(page.indexOf("Hand in"));
        assertThat(page.indexOf("Figure 5")).isGreaterThan(page.indexOf("Hand in"));
    }

    @Test
    void a_projector_to_which_nothing_more_comes_keeps_its_last_sentence_when_the_host_is_gone() {
        Screen end = new Screen("The end", List.of(), List.of(), new Ask.Nothing());
        Visit.Sight sight = new Visit.Sight(end, List.of(), Optional.empty(), 0);
        assertThat(WebRenderer.projector(sight, "/p/x/now?", false, AROUND)).contains("id=\"say\"");
        assertThat(WebRenderer.projector(sight, "/p/x/now?", true, AROUND))
                .doesNotContain("id=\"say\"")
                .contains("<p role=\"status\">Two minutes, please.</p>");
    }

    @Test
    void what_a_projector_shows_can_be_read_and_not_answered() {
        Visit.Sight scanned = new Visit.Sight(
                asking("wait"), List.of(), Optional.empty(), 0, Optional.of("http://192.168.1.20:8080/j/abc"));
        String page = WebRenderer.projector(scanned, "/p/SECRET/now?", false, AROUND);
        golden("web/projector.html", page);
        assertThat(PageXml.read(page).all("form")).isEmpty();
        assertThat(PageXml.read(page).texts("p")).contains("2:05");
        assertThat(PageXml.read(page).values("aria-label")).contains("Code to scan: http://192.168.1.20:8080/j/abc");
    }

    @Test
    void the_join_page_and_a_notice_are_drawn_as_their_golden_pages() {
        Entrance entrance = new Entrance("The cold war", "90 minutes, 6 rounds.", true);
        golden("web/join-scanned.html", JoinPage.render(entrance, "TOKEN", true, Kept.NOTHING));
        Kept wrong = new Kept(
                "That is not the code.", Map.of("code", "XXX", "name", "Mia", "side", "sales", JoinPage.WRONG, "code"));
        golden("web/join-typed.html", JoinPage.render(entrance, "", false, wrong));
        golden(
                "web/notice.html",
                NoticePage.render("The round has closed", "What you had chosen counted.", "/", Map.of("word", "Odd")));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothing_that_anybody_typed_becomes_part_of_a_page(String attack) {
        Surroundings hostile = new Surroundings(
                "desk",
                attack,
                attack,
                attack,
                attack,
                attack,
                OptionalLong.empty(),
                Optional.of(attack),
                Kept.NOTHING);
        Kept kept = new Kept(attack, Map.of("answer", attack, "name", attack, "code", attack, JoinPage.WRONG, "name"));
        Screen blocks = new Screen(attack, blocks(attack), desk(attack).choices(), Ask.pick());
        Visit.Sight scanned =
                new Visit.Sight(blocks, blocks(attack), Optional.of("desk"), 1, Optional.of("http://" + attack));
        List<String> pages = List.of(
                WebRenderer.page(scanned, hostile),
                WebRenderer.page(sight(desk(attack)), hostile.with(kept)),
                WebRenderer.page(sight(asking("words")), hostile.with(kept)),
                WebRenderer.projector(scanned, "/p/x/now?", false, hostile),
                JoinPage.render(new Entrance(attack, attack, false), attack, true, kept),
                NoticePage.render(attack, attack, "/", Map.of(attack, attack)));
        for (String page : pages) {
            PageXml read = PageXml.read(page);
            assertThat(read.strangers()).isEmpty();
            assertThat(read.all("script")).hasSize(page.contains("<script") ? 1 : 0);
            assertThat(read.all("*"))
                    .noneMatch(element -> element.hasAttribute("onerror") || element.hasAttribute("onfocus"));
            assertThat(page).doesNotContain("\u202E", "\u0000", "\u001B");
        }
    }

    static List<String> attacks() {
        return ATTACKS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_page_parses_and_its_labels_and_links_lead_somewhere(String kind) {
        for (Kept kept : List.of(Kept.NOTHING, new Kept("That is none.", Map.of("answer", "x")))) {
            PageXml page = PageXml.read(WebRenderer.page(sight(asking(kind)), AROUND.with(kept)));
            assertThat(page.loose()).isEmpty();
            assertThat(page.all("h1")).hasSize(1);
            assertThat(page.all("main")).hasSize(1);
            assertThat(page.values("role")).contains("status");
            assertThat(page.texts("title").get(0)).startsWith(kept.isRefused() ? "Error: Round 3" : "Round 3");
        }
        assertThat(PageXml.read(WebRenderer.page(sight(desk("Text")), AROUND)).loose())
                .isEmpty();
        assertThat(PageXml.read(JoinPage.render(new Entrance("A", "", true), "", true, Kept.NOTHING))
                        .loose())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "amount"})
    void what_was_wrong_stands_beside_its_field_which_has_the_focus_and_keeps_what_was_typed(String kind) {
        Kept kept = new Kept("That is no amount.", Map.of("answer", "twelve"));
        PageXml page = PageXml.read(WebRenderer.page(sight(asking(kind)), AROUND.with(kept)));
        assertThat(page.field("answer")).isEqualTo("twelve");
        assertThat(page.values("aria-describedby").get(0)).startsWith("error");
        assertThat(page.values("autofocus")).hasSize(1);
    }

    @Test
    void only_a_page_that_waits_loads_itself_again_without_a_script() {
        assertThat(ASKS.keySet().stream()
                        .filter(kind ->
                                WebRenderer.page(sight(asking(kind)), AROUND).contains("http-equiv=\"refresh\"")))
                .containsExactly("wait");
    }

    @Test
    void the_time_left_changes_once_a_minute() {
        assertThat(Stream.of(0L, 1L, 59L, 60L, 61L, 120L, 121L)
                        .map(s -> TimeLeft.words(Texts.english(), OptionalLong.of(s))))
                .containsExactly(
                        "Time is up",
                        "Less than a minute left",
                        "Less than a minute left",
                        "1 minute left",
                        "2 minutes left",
                        "2 minutes left",
                        "3 minutes left");
        assertThat(TimeLeft.figures(OptionalLong.of(130))).isEqualTo("2:10");
        assertThat(TimeLeft.words(Texts.english(), OptionalLong.empty())).isEmpty();
    }

    @Test
    void a_desk_with_style_and_script_is_small_enough_for_a_slow_network() throws IOException {
        int page = WebRenderer.page(sight(desk("Text of usual length")), AROUND).getBytes(UTF_8).length;
        assertThat(page).isLessThan(8 * 1024);
        assertThat(packed(PageFiles.SCRIPT.text())).isLessThan(2 * 1024);
        assertThat(packed(PageFiles.STYLE.text())).isLessThan(3 * 1024);
    }

    private static int packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.size();
    }
}
