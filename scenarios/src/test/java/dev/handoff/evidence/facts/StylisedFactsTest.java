package dev.handoff.evidence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped scenarios reproduce what was published, quoted or computed from public data about the handoff of leads. */
@Tag("long")
class StylisedFactsTest {

    static List<StylisedFact> facts() {
        return StylisedFacts.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void a_shipped_scenario_reproduces_it(StylisedFact fact) {
        StylisedFact.Finding finding = fact.measure(2);
        assertThat(finding.holds())
                .as("%s: asked for %s, measured %s", fact, fact.target(), finding.measured())
                .isTrue();
    }
}
