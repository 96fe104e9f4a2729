package dev.handoff.terminal.full;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.debrief.Lucks;
import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Player;
import dev.handoff.game.world.World;
import dev.handoff.report.text.TextStyle;
import dev.handoff.terminal.Dialogue;
import dev.handoff.terminal.PlainRenderer;
import dev.handoff.terminal.ReplayRunner;
import dev.handoff.terminal.Screen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A short game, screen by screen, by both renderers and at every size that counts. */
class GoldenScreensTest {
    private static final World WORLD = TestGames.small();
    private static final List<String> ALONE = List.of(
            "?", "", "1", "3", "", "1", "2", "9", "s", "y", "", "s", "y", "", "t", "w", "5", "3", "o", "b", "s", "y",
            "", "Odd", "3", "30 20", "", "", "e", "");
    private static final List<String> AT_ONE_KEYBOARD = List.of("2", "", "s", "y", "", "s", "n");
    private static final TextStyle UNICODE = new TextStyle(80, false, true, false, false);

    private static Dialogue dialogue(boolean alone, boolean redrawn) {
        Game game = Game.begin(WORLD, TestGames.setup(WORLD, 2, 1, 7), event -> {});
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.person("Sales")));
        game.happen(new GameEvent.SeatTaken(
                Role.MARKETING, alone ? Player.computer(Card.JOURNEY_STEWARD, 7) : Player.person("Marketing")));
        return redrawn
                ? Dialogue.redrawn(game, ReplayRunner.SILENT, new Lucks(20, 1)).withoutMonths()
                : Dialogue.of(game);
    }

    private static String all(boolean alone, boolean redrawn, Function<Dialogue, String> draw) {
        Dialogue dialogue = dialogue(alone, redrawn);
        StringBuilder all = new StringBuilder(draw.apply(dialogue));
        for (String answer : alone ? ALONE : AT_ONE_KEYBOARD) {
            dialogue.answer(answer);
            all.append("\n<<< ").append(answer).append("\n").append(draw.apply(dialogue));
        }
        return all.append("\n").toString();
    }

    private static Function<Dialogue, String> full(TextStyle style, int columns, int rows) {
        return dialogue -> {
            StringBuilder pages = new StringBuilder();
            frames(dialogue.page(), dialogue.notice(), style, columns, rows)
                    .forEach(frame -> pages.append(frame.text()));
            return pages.toString();
        };
    }

    private static List<Frame> frames(Screen screen, String notice, TextStyle style, int columns, int rows) {
        FullScreenRenderer renderer = new FullScreenRenderer(style);
        List<Frame> frames = new ArrayList<>();
        do {
            Frame frame = renderer.render(screen, notice, View.FRESH.onPage(frames.size()), columns, rows);
            assertThat(frame.lines()).hasSizeLessThanOrEqualTo(rows).allMatch(line -> line.width() <= columns);
            frames.add(frame);
        } while (frames.size() < frames.get(0).pages());
        return frames;
    }

    @Test
    void a_game_alone_at_80_by_24() throws IOException {
        Golden.check("alone-80x24.txt", all(true, true, full(UNICODE, 80, 24)));
    }

    @Test
    void a_game_alone_at_120_by_40() throws IOException {
        Golden.check("alone-120x40.txt", all(true, true, full(UNICODE, 120, 40)));
    }

    @Test
    void every_screen_fits_the_smallest_window() {
        assertThat(all(true, true, full(UNICODE, 60, 16)))
                .contains("m: next page  ? help  b back  q leave  * your setting");
        assertThat(all(false, true, full(UNICODE, 60, 16))).contains("the marketing desk");
    }

    @Test
    void a_game_alone_in_ascii() throws IOException {
        String ascii = all(true, true, full(new TextStyle(80, false, false, false, true), 80, 24));
        assertThat(ascii.chars()).allMatch(c -> c < 128);
        Golden.check("alone-ascii.txt", ascii);
    }

    @Test
    void a_game_alone_as_plain_text() throws IOException {
        PlainRenderer plain = new PlainRenderer(new TextStyle(80, false, true, true));
        Golden.check("alone-plain.txt", all(true, false, dialogue -> plain.render(dialogue.screen())));
    }

    @Test
    void the_first_desk_as_plain_text_is_in_sight_at_once_with_what_the_colleague_said() {
        PlainRenderer plain = new PlainRenderer(new TextStyle(80, false, true, true));
        Dialogue dialogue = dialogue(true, false);
        dialogue.answer("2");
        String desk = plain.render(dialogue.screen());
        assertThat(desk.lines()).hasSizeLessThanOrEqualTo(22);
        assertThat(desk).contains("Marketing: \"", "Month before: ", "d  See the whole desk");
    }

    @Test
    void a_game_at_one_keyboard() throws IOException {
        Golden.check("one-keyboard-80x24.txt", all(false, true, full(UNICODE, 80, 24)));
    }
}
