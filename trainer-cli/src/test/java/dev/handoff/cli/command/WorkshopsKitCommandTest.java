package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
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
    void the_file_of_a_workshop_says_company_length_and_language_and_an_option_says_otherwise() throws IOException {
        Path workshop = folder.resolve("monday.yaml");
        Files.writeString(workshop, "scenario: hot-leads\npreset: 45\nlang: de\n");
        Path german = folder.resolve("german");
        Program kit =
                handoff("workshops", "kit", "--out", german.toString(), "--workshop", workshop.toString(), "-n", "2");
        assertThat(kit.exit()).isEqualTo(Exit.DONE);
        assertThat(kit.err()).contains("guide-45.html").doesNotContain("guide-90");
        assertThat(Files.readString(german.resolve("guide-45.html")))
                .contains("<html lang=\"de\">", "Leitfaden: 45 Minuten", "Heiße Leads · 4 Runden");
        Path english = folder.resolve("english");
        handoff(
                "workshops",
                "kit",
                "--out",
                english.toString(),
                "--workshop",
                workshop.toString(),
                "-n",
                "2",
                "--lang",
                "en",
                "cold-war");
        assertThat(Files.readString(english.resolve("guide-45.html")))
                .contains("<html lang=\"en\">", "Trainer&#39;s guide: 45 minutes", "The cold war · 4 rounds");
    }

    @Test
    void a_length_that_no_workshop_has_is_refused_before_anything_is_written() {
        handoff("workshops", "kit", "--out", folder.resolve("none").toString(), "--preset", "60")
                .refuses("--preset: '60' is none. Maybe 45, 90 or 180?");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void a_language_that_there_is_not_is_refused() {
        handoff("workshops", "kit", "--out", folder.resolve("none").toString(), "--lang", "fr")
                .refuses("--lang: 'fr' is no language here. Maybe en or de?");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void a_company_that_cannot_be_played_has_no_kit() {
        handoff("workshops", "kit", "--out", folder.resolve("none").toString(), "mm1")
                .refuses(
                        "mm1: cannot be played: marketing has no budget to decide about. Maybe cold-war or hot-leads?");
    }
}
