package dev.handoff.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.SmallCompany;
import dev.handoff.cli.console.Tmux;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The trainer's console as text that only grows, in a real terminal, with real keys. */
@Tag("once")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "tmux is not to be had on Windows")
class HostInTerminalTest {
    @TempDir
    Path directory;

    private Tmux host() throws IOException {
        return Tmux.handoff(
                directory,
                100,
                40,
                Map.of("LC_ALL", "C.UTF-8"),
                "host",
                "--plain",
                "--scenario",
                SmallCompany.in(directory),
                "--port",
                "0",
                "--games",
                directory.resolve("games").toString());
    }

    @Test
    void ctrl_c_asks_first_and_ends_the_host_when_it_is_pressed_again() throws IOException {
        try (Tmux tmux = host()) {
            tmux.waitFor("Nobody yet.");
            tmux.press("C-c").waitFor("A room hangs on this.");
            assertThat(tmux.screen()).doesNotContain("it ended with");
            tmux.press("C-c").waitFor("Workshop 1 is kept. Go on with:", "it ended with 130");
        }
    }

    @Test
    void after_ctrl_c_one_q_is_enough_and_any_other_key_goes_on() throws IOException {
        try (Tmux tmux = host()) {
            tmux.waitFor("Nobody yet.");
            tmux.press("C-c").waitFor("A room hangs on this.");
            tmux.type("m").waitFor("== People ==");
            tmux.type("q").waitFor("Type q once more to leave.");
            tmux.type("b").waitFor("n  Open: Brief");
            tmux.press("C-c").type("q").waitFor("it ended with 0");
        }
    }
}
