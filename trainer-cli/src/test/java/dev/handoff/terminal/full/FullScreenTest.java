package dev.handoff.terminal.full;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.debrief.Lucks;
import dev.handoff.experiment.Progress;
import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Player;
import dev.handoff.game.world.World;
import dev.handoff.report.text.TextStyle;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Conversation;
import dev.handoff.terminal.Dialogue;
import dev.handoff.terminal.ReplayRunner;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Stopwatch;
import dev.handoff.terminal.TurnTimer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

/** Keys in, screens out, on a terminal in memory. */
class FullScreenTest {
    private static final World WORLD = TestGames.small();
    private static final String UP = "\u001b[A";
    private static final String DOWN = "\u001b[B";
    private static final String PAGE_UP = "\u001b[5~";
    private static final String TO_THE_DEBRIEF = "2\rs\ry\r\rs\ry\r\r\rOdd\r3\r\r";
    private static final String END = "\u0004";
    private static final String OTHER_SCREEN = "\u001b[?1049h";
    private static final String FIRST_SCREEN = "\u001b[?1049l";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 1, 3), this::keep);
    private List<String> waiting = List.of();
    private long nanosOfAnAnswer;
    private long now;
    private boolean monthsAreTold;
    private boolean again;
    private boolean isDiskFull;
    private FullScreen.Ending ending;

    private void keep(GameEvent event) {
        if (event instanceof GameEvent.Submitted && isDiskFull) {
            throw new IllegalStateException("the disk is full");
        }
    }

    private Terminal terminal(String keys, int columns, int rows) throws IOException {
        Terminal terminal =
                new DumbTerminal("test", "xterm", new ByteArrayInputStream((keys + END).getBytes(UTF_8)), out, UTF_8);
        terminal.setSize(Size.of(columns, rows));
        return terminal;
    }

    /** What was sent until the keys ended; a screen for each key. */
    private String play(String keys) throws IOException {
        return play(keys, 80, 24);
    }

    private String play(String keys, int columns, int rows) throws IOException {
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.person("Sales")));
        game.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.computer(Card.VOLUME_CHASER, 7)));
        try (Terminal terminal = terminal(keys, columns, rows);
                FullScreen screen = FullScreen.open(
                        terminal,
                        new TextStyle(80, false, true, false, false),
                        new Stopwatch(() -> now += nanosOfAnAnswer))) {
            Dialogue dialogue = Dialogue.redrawn(game, patience(screen), new Lucks(20, 1));
            ending = screen.play(monthsAreTold ? dialogue : dialogue.withoutMonths());
            again = dialogue.isPlayedAgain();
        }
        return out.toString(UTF_8);
    }

    private ReplayRunner patience(FullScreen screen) {
        return new ReplayRunner() {
            @Override
            public <R> Optional<R> during(Function<Progress, R> work) {
                if (!game.state().retrospective().votes().isEmpty()) {
                    waiting.forEach(screen::passing);
                }
                return ReplayRunner.SILENT.during(work);
            }
        };
    }

    private static String last(String sent) {
        return sent.substring(sent.lastIndexOf("\u001b[H"));
    }

    @Test
    void a_number_and_enter_answer() throws IOException {
        assertThat(last(play("2\r"))).contains("Round 1 of 2: the sales desk");
        assertThat(ending).isEqualTo(FullScreen.Ending.NO_MORE_KEYS);
    }

    @Test
    void arrow_keys_select_and_enter_takes_the_selected() throws IOException {
        assertThat(last(play(DOWN + DOWN + "\r"))).contains("Round 1 of 2: the sales desk");
        assertThat(last(play("2\r" + UP))).contains("> s Hand in");
    }

    /** A page whose choices change as soon as one of them is selected. */
    private static final class Changing implements Conversation {
        private final List<String> answers = new ArrayList<>();
        private int looks;

        @Override
        public Screen page() {
            List<Screen.Choice> choices = looks < 2
                    ? List.of(Screen.Choice.of("1", "One"), Screen.Choice.of("2", "Two"))
                    : List.of(Screen.Choice.of("3", "Three"));
            return new Screen("Choices", List.of(), choices, Ask.pick());
        }

        @Override
        public String notice() {
            return "";
        }

        @Override
        public void answer(String line) {
            answers.add(line);
        }

        @Override
        public Tick tick(boolean isTyping) {
            looks++;
            return looks == 2 ? Tick.NOTICE : Tick.NOTHING;
        }

        @Override
        public boolean isLeft() {
            return isOver();
        }

        @Override
        public boolean isOver() {
            return !answers.isEmpty();
        }
    }

    @Test
    void what_was_selected_is_no_other_choice_when_the_choices_change() throws IOException {
        Changing changing = new Changing();
        try (Terminal terminal = terminal(UP + "\r", 80, 24);
                FullScreen screen = FullScreen.open(terminal, new TextStyle(80, false, true, false, false))) {
            screen.play(changing);
        }
        assertThat(changing.answers).containsExactly("");
    }

    @Test
    void typed_signs_can_be_taken_back() throws IOException {
        assertThat(last(play("23\u007f"))).contains("1, 2 or 3 > 2");
        assertThat(last(play("4\u0015" + "7"))).contains("> 7");
    }

    @Test
    void space_turns_the_page_and_comes_round_again() throws IOException {
        assertThat(last(play("2\r "))).contains("page 2 of 2");
        assertThat(last(play("2\r  "))).contains("page 1 of 2");
        assertThat(last(play("2\r" + PAGE_UP))).contains("page 2 of 2");
        assertThat(last(play("2\rm\r"))).contains("page 2 of 2");
    }

    @Test
    void enter_shows_every_page_before_it_goes_on() throws IOException {
        String sent = play("2\rs\ry\r\rs\ry\r" + "\r\r");
        assertThat(sent.substring(sent.indexOf("After round 2")))
                .containsSubsequence("page 1 of 2", "Enter Next page", "page 2 of 2", "Enter On to the end");
        assertThat(last(sent)).contains("in one word, how was it?");
    }

    @Test
    void enter_shows_every_page_of_the_end_before_it_leaves() throws IOException {
        String sent =
                play("3\r1\r1\r1\r1\r1\r" + TO_THE_DEBRIEF + "e\r" + "\r".repeat(5) + "1\r1\r1\r1\r1\r\r\r", 80, 23);
        assertThat(sent.substring(sent.indexOf("The end ─")))
                .containsSubsequence("page 1 of 2", "Enter turns the page", "page 2 of 2", "Enter leaves >");
        assertThat(ending).isEqualTo(FullScreen.Ending.OVER);
    }

    @Test
    void a_month_unfolds_key_by_key_before_its_figures() throws IOException {
        monthsAreTold = true;
        String sent = play("2\rs\ry\r" + "\r".repeat(4));
        assertThat(sent)
                .containsSubsequence(
                        "Round 1: four weeks pass",
                        "Week 1: ",
                        "Enter Go on",
                        "Week 2: ",
                        "Week 3: ",
                        "Week 4: ",
                        "Enter The figures",
                        "After round 1 of 2");
    }

    @Test
    void whoever_is_in_a_hurry_goes_straight_to_the_figures() throws IOException {
        monthsAreTold = true;
        assertThat(last(play("2\rs\ry\re\r"))).contains("After round 1 of 2");
    }

    @Test
    void the_end_offers_the_other_side_of_the_same_luck() throws IOException {
        assertThat(last(play(TO_THE_DEBRIEF + "e\r\r\r\r\ra\r")))
                .contains("a Play again as the other side, with the same luck");
        assertThat(again).isTrue();
        assertThat(ending).isEqualTo(FullScreen.Ending.OVER);
    }

    @Test
    void what_was_wrong_with_an_answer_is_gone_once_the_page_is_turned() throws IOException {
        assertThat(last(play("2\r9\r"))).contains("! '9' is none of 1 to 3.");
        assertThat(last(play("2\r9\r "))).contains("page 2 of 2").doesNotContain("!");
    }

    @Test
    void keys_pressed_during_a_long_calculation_do_not_skip_its_result() throws IOException {
        nanosOfAnAnswer = 400_000_000;
        assertThat(last(play("1\r3\r"))).contains("Practice: one lever");
        nanosOfAnAnswer = 0;
        assertThat(last(play("1\r3\r"))).contains("Practice: what became of it");
    }

    @Test
    void a_misread_answer_is_told_on_the_same_page() throws IOException {
        assertThat(last(play("2\r 9\r"))).contains("! '9' is none of 1 to 3.", "page 2 of 2");
    }

    @Test
    void of_a_long_line_pasted_by_accident_only_the_beginning_is_repeated() throws IOException {
        assertThat(last(play("2\r" + "x".repeat(60) + "\r")))
                .contains("! '" + "x".repeat(40) + "…' is none of 1 to 3.", "Hand in");
    }

    @Test
    void the_terminal_is_given_back_at_the_end() throws IOException {
        String sent = play("q\r");
        assertThat(ending).isEqualTo(FullScreen.Ending.OVER);
        assertThat(sent).startsWith(OTHER_SCREEN).endsWith(FIRST_SCREEN);
    }

    @Test
    void the_terminal_is_given_back_after_an_error() {
        isDiskFull = true;
        assertThatThrownBy(() -> play("2\rs\ry\r")).hasMessage("the disk is full");
        assertThat(out.toString(UTF_8)).endsWith(FIRST_SCREEN);
    }

    @Test
    void nothing_is_drawn_once_the_terminal_is_given_back() throws IOException {
        try (Terminal terminal = terminal("", 80, 24)) {
            FullScreen screen = FullScreen.open(terminal, new TextStyle(80, false, true, false, false));
            screen.close();
            screen.close();
            terminal.raise(Terminal.Signal.WINCH);
            terminal.raise(Terminal.Signal.CONT);
        }
        assertThat(out.toString(UTF_8)).endsWith(FIRST_SCREEN).containsOnlyOnce(FIRST_SCREEN);
    }

    @Test
    void ctrl_c_as_a_key_ends_it_as_interrupted() throws IOException {
        play("2\r\u0003");
        assertThat(ending).isEqualTo(FullScreen.Ending.INTERRUPTED);
    }

    @Test
    void in_a_tiny_window_nothing_is_answered_by_accident_and_one_can_leave() throws IOException {
        assertThat(last(play("2\r", 50, 10))).contains("Needs 60 x 16.");
        assertThat(game.state().played()).isEmpty();
        play("q\r", 50, 10);
        assertThat(ending).isEqualTo(FullScreen.Ending.OVER);
    }

    @Test
    void the_last_screen_stays_until_enter() throws IOException {
        String sent = play(TO_THE_DEBRIEF + "e\r\r\r\r\r\r");
        assertThat(ending).isEqualTo(FullScreen.Ending.OVER);
        assertThat(last(sent)).contains("The end", "Enter leaves >");
    }

    @Test
    void long_work_says_in_the_last_line_how_it_gets_on() throws IOException {
        waiting = List.of("luck 3 of 20");
        assertThat(last(play(TO_THE_DEBRIEF + "\r".repeat(10))))
                .contains("Ctrl-C goes on with what is finished", "luck 3 of 20\u001b[J\u001b[24;13H")
                .doesNotContain("q leave", "Enter, r or e >");
    }

    @Test
    void keys_pressed_in_impatience_do_not_skip_what_was_waited_for() throws IOException {
        waiting = List.of("luck 3 of 20", "");
        assertThat(last(play(TO_THE_DEBRIEF + "\r".repeat(10)))).contains("Whose fault was it?", "Enter, r or e >");
    }

    @Test
    void the_attributes_are_what_they_were() throws IOException {
        try (Terminal terminal = terminal("", 80, 24)) {
            Attributes before = terminal.getAttributes();
            FullScreen.open(terminal, new TextStyle(80, false, true, false, false))
                    .close();
            assertThat(terminal.getAttributes()).hasToString(before.toString());
        }
    }

    @Test
    void time_turns_the_page_while_nothing_is_typed() throws IOException {
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.person("Sales")));
        long[] looks = {0};
        TurnTimer timer = new TurnTimer(TurnTimer.Mode.HARD, Duration.ofMinutes(4), () -> 20_000 * looks[0]++);
        Dialogue dialogue = Dialogue.redrawn(game, patience(null), new Lucks(20, 1), timer);
        try (Terminal terminal = terminal("2\r" + DOWN.repeat(9), 80, 24);
                FullScreen screen = FullScreen.open(
                        terminal, new TextStyle(80, false, true, false, false), new Stopwatch(() -> 0))) {
            screen.play(dialogue);
        }
        assertThat(out.toString(UTF_8)).contains("left for this turn.", "! Time was up: the previous decision stands.");
        assertThat(game.state().played()).hasSize(1);
    }
}
