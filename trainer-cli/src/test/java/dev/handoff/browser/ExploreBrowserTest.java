package dev.handoff.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handoff.door.DoorSettings;
import dev.handoff.door.Doorway;
import dev.handoff.explore.Exploration;
import dev.handoff.explore.ExplorePages;
import dev.handoff.scenario.ScenarioLoader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of knobs in a real browser; {@code explore.mjs} is what a person does there. */
@Tag("once")
@Tag("long")
class ExploreBrowserTest {
    private static final int MOST = 12;

    @Test
    void the_page_of_knobs_in_a_real_browser() throws IOException, InterruptedException {
        String tools = System.getenv().getOrDefault("HANDOFF_BROWSER_TOOLS", "");
        Optional<Path> chromium = program("chromium");
        assumeTrue(
                !tools.isEmpty() && chromium.isPresent() && program("node").isPresent(),
                "pages are not tried in a real browser: node, chromium or HANDOFF_BROWSER_TOOLS is missing;"
                        + " .ci/run installs them");
        List<String> log = new CopyOnWriteArrayList<>();
        var base = ScenarioLoader.load("industry-baseline", List.of("run.horizon=8w", "run.warmUp=4w"))
                .orThrow();
        try (Exploration exploration = Exploration.of(base, 1, MOST, 2);
                Doorway door = Doorway.local(
                        DoorSettings.loopback(0),
                        new ExplorePages(exploration, (changes, n) -> changes + " " + n, "industry-baseline"),
                        log::add)) {
            List<String> checks = run(door, tools, chromium.get());
            assertThat(checks).hasSize(10).allMatch(line -> line.startsWith("ok: "));
        }
        assertThat(log).isEmpty();
    }

    private static List<String> run(Doorway door, String tools, Path chromium)
            throws IOException, InterruptedException {
        String address = "http://127.0.0.1:" + door.port() + "/" + door.way();
        ProcessBuilder node = new ProcessBuilder(
                        "node", Path.of("src", "test", "browser", "explore.mjs").toString(), address, "" + MOST)
                .redirectErrorStream(true);
        node.environment().put("HANDOFF_BROWSER_TOOLS", tools);
        node.environment().put("HANDOFF_CHROMIUM", chromium.toString());
        Process process = node.start();
        process.getOutputStream().close();
        List<String> said = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        process.waitFor();
        return said;
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
