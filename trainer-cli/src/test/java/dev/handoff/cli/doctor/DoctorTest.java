package dev.handoff.cli.doctor;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Environment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorTest {
    @TempDir
    private Path temp;

    private static void assertWeak(Finding finding, String found, String remedy) {
        assertThat(finding.state()).isEqualTo(Finding.State.WEAK);
        assertThat(finding.found()).contains(found);
        assertThat(finding.remedy()).contains(remedy);
    }

    private static void assertGood(Finding finding) {
        assertThat(finding.state()).isEqualTo(Finding.State.GOOD);
        assertThat(finding.remedy()).isEmpty();
    }

    @Test
    void every_finding_is_a_line_and_the_same_as_data() {
        Program text = handoff("doctor", "--games", temp.toString());
        JsonNode data = JsonMapper.shared()
                .readTree(handoff("doctor", "--games", temp.toString(), "--format", "json")
                        .out());

        assertThat(text.err()).isEmpty();
        assertThat(data.path("tool").asString()).isEqualTo("handoff");
        assertThat(data.path("findings").size()).isEqualTo(13);
        for (JsonNode finding : data.path("findings")) {
            assertThat(text.out()).contains(finding.path("about").asString());
            boolean good = finding.path("state").asString().equals("GOOD");
            assertThat(finding.path("remedy").asString().isEmpty()).isEqualTo(good);
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void something_that_will_fail_ends_with_1_and_says_what_to_do() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        Program program = handoff("doctor", "--games", file.resolve("games").toString());

        assertThat(program.exit()).isEqualTo(1);
        assertThat(program.out()).contains("BAD   Games", "Maybe play with --games DIR?");
    }

    @Test
    void where_there_is_no_place_for_games_everything_else_is_looked_at_all_the_same() {
        Program program = handoff("doctor");

        assertThat(program.exit()).isEqualTo(1);
        assertThat(program.out()).contains("BAD   Games", "there is no HOME to keep games in", "Speed");
    }

    @Test
    void an_unknown_format_is_refused_in_a_line() {
        handoff("doctor", "--format", "xml").refuses("--format: 'xml' is not a format. Maybe text or json?");
    }

    @Test
    void an_old_java_and_one_without_a_part_are_told() {
        Finding old = JavaFindings.version(Runtime.Version.parse("11.0.2"), "Somebody", "/opt/java");
        assertThat(old.state()).isEqualTo(Finding.State.BAD);
        assertThat(old.found()).isEqualTo("11.0.2, Somebody, in /opt/java");
        assertGood(JavaFindings.version(Runtime.version(), null, "/opt/java"));

        Finding cut = JavaFindings.parts(ModuleLayer.empty());
        assertThat(cut.state()).isEqualTo(Finding.State.BAD);
        assertThat(cut.found()).contains("java.desktop (charts)", "jdk.httpserver (pages in a browser)");
        assertGood(JavaFindings.parts(ModuleLayer.boot()));
    }

    @Test
    void a_start_without_an_archive_of_classes_is_told() {
        assertGood(JavaFindings.quickStarts(List.of("-XX:SharedArchiveFile=/x.jsa")));
        assertWeak(JavaFindings.quickStarts(List.of("-Xmx1g")), "every class is read", "launcher");
    }

    @Test
    void a_narrow_terminal_and_a_locale_without_letters_are_told() {
        Environment narrow = new Environment(Map.of("TERM", "xterm", "LC_ALL", "C"), true, true, true, 60, false);
        assertWeak(TerminalFindings.terminal(narrow), "60 columns", "80 columns");
        assertWeak(TerminalFindings.locale(narrow), "(LC_ALL=C)", "LC_ALL=C.UTF-8");
        assertWeak(
                TerminalFindings.terminal(new Environment(Map.of("TERM", "dumb"), true, true, true, 80, true)),
                "nothing can be drawn over",
                "TERM");
        assertGood(TerminalFindings.terminal(Program.TERMINAL));
        assertGood(TerminalFindings.terminal(Program.PIPE));
        assertGood(TerminalFindings.locale(Program.PIPE));
    }

    @Test
    void a_port_that_is_taken_is_passed_over_and_told_when_it_is_the_only_one() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertWeak(MachineFindings.ports(port, 1), "all of " + port, "--port " + (port + 1000));
        }
    }

    @Test
    void a_browser_is_looked_for_on_the_path() throws IOException {
        assertWeak(MachineFindings.browser(Map.of("PATH", temp.toString())), "none on this machine", "handoff play");
        Path browser = Files.createFile(
                temp.resolve("firefox"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        assertThat(MachineFindings.browser(Map.of("PATH", "/nowhere:" + temp)).found())
                .isEqualTo(browser.toString());
    }

    @Test
    void little_memory_and_a_slow_machine_are_told_with_what_helps() {
        assertWeak(MachineFindings.memory(200_000_000), "0.2 GB", "-n 100");
        assertGood(MachineFindings.memory(4_000_000_000L));
        assertWeak(new Speed(3, 2).finding(), "'handoff run' about 150 s", "-n 20");
        assertGood(new Speed(0.1, 2).finding());
    }
}
