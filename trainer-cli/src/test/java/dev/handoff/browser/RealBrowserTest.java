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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * A workshop in Debian's Chromium. {@code .ci/run} installs it with {@code playwright-core} and {@code axe-core} and says by
 * {@code HANDOFF_BROWSER_TOOLS} in which folder; elsewhere this is skipped. {@code -Dbrowser.pictures=DIR} keeps pictures of all pages.
 */
@Tag("once")
class RealBrowserTest {
    private static final Path SCRIPT = Path.of("src", "test", "browser", "workshop.mjs");

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
            run(tools, chromium.get());
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

    private void run(String tools, Path chromium) throws IOException, InterruptedException {
        ProcessBuilder node = new ProcessBuilder("node", SCRIPT.toString(), facts()).redirectErrorStream(true);
        node.environment().put("HANDOFF_BROWSER_TOOLS", tools);
        node.environment().put("HANDOFF_CHROMIUM", chromium.toString());
        Process process = node.start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
                OutputStream done = process.getOutputStream()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("room: ")) {
                    move(line.substring("room: ".length()));
                    done.write("done\n".getBytes(UTF_8));
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

    private void move(String what) throws IOException {
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
            default -> fail("The script asks for " + what);
        }
    }
}
