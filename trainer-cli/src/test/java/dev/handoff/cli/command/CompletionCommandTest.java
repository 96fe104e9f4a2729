package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Tab key knows. */
class CompletionCommandTest {
    @TempDir
    Path directory;

    private String completed(String... words) throws Exception {
        assumeThat(Path.of("/bin/bash")).as("bash is installed").exists();
        Path script = Files.writeString(
                directory.resolve("handoff_completion"),
                handoff("completion").isDone().out());
        String ask = "source " + script + "; compopt() { :; }; COMP_WORDS=(handoff " + String.join(" ", words)
                + "); COMP_CWORD=" + words.length + "; _complete_handoff; echo \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "-c", ask)
                .redirectErrorStream(true)
                .start();
        return new String(bash.getInputStream().readAllBytes(), UTF_8).strip();
    }

    @Test
    void a_shell_completes_commands() throws Exception {
        assertThat(completed("pl")).isEqualTo("play");
        assertThat(completed("games", "ex")).isEqualTo("export");
    }

    @Test
    void a_shell_completes_options() throws Exception {
        assertThat(completed("play", "--pre")).isEqualTo("--preset");
        assertThat(completed("run", "--for")).isEqualTo("--format");
    }

    @Test
    void a_shell_completes_who_plays_what_and_for_how_long() throws Exception {
        assertThat(completed("play", "--partner", "gat")).isEqualTo("gatekeeper");
        assertThat(completed("play", "--role", "m")).isEqualTo("marketing");
        assertThat(completed("play", "--preset", "1")).isEqualTo("180");
    }

    /** Not everywhere installed, so not everywhere tried. */
    @Test
    void zsh_knows_the_command_after_reading_the_script() throws Exception {
        assumeThat(Path.of("/usr/bin/zsh")).as("zsh is installed").exists();
        Path script = Files.writeString(
                directory.resolve("handoff_completion"),
                handoff("completion").isDone().out());
        String ask = "autoload -U compinit; compinit -u -d " + directory.resolve("dump") + "; source " + script
                + "; print ${_comps[handoff]}; source " + script + "; print again";
        Process zsh = new ProcessBuilder("/usr/bin/zsh", "-f", "-c", ask)
                .redirectErrorStream(true)
                .start();
        assertThat(new String(zsh.getInputStream().readAllBytes(), UTF_8)).contains("_bash_complete", "again");
    }

    @Test
    void zsh_can_read_the_script_as_well() throws IOException {
        assertThat(handoff("completion").isDone().out()).contains("bashcompinit", "complete -F _complete_handoff");
    }
}
