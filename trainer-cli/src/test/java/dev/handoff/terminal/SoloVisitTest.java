package dev.handoff.terminal;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.debrief.Lucks;
import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Player;
import dev.handoff.game.rules.Proposal;
import dev.handoff.game.rules.Quiz;
import dev.handoff.game.world.World;
import dev.handoff.texts.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A whole game by addresses. */
class SoloVisitTest {
    private static final World WORLD = TestGames.small();

    private final List<GameEvent> kept = new ArrayList<>();
    private final List<Runnable> begun = new ArrayList<>();
    private final Game game = game();
    private SoloVisit visit = visit(game);

    private Game game() {
        Game fresh = Game.begin(WORLD, TestGames.setup(WORLD, 1, 1, 1), kept::add);
        fresh.happen(new GameEvent.SeatTaken(Role.SALES, Player.person("Sales")));
        fresh.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.computer(Card.JOURNEY_STEWARD, 7)));
        return fresh;
    }

    private SoloVisit visit(Game of) {
        return new SoloVisit(of, new UnwatchedReplays(begun::add), new Lucks(3, 1));
    }

    private String post(String path, String... fields) {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            filled.put(fields[i], fields[i + 1]);
        }
        int round = visit.at(path).map(Visit.Sight::round).orElse(0);
        return visit.answer(path, new Visit.Form(round, filled));
    }

    private String choose(String path, String key) {
        return post(path, "answer", key);
    }

    private String handIn() {
        choose("desk", "s");
        return choose("desk/hand-in", "y");
    }

    @Test
    void a_new_game_begins_with_the_welcome_and_leads_to_the_desk() {
        assertThat(visit.where()).isEqualTo("welcome");
        assertThat(choose("welcome", "2")).isEqualTo("desk");
    }

    @Test
    void a_hard_timer_ends_the_turn_at_the_next_look_and_a_soft_one_only_says_so() {
        long[] millis = {0};
        for (TurnTimer.Mode mode : List.of(TurnTimer.Mode.SOFT, TurnTimer.Mode.HARD)) {
            TurnTimer timer = new TurnTimer(mode, Duration.ofMinutes(3), () -> millis[0]);
            visit = new SoloVisit(game(), new UnwatchedReplays(begun::add), new Lucks(3, 1), timer, Texts.english());
            assertThat(visit.secondsLeft()).as("before the desk").isEmpty();
            choose("welcome", "2");
            assertThat(visit.secondsLeft()).hasValue(180);
            long before = visit.version();
            millis[0] += 130_000;
            assertThat(visit.notice().orElseThrow()).startsWith("60 seconds left");
            assertThat(visit.version()).as("a clock that runs changes nothing").isEqualTo(before);
            millis[0] += 60_000;
            assertThat(visit.notice().orElseThrow()).startsWith("Time ");
            assertThat(visit.where()).isEqualTo(mode == TurnTimer.Mode.HARD ? "results" : "welcome");
        }
        assertThat(visit.notice()).contains("Time was up: the previous decision stands.");
    }

    @Test
    void who_skips_to_the_draft_and_goes_back_from_the_questions_is_at_the_chapter_they_came_from() {
        game.happen(new GameEvent.Answered(Role.SALES, Quiz.Moment.BEFORE, 0, 1));
        choose("welcome", "2");
        while (!game.state().isOver()) {
            handIn();
            choose("results", "Enter");
        }
        choose("word", "fast");
        choose("vote", "1");
        choose("sketch", "");
        String draft = choose("debrief/3", "e");
        String question = choose(draft, "");
        assertThat(question).isEqualTo("quiz/1/3");
        assertThat(visit.at(question).orElseThrow().back()).contains("debrief/3/next");
        assertThat(visit.at("debrief/3/next").orElseThrow().back()).contains("debrief/3");
        assertThat(choose(question, "1")).isEqualTo("quiz/2/3");
        assertThat(visit.at("quiz/2/99")).isEmpty();
        assertThat(visit.at("quiz/2")).isPresent();
    }

    @Test
    void a_desk_is_one_form_in_which_every_lever_has_its_levels() {
        Screen desk = visit.at("desk").orElseThrow().screen();
        List<Screen.Setting> settings = desk.choices().stream()
                .flatMap(choice -> choice.setting().stream())
                .toList();
        assertThat(settings)
                .extracting(Screen.Setting::field)
                .containsExactly("lever.speed", "lever.attempts", "lever.prospecting");
        assertThat(settings)
                .allSatisfy(setting -> assertThat(setting.options())
                        .filteredOn(Screen.Option::chosen)
                        .hasSize(1));
    }

    @Test
    void levers_that_are_filled_in_are_moved_together_whatever_else_is_chosen() {
        assertThat(post("desk", "lever.speed", "same-day", "answer", "f")).isEqualTo("desk/forecast");
        assertThat(game.state().draft(Role.SALES).level(Lever.SPEED)).contains("same-day");
        assertThat(kept).filteredOn(GameEvent.Drafted.class::isInstance).hasSize(1);
    }

    @Test
    void levers_can_be_kept_without_doing_anything_else() {
        assertThat(post("desk", "lever.speed", "same-day", "answer", Visit.Form.KEEP))
                .isEqualTo("desk");
        assertThat(kept).last().isInstanceOf(GameEvent.Drafted.class);
    }

    @Test
    void levers_that_take_too_much_together_are_refused_together() {
        List<String> dear = new ArrayList<>();
        for (Lever lever : game.desk(Role.SALES).openLevers()) {
            dear.add("lever." + PathName.of(lever));
            dear.add(WORLD.menu().levels(lever).stream()
                    .max(Comparator.comparingDouble(Level::cost))
                    .orElseThrow()
                    .key());
        }
        assertThatThrownBy(() -> post("desk", dear.toArray(String[]::new)))
                .isInstanceOf(Misread.class)
                .hasMessageContaining("is the most");
        assertThat(kept).noneMatch(GameEvent.Drafted.class::isInstance);
    }

    @Test
    void a_level_that_nobody_offers_is_refused_in_words() {
        assertThatThrownBy(() -> post("desk", "lever.speed", "at-once", "answer", "s"))
                .isInstanceOf(Misread.class)
                .hasMessage("Speed to lead has no setting 'at-once'.");
    }

    @Test
    void whoever_hands_in_sees_the_results_with_how_the_month_went() {
        assertThat(handIn()).isEqualTo("results");
        Screen results = visit.at("results").orElseThrow().screen();
        assertThat(results.title()).isEqualTo("After round 1 of 2");
        assertThat(results.blocks().toString()).contains("Week 1: ");
        assertThat(choose("results", "Enter")).isEqualTo("desk");
    }

    @Test
    void the_figures_of_a_round_do_not_wait_for_its_reasons() {
        handIn();
        assertThat(visit.at("results").orElseThrow().screen().blocks().toString())
                .contains("Why it was another round than usual is not worked out yet.");
        long before = visit.version();
        begun.forEach(Runnable::run);
        assertThat(visit.version()).isGreaterThan(before);
        assertThat(visit.at("results").orElseThrow().screen().blocks().toString())
                .doesNotContain("not worked out yet")
                .contains("of credited revenue");
    }

    @Test
    void a_form_of_a_closed_round_is_refused_and_changes_nothing() {
        handIn();
        int before = kept.size();
        Visit.Form late = new Visit.Form(1, Map.of("lever.speed", "same-day", "answer", "s"));
        assertThatThrownBy(() -> visit.answer("desk", late)).isInstanceOf(Visit.Closed.class);
        assertThat(kept).hasSize(before);
    }

    @Test
    void reading_pages_puts_nothing_into_the_log() {
        int before = kept.size();
        for (String path :
                List.of("welcome", "practice", "desk", "desk/speed", "desk/hand-in", "quiz/1", "results", "x")) {
            visit.at(path);
        }
        assertThat(kept).hasSize(before);
    }

    @Test
    void whatever_was_filled_in_is_there_after_the_program_was_killed() {
        choose("welcome", "2");
        post("desk", "lever.speed", "same-day", "answer", Visit.Form.KEEP);
        visit = visit(Game.resume(WORLD, List.copyOf(kept), kept::add));
        assertThat(visit.where()).isEqualTo("desk");
        assertThat(visit.at("desk").orElseThrow().screen().choices().get(0).detail())
                .startsWith("within a working day");
    }

    @Test
    void a_card_is_one_form_with_all_clauses_and_is_answered_when_it_is_offered() {
        handIn();
        choose("results", "Enter");
        assertThat(choose("desk", "t")).isEqualTo("table");
        assertThat(choose("table", "w")).isEqualTo("table/card");
        assertThat(visit.at("table/card").orElseThrow().screen().choices())
                .filteredOn(choice -> choice.setting().isPresent())
                .hasSize(9);
        assertThat(post("table/card", "clause.reasons", "yes", "clause.goal", "whole", "answer", "o"))
                .isEqualTo("table");
        assertThat(game.state().offered())
                .filteredOn(offer -> offer.role() == Role.SALES)
                .singleElement()
                .satisfies(offer -> assertThat(offer.terms().options())
                        .contains(entry(Clause.REASONS, "yes"), entry(Clause.GOAL, "whole")));
        assertThat(game.state().offer().filter(card -> card.role() == Role.SALES))
                .isEmpty();
    }

    @Test
    void a_whole_game_is_played_to_its_end_and_the_replays_are_not_waited_for() {
        for (int round = 1; round <= 2; round++) {
            handIn();
            choose("results", "Enter");
        }
        assertThat(visit.where()).isEqualTo("word");
        assertThat(post("word", "answer", "Odd")).isEqualTo("vote");
        assertThat(choose("vote", "3")).isEqualTo("sketch");
        assertThatThrownBy(() -> post("sketch", "n0", "30", "n1", ""))
                .isInstanceOf(Misread.class)
                .hasMessageContaining("for ");
        assertThat(post("sketch", "n0", "30", "n1", "20")).isEqualTo("debrief/1");
        assertThat(visit.at("word")).isEmpty();
        Screen fault = visit.at("debrief/5").orElseThrow().screen();
        assertThat(fault.ask()).isInstanceOf(Ask.Wait.class);
        begun.forEach(Runnable::run);
        assertThat(visit.at("debrief/5").orElseThrow().screen().ask()).isInstanceOf(Ask.Pick.class);
        assertThat(choose("what-if", "w")).isEqualTo("what-if/tried");
        assertThat(visit.at("what-if/tried").orElseThrow().screen().ask()).isInstanceOf(Ask.Wait.class);
        begun.get(begun.size() - 1).run();
        assertThat(visit.at("what-if/tried").orElseThrow().screen().ask()).isInstanceOf(Ask.Pick.class);
        assertThat(post("what-if/sales", "lever.speed", "same-day", "answer", Visit.Form.KEEP))
                .isEqualTo("what-if");
        assertThat(post(
                        "what-if/agreement",
                        "clause.goal",
                        "whole",
                        "clause.reasons",
                        "none",
                        "answer",
                        Visit.Form.KEEP))
                .isEqualTo("what-if");
        Proposal said = game.state().retrospective().proposal().orElseThrow();
        assertThat(said.decision(Role.SALES).level(Lever.SPEED)).contains("same-day");
        assertThat(said.terms().option(Clause.GOAL)).contains("whole");
        assertThat(said.terms().option(Clause.REASONS)).isEmpty();
        assertThat(choose("what-if", "Enter")).isEqualTo("what-if/next");
        assertThat(choose("what-if/next", "Enter")).isEqualTo("end");
        assertThat(visit.at("end").orElseThrow().screen().choices()).isEmpty();
    }

    @Test
    void every_way_back_leads_to_a_place_that_is_there() {
        handIn();
        choose("results", "Enter");
        for (String path :
                List.of("desk/speed", "desk/hand-in", "table", "table/card", "table/card/goal", "game/end")) {
            String back = visit.at(path).orElseThrow().back().orElseThrow();
            assertThat(visit.at(back)).as(path).isPresent();
        }
    }
}
