package dev.handoff.evidence.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.ParameterPaths;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceInWordsTest {
    private final List<String> assumptions =
            EvidenceInWords.of(ParameterPaths.list(Catalogue.load("industry-baseline")));

    @Test
    void evidence_names_its_parameters_and_its_kind() {
        assertThat(assumptions)
                .contains(
                        "deals: share won: set so that 20 to 30 % of opportunities are won (SiriusDecisions waterfall) (assume)");
    }

    @Test
    void what_holds_for_all_channels_is_said_once() {
        assertThat(assumptions)
                .filteredOn(a -> a.startsWith("channels: cost of an inquiry: "))
                .hasSize(1);
    }

    @Test
    void mechanisms_that_are_off_are_not_assumptions() {
        assertThat(assumptions).noneMatch(a -> a.contains("the mechanism is off"));
    }
}
