package dev.handoff.evidence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Progress;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine against theory: a selection of every family, everything with {@code -Doracles=full}. */
@Tag("long")
class EngineAgainstTheoryTest {

    static List<OracleCase> cases() {
        return "full".equals(System.getProperty("oracles")) ? OracleCases.all() : OracleCases.quick();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_engine_agrees_with_theory(OracleCase oracle) {
        List<TheoryComparison> comparisons = OracleCheck.run(List.of(oracle), 2, Progress.SILENT);
        assertThat(comparisons).hasSameSizeAs(oracle.figures()).allMatch(TheoryComparison::agrees);
    }
}
