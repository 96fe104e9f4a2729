package dev.handoff.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.SmallCompany;
import dev.handoff.cli.console.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The game from end to end in a real terminal, with real keys. */
@Tag("once")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "tmux is not to be had on Windows")
class PlayInTerminalTest {
    private static final Map<String, String> UTF_8 = Map.of("LC_ALL", "C.UTF-8");

    @TempDir
    Path directory;

    private String company;

    @BeforeEach
    void place() throws IOException {
        company = SmallCompany.in(directory);
    }

    private Tmux play(int columns, int rows, Map<String, String> variables, String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of("play", company, "--seed", "5", "--games"));
        args.add(directory.resolve("games").toString());
        args.addAll(List.of(options));
        return Tmux.handoff(directory, columns, rows, variables, args.toArray(String[]::new));
    }

    @Test
    void a_whole_game_at_80_by_24() throws IOException {
        try (Tmux tmux =
                play(80, 24, UTF_8, "--role", "sales", "--partner", "steward", "--rounds", "2", "--no-month")) {
            tmux.waitFor("A small company", "1, 2 or 3 >");
            tmux.press("Down").press("Down").press("Enter").waitFor("Round 1 of 2: the sales desk", "page 1 of 2");
            tmux.press("Space").waitFor("page 2 of 2", "██");
            tmux.type("2").waitFor("Minimum attempts", "Your setting, or b >");
            tmux.type("b").waitFor("Lever, letter, or s to hand in >");
            tmux.type("2").waitFor("Your setting, or b >");
            tmux.type("3").waitFor("*2 Minimum attempts: at least 5");
            tmux.type("?").waitFor("── Help");
            tmux.type("b").waitFor("Lever, letter, or s to hand in >");
            tmux.type("s").waitFor("Hand in the sales decision?");
            tmux.type("y").waitFor("After round 1 of 2");
            tmux.type("").waitFor("Round 2 of 2: the sales desk");
            tmux.type("t").waitFor("── The table", "Sign the card that is offered");
            tmux.type("y").waitFor("An agreement holds.");
            tmux.type("b").waitFor("an agreement holds");
            tmux.type("s").waitFor("y or n >");
            tmux.type("y").waitFor("After round 2 of 2", "Enter Next page");
            tmux.type("").waitFor("page 2 of 3", "Enter Next page");
            tmux.type("").waitFor("page 3 of 3", "Enter On to the end");
            tmux.type("").waitFor("in one word, how was it?");
            tmux.type("Odd").waitFor("Whose fault was it?");
            tmux.type("3").waitFor("your sketch");
            tmux.type("").waitFor("Enter, r or e >");
            tmux.type("e").waitFor("What next", "Enter Next page");
            tmux.press("PPage").waitFor("Enter The end");
            tmux.type("").waitFor("── The end", "Thank you for playing.");
            tmux.type("").waitFor("Game 1, seed 5", "it ended with 0");
            assertThat(tmux.screen()).doesNotContain("── The end");
        }
    }

    @Test
    void two_at_one_keyboard_at_120_by_40_resized_and_interrupted() throws IOException {
        try (Tmux tmux = play(120, 40, UTF_8, "--role", "both", "--rounds", "2")) {
            tmux.waitFor("1, 2 or 3 >");
            assertThat(tmux.type("2").waitFor("Marketing, it is your turn."))
                    .doesNotContain("What you see", "MQL threshold");
            String desk = tmux.type("").waitFor("the marketing desk", "From lead to deal");
            assertThat(desk).contains("MQL threshold").doesNotContain("page 1 of");
            tmux.resize(50, 10);
            tmux.waitFor("Too small: 50 x 10. Needs 60 x 16.");
            tmux.resize(80, 24);
            tmux.waitFor("the marketing desk", "Lever, letter, or s to hand in >");
            tmux.type("s").waitFor("Hand in the marketing decision?");
            assertThat(tmux.type("y").waitFor("Sales, it is your turn.")).doesNotContain("What you see");
            tmux.press("C-c").waitFor("Saved as game 1. Go on with: handoff play --resume 1", "it ended with 130");
            tmux.type("stty -a | tr ' ' '\\n' | grep -cx -e icanon -e echo -e isig")
                    .waitFor("\n3\n");
        }
    }

    @Test
    void a_second_terminal_asks_before_it_takes_a_game_over_and_the_first_is_told() throws IOException {
        try (Tmux first = play(80, 24, UTF_8, "--rounds", "2")) {
            first.waitFor("1, 2 or 3 >");
            String games = directory.resolve("games").toString();
            Path elsewhere = Files.createDirectory(directory.resolve("second"));
            try (Tmux second = Tmux.handoff(elsewhere, 80, 24, UTF_8, "play", "--resume", "1", "--games", games)) {
                second.waitFor("Take it over?").contains("open in another terminal");
                second.type("y").waitFor("1, 2 or 3 >");
                first.type("2").waitFor("was taken over in another terminal", "it ended with 2");
                second.type("2").waitFor("the sales desk");
                second.type("1").waitFor("Your setting, or b >");
                second.type("2").waitFor("*1 Speed to lead");
                second.type("q").waitFor("Saved as game 1.", "it ended with 0");
            }
        }
    }

    @Test
    void plain_where_it_is_asked_for_and_where_the_terminal_can_do_no_more() throws IOException {
        try (Tmux tmux = play(80, 24, UTF_8, "--role", "sales", "--plain")) {
            tmux.waitFor("== A small company ==", "1, 2 or 3 >");
            tmux.type("q").waitFor("Saved as game 1.", "it ended with 0");
        }
        try (Tmux tmux = play(80, 24, Map.of("TERM", "dumb", "LC_ALL", "C.UTF-8"), "--role", "sales")) {
            tmux.waitFor("== A small company ==", "1, 2 or 3 >");
        }
    }

    @Test
    void ascii_bars_where_the_terminal_knows_no_unicode() throws IOException {
        try (Tmux tmux = play(80, 24, Map.of("LC_ALL", "C"), "--role", "sales")) {
            tmux.waitFor("-- A small company ---", "1, 2 or 3 >");
            tmux.type("2").waitFor("Round 1 of 6: the sales desk", "page 1 of 2");
            tmux.press("Space").waitFor("page 2 of 2", "leads handed to sales   ####");
            tmux.press("C-d").waitFor("No more answers. Saved as game 1.", "it ended with 0");
        }
    }
}
