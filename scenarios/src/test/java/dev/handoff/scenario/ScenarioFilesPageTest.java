package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reference page shows is true. */
class ScenarioFilesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "scenario-files.md");

    @TempDir
    Path directory;

    @Test
    void every_example_of_the_page_loads() throws IOException {
        List<String> examples = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples)
                .hasSizeGreaterThan(1)
                .allSatisfy(example ->
                        assertThat(Fixtures.problems(directory, example)).isEmpty());
    }
}
