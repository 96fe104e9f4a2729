package dev.handoff.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.web.LocalPages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplorePagesTest {
    private static final int MOST = 12;
    private static final List<String> SHORT = List.of("run.horizon=8w", "run.warmUp=4w");
    private static final Map<String, String> ONE_MORE = Map.of("teams.sales.reps", "8");

    private final Scenario base =
            ScenarioLoader.load("industry-baseline", SHORT).orThrow();
    private final Exploration exploration = Exploration.of(base, 1, MOST, 2);
    private final ExplorePages pages = new ExplorePages(
            exploration,
            (changes, n) -> changes.isEmpty() ? "run " + n : "compare with " + changes + " budget " + n,
            "industry-baseline");

    @TempDir
    Path place;

    @AfterEach
    void close() {
        exploration.close();
    }

    private String text(String path, Map<String, String> query) {
        return pages.at(path, query).map(LocalPages.Content::text).orElseThrow();
    }

    /** What the page's script does: it asks until nothing more will come. */
    private JsonNode finished(Map<String, String> knobs) {
        Map<String, String> query = new LinkedHashMap<>(knobs);
        while (true) {
            JsonNode told = JsonMapper.shared().readTree(text("answer", query));
            if (told.get("finished").asBoolean()) {
                return told;
            }
            query.put("known", told.get("replications").asString());
        }
    }

    @Test
    void figures_are_those_of_compare() {
        JsonNode told = finished(ONE_MORE);
        Program compare = Program.handoff(
                "compare",
                "industry-baseline",
                "--with",
                "teams.sales.reps=8",
                "--budget",
                "" + MOST,
                "--horizon",
                "8w",
                "--warm-up",
                "4w",
                "--details");

        assertThat(told.get("replications").asInt()).isEqualTo(MOST);
        assertThat(told.get("command").asString()).isEqualTo("compare with teams.sales.reps=8 budget 12");
        Answer answer = exploration.ask(new Question(ONE_MORE));
        assertThat(answer.lines()).hasSize(5);
        assertThat(compare.outInOneLine())
                .contains(answer.lines().get(0).change().replace('\u00a0', ' '))
                .contains(answer.lines().get(2).change().replace('\u00a0', ' '));
    }

    @Test
    void the_company_as_it_is_has_no_change() {
        JsonNode told = finished(Map.of());

        assertThat(told.get("say").asString()).startsWith("The company as it is. 12 simulated times");
        assertThat(told.get("html").asString()).contains("As it is").doesNotContain("As you set it");
    }

    @Test
    void a_wrong_value_is_refused_beside_its_knob_in_the_words_a_file_would_get() {
        JsonNode told = finished(Map.of("teams.sales.reps", "-3", "sla.sales.firstTouch.limit", "2 bananas"));
        Program file = Program.handoff("run", "--set", "sla.sales.firstTouch.limit=2 bananas");

        String problem = told.get("problems").get("sla.sales.firstTouch.limit").asString();
        assertThat(problem).contains("'2 bananas' is not a duration");
        assertThat(file.err()).contains(problem);
        assertThat(told.get("problems").has("teams.sales.reps")).isTrue();
        assertThat(told.get("html").asString()).isEmpty();
        assertThat(text("", Map.of("teams.sales.reps", "-3"))).contains("aria-invalid=\"true\"");
    }

    @Test
    void what_one_knob_needs_of_another_is_said() {
        JsonNode told = finished(Map.of("sla.sales.minimumAttempts.attempts", "4"));
        assertThat(told.get("say").asString()).contains("within");

        JsonNode both = finished(Map.of(
                "sla.sales.minimumAttempts.attempts", "4", "sla.sales.minimumAttempts.within", "15 working days"));
        assertThat(both.get("replications").asInt()).isEqualTo(MOST);
    }

    @Test
    void a_question_that_was_left_goes_on_where_it_was() throws InterruptedException {
        Question first = new Question(ONE_MORE);
        Answer rough = exploration.ask(first, 0, 60_000);
        exploration.ask(new Question(Map.of("teams.sales.reps", "9")), 0, 60_000);
        Answer again = exploration.ask(first);

        assertThat(rough.replications()).isGreaterThan(0);
        assertThat(again.replications()).isGreaterThanOrEqualTo(rough.replications());
    }

    @Test
    void what_is_saved_is_the_company_that_was_seen() throws Exception {
        Path file = place.resolve("mine.yaml");
        Files.writeString(
                file,
                text(
                        "scenario.yaml",
                        Map.of("teams.sales.reps", "8", "sla.sales.firstTouch.limit", "2 working hours")));

        Scenario saved = ScenarioLoader.load(file.toString(), List.of()).orThrow();
        assertThat(saved.company().teams().get("sales").reps()).isEqualTo(8);
        assertThat(saved.company().sla().sales().firstTouch()).isPresent();
    }

    @Test
    void the_page_works_without_its_script() {
        String page = text("", ONE_MORE);

        assertThat(page)
                .contains(
                        "<form action=\"/\" method=\"get\"",
                        "As you set it",
                        "value=\"8\"",
                        "href=\"/scenario.yaml?teams.sales.reps=8\"");
        assertThat(page).doesNotContain("style=");
    }

    @Test
    void every_knob_has_words_a_present_value_and_an_owner() {
        List<Control> knobs = Controls.of(base);

        assertThat(knobs).hasSizeGreaterThan(10).allSatisfy(knob -> {
            assertThat(knob.parameter().meaning()).isNotBlank();
            assertThat(knob.present()).isNotBlank();
        });
        assertThat(knobs)
                .extracting(Control::path)
                .doesNotHaveDuplicates()
                .contains("sla.sales.enforcement", "leadDefinition.threshold");
    }

    @Test
    void what_was_typed_is_never_markup() {
        assertThat(text("", Map.of("teams.sales.reps", "\"><script>alert(1)</script>")))
                .doesNotContain("<script>alert");
    }
}
