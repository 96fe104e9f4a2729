package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.document.Say;
import dev.handoff.terminal.Conversation.Tick;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A visit at a keyboard, in a room that the test leads. */
class VisitDialogueTest {
    private final SmallVisit room = new SmallVisit();
    private boolean in = true;
    private final VisitDialogue dialogue =
            VisitDialogue.of(() -> Optional.of((Visit) room).filter(visit -> in), "4711");

    /** A desk with a field for words, and results. */
    private static final class SmallVisit implements Visit {
        private final List<String> answers = new ArrayList<>();
        private String where = "desk";
        private int round = 1;
        private long version = 1;
        private String notice = "";
        private OptionalLong left = OptionalLong.of(150);
        private boolean hand;
        private String who = "Mia, Falcons, sales";

        void close() {
            where = "results";
            round = 2;
            version++;
        }

        @Override
        public String where() {
            return where;
        }

        @Override
        public String who() {
            return who;
        }

        @Override
        public Optional<String> hand() {
            return Optional.of(hand ? "Take your hand down" : "Raise a hand");
        }

        @Override
        public Optional<Sight> at(String path) {
            boolean isThere = path.equals(where) || path.equals("desk/say") && where.equals("desk");
            Ask ask = path.equals("desk/say") ? new Ask.Words(40, false, "A line") : Ask.pick();
            Screen screen =
                    new Screen(path, List.of(Say.of("Figures " + version)), List.of(Screen.Choice.of("s", "Say")), ask);
            List<dev.handoff.report.document.Block> help =
                    path.equals("desk") ? List.of(Say.of("More about it.")) : List.of();
            Optional<String> back = path.equals("desk/say") ? Optional.of("desk") : Optional.empty();
            return isThere ? Optional.of(new Sight(screen, help, back, round)) : Optional.empty();
        }

        @Override
        public String answer(String path, Form form) {
            if (path.equals("hand")) {
                hand = !hand;
                return where;
            }
            if (form.round() != round) {
                throw new Closed(form.round());
            }
            if (form.answer().equals("nonsense")) {
                throw new Misread(Phrase.of("words.as-it-is", "That means nothing here."));
            }
            if (at(path).isEmpty()) {
                return where;
            }
            answers.add(path + ": " + form.answer());
            return path.equals("desk") ? "desk/say" : "desk";
        }

        @Override
        public long version() {
            return version;
        }

        @Override
        public Optional<String> notice() {
            return Optional.of(notice).filter(line -> !line.isEmpty());
        }

        @Override
        public OptionalLong secondsLeft() {
            return left;
        }
    }

    private String said() {
        return dialogue.page().blocks().toString();
    }

    @Test
    void a_page_says_who_one_is_what_one_comes_back_with_and_how_long_it_lasts() {
        assertThat(said()).contains("Mia, Falcons, sales · your digits 4711 · 3 minutes left");
        room.left = OptionalLong.of(59);
        assertThat(dialogue.tick(true)).isEqualTo(Tick.NOTICE);
        assertThat(said()).contains("less than a minute left");
        room.left = OptionalLong.of(58);
        assertThat(dialogue.tick(true)).isEqualTo(Tick.NOTHING);
    }

    @Test
    void an_answer_leads_on_and_b_back() {
        dialogue.answer(" S ");
        assertThat(dialogue.page().title()).isEqualTo("desk/say");
        dialogue.answer("b");
        assertThat(dialogue.page().title()).isEqualTo("desk");
        dialogue.answer("s");
        dialogue.answer("Good day to you");
        assertThat(room.answers).containsExactly("desk: s", "desk: s", "desk/say: Good day to you");
    }

    @Test
    void what_means_nothing_is_told_and_the_page_stays() {
        dialogue.answer("nonsense");
        assertThat(dialogue.notice()).isEqualTo("That means nothing here.");
        assertThat(dialogue.page().title()).isEqualTo("desk");
    }

    @Test
    void where_the_room_goes_the_page_goes() {
        room.close();
        assertThat(dialogue.tick(false)).isEqualTo(Tick.PAGE);
        assertThat(dialogue.page().title()).isEqualTo("results");
        assertThat(dialogue.tick(false)).isEqualTo(Tick.NOTHING);
    }

