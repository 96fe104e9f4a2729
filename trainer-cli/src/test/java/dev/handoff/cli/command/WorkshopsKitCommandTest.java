package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopsKitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void the_kit_of_one_preset_has_one_guide_and_every_sheet() {
        String out = folder.resolve("kit").toString();
        Program kit = handoff("workshops", "kit", "--out", out, "--preset", "90", "-n", "2", "hot-leads");
        assertThat(kit.exit()).isEqualTo(Exit.DONE);
        assertThat(kit.err()).contains("guide-90.html", "index.html").doesNotContain("guide-45", "guide-180");
        assertThat(folder.resolve("kit").toFile().list()).contains("invitation.html", "causal-map.html");
    }

    @Test
    void a_length_that_no_workshop_has_is_refused_before_anything_is_written() {
        handoff("workshops", "kit", "--out", folder.resolve("none").toString(), "--preset", "60")
                .refuses("--preset: '60' is none. Maybe 45, 90 or 180?");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void a_company_that_cannot_be_played_has_no_kit() {
        handoff("workshops", "kit", "--out", folder.resolve("none").toString(), "mm1")
                .refuses(
                        "mm1: cannot be played: marketing has no budget to decide about. Maybe cold-war or hot-leads?");
    }
}
