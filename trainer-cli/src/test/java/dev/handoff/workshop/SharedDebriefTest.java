package dev.handoff.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Quiz;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Dots;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Visit;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.WorkshopEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projector and phones go through the debrief of the room together. */
class SharedDebriefTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private Path directory;

    private static TestRoom inDebrief(TestRoom room) {
        room.withAPair();
        room.join("Ada", Role.MARKETING);
        room.join("Gus", Role.SALES);
        room.openRound(1);
        room.answer("Mia", "desk/threshold", "1");
        room.handIn("Mia");
        room.room().trainer().close();
        room.room().trainer().open(RoomPhase.of(Kind.DEBRIEF));
        return room;
    }

    private static void show(TestRoom room, int page) {
        room.room().trainer().happen(new WorkshopEvent.Revealed(page));
    }

    private static int page(TestRoom room, String id) {
        List<String> ids = room.room().trainer().view().debrief().stream()
                .map(chapter -> chapter.id())
                .toList();
        assertThat(ids).contains(id);
        return ids.indexOf(id);
    }

    private static Screen projector(TestRoom room) {
        Visit projector = room.room().projector();
        return projector.at(projector.where()).orElseThrow().screen();
    }

    private static Screen phone(TestRoom room, String name) {
        Visit visit = room.visit(name);
        return visit.at(visit.where()).orElseThrow().screen();
    }

    private static String text(Screen screen) {
        return screen.blocks().stream().map(Block::toString).collect(Collectors.joining("\n"));
    }

    /** What is computed behind everybody's back comes by itself. */
    private static void await(BooleanSupplier what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!what.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void a_page_that_is_shown_is_on_the_projector_and_on_every_phone_at_once() {
        try (TestRoom room = inDebrief(TestRoom.open(directory))) {
            assertThat(room.visit("Mia").where()).isEqualTo("word");
            long before = room.visit("Mia").version();
            show(room, 1);
            for (String name : List.of("Mia", "Sam", "Ada", "Gus")) {
                assertThat(room.visit(name).where()).isEqualTo("room/2");
                assertThat(phone(room, name).title()).isEqualTo(projector(room).title());
            }
            assertThat(room.visit("Mia").version()).isNotEqualTo(before);
            show(room, 0);
            assertThat(room.visit("Sam").where()).isEqualTo("room/1");
        }
    }

    @Test
    void between_two_pages_everybody_looks_at_what_was_shown_and_at_the_own_teams_debrief() {
        try (TestRoom room = inDebrief(TestRoom.open(directory))) {
            show(room, 2);
            Visit mia = room.visit("Mia");
            assertThat(mia.at("room/2")).isPresent();
            assertThat(mia.at("room/4")).as("not shown yet").isEmpty();
            assertThat(mia.answer("room/3", new Visit.Form(0, Map.of("answer", "own"))))
                    .as("she has not said yet how it was")
                    .isEqualTo("word");
            mia.answer("word", new Visit.Form(0, Map.of("answer", "fast")));
            mia.answer("vote", new Visit.Form(0, Map.of("answer", "1")));
            mia.answer("sketch", new Visit.Form(0, Map.of("answer", "")));
            String own = mia.answer("room/3", new Visit.Form(0, Map.of("answer", "own")));
            assertThat(own).isEqualTo("debrief/1");
            assertThat(mia.at(own).orElseThrow().screen().choices())
                    .extracting(Screen.Choice::key)
                    .contains("shown");
            assertThat(mia.answer(own, new Visit.Form(0, Map.of("answer", "shown"))))
                    .isEqualTo("room/3");
        }
    }

    @Test
    void what_is_hidden_sends_everybody_to_the_own_debrief_and_so_does_the_end() {
        try (TestRoom room = inDebrief(TestRoom.open(directory))) {
            show(room, 0);
            Visit console = room.room().console();
            console.answer("trainer", new Visit.Form(0, Map.of("answer", "0")));
            assertThat(room.visit("Mia").where()).isEqualTo("word");
            assertThat(text(projector(room))).contains("First on your phone");
            show(room, 0);
            room.room().trainer().open(RoomPhase.of(Kind.ENDED));
            assertThat(room.visit("Mia").where()).isEqualTo("word");
        }
    }

    @Test
    void the_square_has_a_dot_for_each_team_and_one_game_with_its_intervals() {
        try (TestRoom room = inDebrief(TestRoom.open(directory))) {
            int faults = page(room, "faults");
            await(() -> dots(room, faults).dots().stream().anyMatch(Dots.Dot::isEstimated));
            Dots dots = dots(room, faults);
            assertThat(dots.dots()).hasSize(3);
            assertThat(dots.dots().stream().filter(Dots.Dot::isEstimated)).hasSize(1);
            assertThat(dots.sentence()).contains("One dot is one team", "2 replays with other luck");
            assertThat(dots.figures().rows()).extracting(row -> row.name()).doesNotContain("Falcons");
            room.room().trainer().happen(new WorkshopEvent.NamesShown(true));
            assertThat(dots(room, faults).figures().rows())
                    .extracting(row -> row.name())
                    .contains("Falcons", "Team 2");
        }
    }

    private static Dots dots(TestRoom room, int page) {
        return room.room().trainer().view().debrief().get(page).blocks().stream()
                .filter(Dots.class::isInstance)
                .map(Dots.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_page_of_the_room_names_a_team_or_speaks_to_one_unless_names_are_shown() {
        try (TestRoom room = inDebrief(TestRoom.open(directory))) {
            for (int i = 0; i < room.room().trainer().view().debrief().size(); i++) {
                show(room, i);
                String shown = text(projector(room));
                assertThat(shown).doesNotContain("Falcons", "Team 2", "your luck", "ahead of you", "your game");
            }
            room.room().trainer().happen(new WorkshopEvent.NamesShown(true));
            show(room, page(room, "relates-to"));
            assertThat(text(projector(room))).containsPattern("the game of (Falcons|Team 2)");
        }
    }

    @Test
    void the_room_votes_on_each_clause_and_the_winner_is_played_in_every_game() {
        try (TestRoom room = inDebrief(TestRoom.open(directory))) {
            int vote = page(room, "clauses");
            show(room, vote);
            String path = "room/" + (vote + 1);
            assertThat(room.visit("Mia").where()).isEqualTo(path);
            vote(room, "Mia", Map.of("clause.attempts", "attempts-8", "clause.first-touch", "1-working-hour"));
            vote(room, "Sam", Map.of("clause.attempts", "attempts-8"));
            vote(room, "Ada", Map.of());
            assertThat(terms(room, 1).option(Clause.ATTEMPTS)).contains("attempts-8");
            String votes = text(projector(room));
            assertThat(votes).contains("3 of 4 have voted", "2 of 3");
            show(room, vote + 1);
            await(() -> text(projector(room)).contains("In "));
            String played = text(projector(room));
            assertThat(played)
                    .contains("With what the room would sign, the game in the middle brings")
                    .contains("Minimum attempts")
                    .doesNotContain("First touch");
            assertThat(projector(room).blocks()).hasAtLeastOneElementOfType(Bars.class);
        }
    }

    private static Terms terms(TestRoom room, int person) {
        return room.room()
                .workshop()
                .people()
                .find(person)
                .orElseThrow()
                .said()
                .terms()
                .orElseThrow();
    }

    private static void vote(TestRoom room, String name, Map<String, String> fields) {
        Visit visit = room.visit(name);
        visit.answer(visit.where(), new Visit.Form(0, fields));
    }

    @Test
    void at_a_keyboard_each_clause_has_a_page_of_its_own() {
        try (TestRoom room = inDebrief(TestRoom.open(directory))) {
            show(room, page(room, "clauses"));
            Visit sam = room.visit("Sam");
            String there = sam.where();
            String clause = sam.answer(there, new Visit.Form(0, Map.of("answer", "5")));
            assertThat(clause).isEqualTo(there + "/attempts");
            assertThat(sam.at(clause).orElseThrow().screen().title()).isEqualTo(Clause.ATTEMPTS.title());
            assertThatThrownBy(() -> sam.answer(clause, new Visit.Form(0, Map.of("answer", "9"))))
                    .isInstanceOf(Misread.class);
            assertThat(sam.answer(clause, new Visit.Form(0, Map.of("answer", "2"))))
                    .isEqualTo(there);
            assertThat(terms(room, 2).options()).hasSize(1);
            assertThatThrownBy(() -> sam.answer(there, new Visit.Form(0, Map.of("answer", "nonsense"))))
                    .isInstanceOf(Misread.class);
        }
    }

    @Test
    void the_page_of_the_five_questions_asks_them_once_more_and_then_shows_before_and_after() {
        try (TestRoom room = inDebrief(TestRoom.open(directory))) {
            int mia = 1;
            room.room().trainer().happen(new WorkshopEvent.Answered(mia, Quiz.Moment.BEFORE, 0, 0));
            int quiz = page(room, "quiz");
            show(room, quiz);
            String path = "room/" + (quiz + 1);
            assertThat(room.visit("Sam").where()).as("he answered none before").isEqualTo(path);
            for (int question = 1; question <= 5; question++) {
                String there = room.visit("Mia").where();
                assertThat(there).isEqualTo(path + "/question-" + question);
                assertThat(phone(room, "Mia").title()).isEqualTo("Once more: question " + question + " of 5");
                room.visit("Mia").answer(there, new Visit.Form(0, Map.of("answer", "2")));
            }
            assertThat(room.visit("Mia").where()).isEqualTo(path);
            assertThat(text(projector(room))).contains("cells=[0 of 1, 1 of 1]");
        }
    }

    @Test
    void who_skips_the_five_questions_sees_the_page_and_can_come_back_to_them() {
        try (TestRoom room = inDebrief(TestRoom.open(directory))) {
            room.room().trainer().happen(new WorkshopEvent.Answered(1, Quiz.Moment.BEFORE, 0, 0));
            int quiz = page(room, "quiz");
            show(room, quiz);
            Visit mia = room.visit("Mia");
            String first = mia.where();
            assertThatThrownBy(() -> mia.answer(first, new Visit.Form(0, Map.of("answer", "9"))))
                    .isInstanceOf(Misread.class);
            String skipped = mia.answer(first, new Visit.Form(0, Map.of("answer", "skip")));
            assertThat(skipped).isEqualTo("room/" + (quiz + 1));
            assertThat(mia.at(skipped).orElseThrow().screen().title())
                    .isEqualTo(projector(room).title());
            assertThat(mia.answer(skipped, new Visit.Form(0, Map.of("answer", "questions"))))
                    .isEqualTo(first);
        }
    }

    @Test
    void nothing_is_played_before_anybody_has_voted() {
        try (TestRoom room = inDebrief(TestRoom.open(directory))) {
            show(room, page(room, "what-if"));
            assertThat(text(projector(room))).contains("Nobody has voted");
        }
    }

    @Test
    void the_projector_says_what_one_lever_did_on_average_while_the_room_practises() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.room().trainer().open(RoomPhase.of(Kind.PRACTICE));
            long before = room.room().projector().version();
            assertThat(projector(room).blocks()).hasSize(1);
            room.answer("Mia", "practice", "2");
            room.answer("Sam", "practice", "1");
            assertThat(room.room().projector().version()).isNotEqualTo(before);
            assertThat(projector(room).blocks().stream()
                            .filter(Say.class::isInstance)
                            .map(block -> ((Say) block).text())
                            .filter(words -> words.contains(": on average ")))
                    .hasSize(2);
        }
    }
}
