package dev.handoff.evidence.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("long")
class OracleCasesTest {

    private static final List<OracleCase> CASES = OracleCases.all();

    static List<OracleCase> cases() {
        return CASES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_company_of_theory_is_a_scenario_and_overrides(OracleCase oracle) {
        assertThat(ScenarioLoader.load(oracle.scenario(), oracle.overrides()).problems())
                .isEmpty();
    }

    /** Figures computed outside the project: files 01, 05, 06, 10, 13 and 16 of its validation data. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "MMC-01, mean_wait, 0.5, 'Gross & Harris ch. 2'",
        "MMC-03, mean_queue_len, 8.1, 'Gross & Harris ch. 2'",
        "MMC-06, wait_p90, 2.07632141434359, 'Gross & Harris ch. 2'",
        "MMC-07, E[exp(-0.3*wait)], 0.976838859388, 'Gross & Harris ch. 2'",
        "MMC-06, var_wait, 0.958996904144952, 'Gross & Harris ch. 2'",
        "MG1-01, P(wait<=2.000), 0.634519936320228, 'M/D/1'",
        "MG1-03, mean_wait, 3, 'Pollaczek-Khinchine'",
        "MG1-05, var_wait, 11.6666666666667, 'Pollaczek-Khinchine'",
        "MDC-03, mean_wait, 0.344582050379679, 'Crommelin'",
        "PRI-02, mean_wait_class1, 4.588235294117, 'Cobham 1954'",
        "PRI-08, mean_wait_class2, 3.812466103664, 'Kella & Yechiali 1985'",
        "TCH-04, P(expired between attempts), 0.415029932489, 'truncated geometric'",
        "TCH-08, E[attempts], 5.087535993418, 'Weinberg & Gladen 1986'",
        "REV-02 thinned, Var[revenue], 12187500000, 'Klugman, Panjer & Willmot'",
        "TRN-01, E[avg of first 25 waits], 2.360543718368, 'Spitzer'",
        "TRN-05, E[avg of first 25 waits], 2.124489346531, 'Spitzer; Law: d(25 | empty) = 2.12'"
    })
    void expected_figures_are_those_computed_elsewhere(String id, String figure, double expected, String source) {
        assertThat(figure(id, figure).expected()).isCloseTo(expected, within(1e-9));
    }

    private static OracleCase.Figure figure(String id, String name) {
        return CASES.stream()
                .filter(c -> c.id().equals(id))
                .flatMap(c -> c.figures().stream())
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_two_cases_share_an_id() {
        assertThat(OracleCases.all()).extracting(OracleCase::id).doesNotHaveDuplicates();
    }

    @Test
    void fewer_than_twenty_replications_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OracleCase("X", "x", "mm1", List.of(), 19, "nowhere", true, List.of()))
                .withMessageContaining("19 replications");
    }
}
