package dev.handoff.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.experiment.Progress;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Preset;
import dev.handoff.game.rules.Quiz;
import dev.handoff.game.world.World;
import dev.handoff.report.Provenance;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Agenda;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed says what the game and the plan say. */
class KitTest {
    private static final Progress QUIET = new Progress() {
        @Override
        public void finished(int done, int planned) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };
    private static final World WORLD =
            World.of(ScenarioLoader.load("cold-war", List.of()).orThrow());
    private static final Map<String, String> PAGES = pages(Texts.english());

    private static Map<String, String> pages(Texts texts) {
        Provenance from = new Provenance(
                "handoff", "1.2.3", List.of(new Provenance.Tested("cold-war", "abc")), 1, "handoff workshops kit");
        return Kit.pages(WORLD, List.of(Preset.values()), 2, 2, from, texts, QUIET);
    }

    /** A page as somebody reads it: without markup, in one line. */
    private static String read(String page) {
        return read(PAGES, page);
    }

    private static String read(Map<String, String> pages, String page) {
        return pages.get(page + ".html")
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
    }

    @Test
    void every_page_can_be_reached_from_the_index_and_stands_by_itself() {
        assertThat(PAGES).hasSize(15);
        PAGES.forEach((name, page) -> {
            assertThat(page.replace("http://www.w3.org/2000/svg", "").contains("://"))
                    .as("%s leads elsewhere", name)
                    .isFalse();
            assertThat(page.startsWith("<!DOCTYPE html>") && !page.contains("<script") && !page.contains("src="))
                    .as(name)
                    .isTrue();
            if (!name.equals("index.html")) {
                assertThat(PAGES.get("index.html")).contains("href=\"" + name + "\"");
            }
        });
    }

    @Test
    void no_place_is_left_to_be_filled_by_the_program() {
        assertThat(PAGES.keySet())
                .allSatisfy(name ->
                        assertThat(read(name.replace(".html", ""))).as(name).doesNotContain("{", "}", "null", "|"));
    }

    @ParameterizedTest
    @EnumSource
    void the_minute_plan_of_a_guide_is_the_plan_that_the_console_keeps(Preset preset) {
        List<MinutePlan.Part> parts = MinutePlan.parts(preset);
        Duration planned =
                Agenda.of(preset).slots().stream().map(Agenda.Slot::time).reduce(Duration.ZERO, Duration::plus);
        assertThat(parts.stream().map(MinutePlan.Part::takes).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(planned)
                .isEqualTo(Duration.ofMinutes(preset.minutes()));
        for (int i = 1; i < parts.size(); i++) {
            MinutePlan.Part before = parts.get(i - 1);
            assertThat(parts.get(i).begins()).isEqualTo(before.begins().plus(before.takes()));
        }
    }

    @Test
    void the_guide_of_ninety_minutes_begins_the_debrief_after_one_hour_and_six_minutes() {
        assertThat(read("guide-90"))
                .contains(
                        "0:15 18 (3 × 6) Rounds 1 to 3, in silos",
                        "1:06 24 Debrief",
                        "leave the results up for 1.5 min")
                .doesNotContain("Break");
        assertThat(read("guide-45")).doesNotContain("Talk between the acts");
        assertThat(read("guide-180")).contains("1:10 18 Break, and change of desks");
    }

    @ParameterizedTest
    @EnumSource
    void a_role_page_has_every_lever_of_that_role_with_what_it_costs_and_all_its_settings(Role role) {
        String page = read("role-" + role.label());
        for (Lever lever : Lever.values()) {
            if (lever.role() == role) {
                assertThat(page).contains(lever.title(), lever.help(Texts.english()));
                assertThat(WORLD.menu().levels(lever)).extracting(Level::name).allMatch(page::contains);
            } else {
                assertThat(page).doesNotContain(lever.help(Texts.english()));
            }
        }
    }

    @Test
    void the_card_sheet_has_every_clause_and_every_option() {
        String page = read("card-sheet");
        for (Clause clause : Clause.values()) {
            assertThat(page).contains(clause.title(), clause.help(Texts.english()));
            assertThat(WORLD.menu().options(clause).stream().skip(1).map(Level::name))
                    .allMatch(page::contains);
        }
    }

    @Test
    void the_quiz_does_not_say_the_answers_and_the_answer_sheet_does() {
        for (Quiz.Question question : Quiz.questions()) {
            assertThat(read("quiz"))
                    .contains(question.text(Texts.english()))
                    .contains(question.choices(Texts.english()))
                    .doesNotContain(question.why(Texts.english()));
            assertThat(read("quiz-answers"))
                    .contains(question.text(Texts.english()) + " "
                            + question.choices(Texts.english()).get(question.right()) + " "
                            + question.why(Texts.english()));
        }
    }

    @Test
    void the_map_for_the_wall_has_no_figures_and_the_one_for_the_debrief_says_where_they_come_from() {
        assertThat(PAGES.get("causal-map.html")).contains("<svg").doesNotContain(" ± ");
        assertThat(read("causal-map-figures"))
                .contains("simulated 2 times over 24 weeks", "seed 1", "Leads handed to sales", "±");
    }

    @Test
    void rules_and_invitation_say_what_they_must() {
        assertThat(read("ground-rules")).contains("Shares of this gap, never blame.");
        assertThat(read("invitation")).contains("What data is kept", "handoff workshops delete", "who voted what");
        assertThat(read("day-before")).contains("handoff host --check", "handoff host --rehearse");
    }

    @Test
    void a_text_with_a_place_that_nobody_fills_is_a_fault_that_names_the_file() {
        assertThatThrownBy(() -> KitText.of(Texts.english(), "guide", Map.of()).text("title"))
                .hasMessage("en/guide.yaml lacks a value for {minutes}");
    }
}