    @Test
    void while_something_is_typed_the_page_stays_and_what_comes_too_late_is_told() {
        dialogue.answer("s");
        room.close();
        assertThat(dialogue.tick(true)).isEqualTo(Tick.NOTICE);
        assertThat(dialogue.page().title()).isEqualTo("desk/say");
        assertThat(dialogue.notice()).contains("The room has gone on");
        assertThat(dialogue.tick(true)).isEqualTo(Tick.NOTHING);
        dialogue.answer("Good day");
        assertThat(dialogue.page().title()).isEqualTo("results");
        assertThat(dialogue.notice()).contains("Round 1 has just closed", "Not taken: 'Good day'");
        assertThat(room.answers).containsExactly("desk: s");
    }

    @Test
    void an_answer_to_a_place_that_is_no_more_is_told_too() {
        dialogue.answer("s");
        room.where = "results";
        dialogue.answer("Good day");
        assertThat(dialogue.page().title()).isEqualTo("results");
        assertThat(dialogue.notice()).isEqualTo("The room has gone on. Not taken: 'Good day'.");
    }

    @Test
    void a_round_that_closes_under_an_answer_is_told_with_the_answer() {
        room.round = 2;
        dialogue.answer("s");
        assertThat(dialogue.notice()).contains("Round 1 has just closed", "Not taken: 's'");
    }

    @Test
    void newer_figures_and_the_trainers_words_come_without_taking_the_page_away() {
        room.version++;
        assertThat(dialogue.tick(true)).isEqualTo(Tick.NOTICE);
        assertThat(said()).contains("Figures 2");
        room.notice = "Two more minutes.";
        assertThat(dialogue.tick(true)).isEqualTo(Tick.NOTICE);
        dialogue.answer("nonsense");
        assertThat(dialogue.notice()).isEqualTo("That means nothing here. Two more minutes.");
    }

    @Test
    void a_hand_is_raised_and_taken_down_where_one_is() {
        dialogue.answer("s");
        dialogue.answer("hand");
        assertThat(room.hand).isTrue();
        assertThat(dialogue.page().title()).isEqualTo("desk/say");
        assertThat(dialogue.page().choices()).contains(Screen.Choice.of("hand", "Take your hand down"));
    }

    @Test
    void help_is_shown_on_demand_and_left_again() {
        dialogue.answer("?");
        assertThat(said()).contains("More about it.");
        dialogue.answer("");
        assertThat(dialogue.page().title()).isEqualTo("desk");
        dialogue.answer("s");
        dialogue.answer("?");
        assertThat(dialogue.notice()).isEqualTo("There is no help for this page.");
    }

    @Test
    void who_was_taken_out_is_told_and_leaves() {
        in = false;
        assertThat(dialogue.tick(true)).isEqualTo(Tick.PAGE);
        assertThat(dialogue.page().title()).isEqualTo("You have no seat here any more");
        assertThat(dialogue.isOver()).isFalse();
        dialogue.answer("");
        assertThat(dialogue.isLeft()).isTrue();
    }

    @Test
    void who_leads_leaves_by_a_second_q_only_and_sees_the_seconds() {
        room.who = "";
        VisitDialogue leader = VisitDialogue.leading(room, "Once more to leave.");
        assertThat(leader.page().blocks()).hasSize(1);
        room.left = OptionalLong.of(149);
        assertThat(leader.tick(false)).isEqualTo(Tick.NOTICE);
        leader.answer("q");
        assertThat(leader.notice()).isEqualTo("Once more to leave.");
        leader.answer("s");
        leader.answer("q");
        assertThat(leader.isOver()).isFalse();
        leader.answer("q");
        assertThat(leader.isLeft()).isTrue();
    }

    @Test
    void enter_alone_answers_nothing_where_a_choice_is_asked_for() {
        dialogue.answer("");
        assertThat(room.answers).isEmpty();
        assertThat(dialogue.notice()).isEmpty();
    }

    @Test
    void q_leaves() {
        dialogue.answer("q");
        assertThat(dialogue.isOver()).isTrue();
        assertThat(room.answers).isEmpty();
    }
}
