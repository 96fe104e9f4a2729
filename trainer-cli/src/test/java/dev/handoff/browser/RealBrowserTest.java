package dev.handoff.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.handoff.door.DoorSettings;
import dev.handoff.door.Doorway;
import dev.handoff.workshop.TestRoom;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.WorkshopEvent;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * A workshop in Debian's Chromium. {@code .ci/run} installs it with {@code playwright-core} and {@code axe-core} and says by
 * {@code HANDOFF_BROWSER_TOOLS} in which folder; elsewhere this is skipped. {@code -Dbrowser.pictures=DIR} keeps pictures of all pages; with
 * {@code -Dtest=RealBrowserTest#every_phase_has_its_pictures} of every phase on phones, console and projector.
 */
@Tag("once")
@Tag("long") // two minutes, most of them a browser's
class RealBrowserTest {
    private static final Path SCRIPT = Path.of("src", "test", "browser", "workshop.mjs");
    private static final Path PICTURES = Path.of("src", "test", "browser", "pictures.mjs");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration A_LOOK = Duration.ofMillis(50);

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final List<String> checks = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    @TempDir
    private Path directory;

    private TestRoom room;
    private Doorway door;
    private int port;

    @TestFactory
    Stream<DynamicTest> a_workshop_in_a_real_browser() throws IOException, InterruptedException {
        String tools = System.getenv().getOrDefault("HANDOFF_BROWSER_TOOLS", "");
        Optional<Path> chromium = program("chromium");
        assumeTrue(
                !tools.isEmpty() && chromium.isPresent() && program("node").isPresent(),
                "pages are not tried in a real browser: node, chromium or HANDOFF_BROWSER_TOOLS is missing;"
                        + " .ci/run installs them");
        room = TestRoom.open(directory);
        up();
        try {
            run(SCRIPT, tools, chromium.get());
        } finally {
            door.close();
            room.close();
        }
        List<DynamicTest> tests = new ArrayList<>(checks.stream()
                .map(line -> dynamicTest(
                        line.replaceFirst("^(not )?ok: ", ""),
                        () -> assertThat(line).startsWith("ok: ")))
                .toList());
        tests.add(dynamicTest("the script came to its end and the host had no fault", () -> {
            assertThat(log).isEmpty();
            assertThat(others).isEmpty();
            assertThat(checks).hasSizeGreaterThan(15);
        }));
        return tests.stream();
    }

    @Test
    void every_check_of_the_script_has_its_own_name() throws IOException {
        List<String> names = Files.readString(SCRIPT, UTF_8)
                .lines()
                .filter(line -> line.startsWith("await check('"))
                .map(line -> line.replaceFirst("', async.*", ""))
                .toList();
        assertThat(names).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private void up() throws IOException {
        DoorSettings settings = new DoorSettings(
                new InetSocketAddress("127.0.0.1", port), Set.of("192.168.1.20"), Optional.empty(), Optional.empty());
        door = Doorway.open(settings, room.room(), log::add);
        port = door.port();
    }

    private void run(Path script, String tools, Path chromium) throws IOException, InterruptedException {
        ProcessBuilder node = new ProcessBuilder("node", script.toString(), facts()).redirectErrorStream(true);
        node.environment().put("HANDOFF_BROWSER_TOOLS", tools);
        node.environment().put("HANDOFF_CHROMIUM", chromium.toString());
        Process process = node.start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
                OutputStream done = process.getOutputStream()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("room: ")) {
                    String answer = move(line.substring("room: ".length()));
                    done.write((answer + "\n").getBytes(UTF_8));
                    done.flush();
                } else {
                    (line.matches("(not )?ok: .*") ? checks : others).add(line);
                }
            }
        }
        process.waitFor();
    }

    private String facts() {
        Map<String, Object> facts = Map.of(
                "port", port,
                "code", "K7M-4QX",
                "token", room.room().secrets().invitation(),
                "trainer", room.room().secrets().console(),
                "projector", room.room().secrets().projector(),
                "pictures", System.getProperty("browser.pictures", ""));
        return JsonMapper.shared().writeValueAsString(facts);
    }

    /** Pictures of every phase on phones, console and projector, for whoever wants to look at them; none without a folder. */
    @Test
    void every_phase_has_its_pictures() throws IOException, InterruptedException {
        String tools = System.getenv().getOrDefault("HANDOFF_BROWSER_TOOLS", "");
        Optional<Path> chromium = program("chromium");
        String folder = System.getProperty("browser.pictures", "");
        assumeTrue(
                !folder.isEmpty()
                        && !tools.isEmpty()
                        && chromium.isPresent()
                        && program("node").isPresent(),
                "no pictures are made: -Dbrowser.pictures=DIR names no folder, or a tool is missing");
        Files.createDirectories(Path.of(folder));
        room = TestRoom.open(directory);
        up();
        String here = "http://127.0.0.1:" + port;
        room.room().joinBy("http://192.168.1.20:" + port, here, Optional.empty());
        try {
            run(PICTURES, tools, chromium.get());
        } finally {
            door.close();
            room.close();
        }
        assertThat(others).isEmpty();
        assertThat(log).isEmpty();
        assertThat(checks).hasSizeGreaterThan(60);
    }

    /** Waits until what is computed behind the debrief is there; how many pages it has. */
    private int computed() {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)
                && room.room().trainer().view().debrief().stream()
                        .anyMatch(page -> page.toString().contains("being re")
                                || page.toString().contains("being pl"))) {
            LockSupport.parkNanos(A_LOOK.toNanos());
        }
        return room.room().trainer().view().debrief().size();
    }

    /** Does what the script asks for; what it is told. */
    private String move(String what) throws IOException {
        String[] words = what.split(" ", 2);
        switch (words[0]) {
            case "open" -> {
                String[] phase = words[1].split(" ");
                room.room().trainer().open(RoomPhase.of(RoomPhase.Kind.valueOf(phase[0]), Integer.parseInt(phase[1])));
            }
            case "close" -> room.room().trainer().close();
            case "say" -> room.room().trainer().happen(new WorkshopEvent.Announced(words[1]));
            case "down" -> door.close();
            case "up" -> {
                room.restart();
                up();
            }
            case "reveal" -> room.room().trainer().happen(new WorkshopEvent.Revealed(Integer.parseInt(words[1])));
            case "computed" -> {
                return Integer.toString(computed());
            }
            default -> fail("The script asks for " + what);
        }
        return "done";
    }
}
