package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever happens to a shipped file, loading it ends in a scenario or in located problems. */
class MutationFuzzTest {
    private static final Path FILE = file();

    @BeforeContainer
    static void aDirectory() throws IOException {
        Files.createDirectories(FILE.getParent());
    }

    @AfterContainer
    static void cleanUp() throws IOException {
        Files.deleteIfExists(FILE);
        Files.deleteIfExists(FILE.getParent());
    }

    @Property(tries = 500, seed = "20260105", shrinking = ShrinkingMode.OFF)
    void a_damaged_file_gives_a_scenario_or_located_problems(@ForAll long seed) throws IOException {
        List<String> names = Catalogue.names();
        String name = names.get((int) Math.floorMod(seed, (long) names.size()));
        Files.write(FILE, new Mutations(seed).damage(text(name)));
        assertLoadsOrTells(ScenarioLoader.load(FILE.toString(), List.of()));
    }

    private static void assertLoadsOrTells(Loaded loaded) {
        assertThat(loaded.scenario().isPresent()).isEqualTo(loaded.problems().isEmpty());
        loaded.scenario().ifPresent(s -> assertThat(ScenarioWriter.write(s)).isNotBlank());
        for (Problem problem : loaded.problems()) {
            assertThat(problem.toString()).doesNotContain("\n", "Exception", "java.", "null");
            assertThat(problem.line()).as(problem.toString()).isPositive();
            assertThat(problem.column()).isPositive();
        }
    }

    private static String text(String name) {
        return ScenarioSource.resolve(name).text(new ArrayList<>()).orElseThrow();
    }

    private static Path file() {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "handoff-fuzz-" + ProcessHandle.current().pid(),
                "s.yaml");
    }
}
