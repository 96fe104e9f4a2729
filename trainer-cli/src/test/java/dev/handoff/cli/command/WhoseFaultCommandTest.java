package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code handoff whose-fault} warns of. */
class WhoseFaultCommandTest {
    private static final String PERIOD = "run: {warmUp: 2 weeks, horizon: 10 weeks}\n";

    @TempDir
    private Path directory;

    private Program measured(String mine, String... more) throws IOException {
        Path company = Files.writeString(
                directory.resolve("mine.yaml"), "extends: industry-baseline\ntitle: Mine\n" + mine + PERIOD);
        Path reference = Files.writeString(
                directory.resolve("stricter.yaml"),
                "extends: industry-baseline\ntitle: Stricter\nleadDefinition: {threshold: 1.5}\n" + PERIOD);
        List<String> asked = new ArrayList<>(List.of(
                "whose-fault", company.toString(), "--reference", reference.toString(), "-n", "5", "--threads", "1"));
        asked.addAll(List.of(more));
        return handoff(asked.toArray(String[]::new));
    }

    @Test
    void a_threshold_on_another_score_is_told_with_what_it_lets_through_and_how_to_leave_it() throws IOException {
        String mine = "leadDefinition: {threshold: 2.5}\nscoring: {auc: 0.7}\n";
        assertThat(measured(mine).isDone().outInOneLine())
                .containsPattern(
                        "with marketing at the reference, whose threshold is 1.5 and not 2.5, [\\d,]+ leads are passed"
                                + " on instead of \\d+. Maybe --set leadDefinition.threshold=2.5, to leave it as it is\\?");
        assertThat(measured(mine.replace("2.5", "1.78453")).isDone().outInOneLine())
                .contains("whose threshold is 1.5 and not 1.78, ", "Maybe --set leadDefinition.threshold=1.78453,");
        assertThat(measured(mine, "--set", "leadDefinition.threshold=2.5")
                        .isDone()
                        .outInOneLine())
                .doesNotContain("instead of");
    }

    @Test
    void two_companies_of_one_title_are_told_apart_by_their_files() throws IOException {
        Files.writeString(directory.resolve("theirs.yaml"), "extends: industry-baseline\ntitle: Mine\n" + PERIOD);
        Files.writeString(directory.resolve("mine.yaml"), "extends: signed-sla\ntitle: Mine\n" + PERIOD);
        assertThat(handoff(
                                "breakeven",
                                directory.resolve("theirs.yaml").toString(),
                                directory.resolve("mine.yaml").toString(),
                                "--vary",
                                "teams.sales.reps=5..7",
                                "-n",
                                "5")
                        .isDone()
                        .outInOneLine())
                .contains("\"Mine (mine)\"", "\"Mine (theirs)\"");
    }

    @Test
    void where_leads_and_score_are_the_same_a_threshold_is_a_decision_like_any_other() throws IOException {
        assertThat(measured("").isDone().outInOneLine()).doesNotContain("instead of");
    }
}
