package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Replication;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is larger, longer or rarer than anything a company has is refused in words, or simulated. */
class AbsurdSizesTest {
    @Test
    void a_file_with_more_entries_than_any_company_has_is_refused_at_once() {
        List<Problem> problems = new ArrayList<>();
        assertThat(TreeReader.file(
                        "many.yaml",
                        IntStream.range(0, 90_000)
                                .mapToObj(i -> "k" + i + ": 1\n")
                                .collect(Collectors.joining()),
                        problems))
                .isEmpty();
        assertThat(problems).singleElement().asString().contains("more than 1000 entries; a company has some dozens");
    }

    @Test
    void a_piece_of_work_that_outlasts_a_day_is_refused() {
        assertThat(ScenarioLoader.load("industry-baseline", List.of("work.touch=1000 weeks"))
                        .problems())
                .singleElement()
                .asString()
                .contains("takes 1000 weeks on average, and a rep would work through days and nights to end it");
    }

    @Test
    void a_share_of_prospecting_next_to_nothing_is_simulated() {
        Scenario scenario = ScenarioLoader.load(
                        "industry-baseline", List.of("prospecting.share=1e-13", "run.horizon=4w"))
                .orThrow();
        new Replication(scenario.timeline(), 1, 0, Optional.empty()).run();
    }
}
