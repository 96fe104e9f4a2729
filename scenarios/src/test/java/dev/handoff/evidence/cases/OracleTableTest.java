package dev.handoff.evidence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OracleTableTest {
    private static final OracleCase.Figure RHO = new OracleCase.Figure("rho", 0.5, "λ/μ", run -> 0);
    private static final OracleCase.Figure WAIT = new OracleCase.Figure("E[exp(-2*wait)|x]", 2, "C/η", run -> 0);
    private static final OracleCase QUEUE =
            new OracleCase("Q-1", "M/M/1", "mm1", List.of(), 20, "Erlang 1917", true, List.of(RHO, WAIT));
    private static final TheoryComparison GOOD = new TheoryComparison(QUEUE, RHO, 0.502, 0.001, 20);
    private static final TheoryComparison BAD = new TheoryComparison(QUEUE, WAIT, 2.5, 0.01, 20);

    @Test
    void a_terminal_shows_figures_below_the_case_they_belong_to() {
        assertThat(OracleTable.text(List.of(GOOD, BAD)).lines())
                .containsExactly(
                        "Q-1 M/M/1",
                        "                                     theory       engine       z    error",
                        "  rho                              0.500000     0.502000    2.00   0.20 %",
                        "  E[exp(-2*wait)|x]                 2.00000      2.50000   50.00   0.50 %  disagrees",
                        "",
                        "1 cases, 2 figures: 1 disagree with theory; largest |z| 50.00 (Q-1, E[exp(-2*wait)|x]).");
    }

    @Test
    void a_page_begins_with_the_command_that_made_it() {
        String page = OracleTable.markdown(List.of(GOOD, BAD), "handoff scenarios check --oracles");
        assertThat(page).startsWith("<!-- Made by `handoff scenarios check --oracles`; do not edit. -->\n");
        assertThat(page).contains("| Q-1 | M/M/1 | rho | λ/μ | 0.500000 | 0.502000 | 2.00 | 0.20 % | agrees |\n");
        assertThat(page)
                .contains("| E[exp(-2\\*wait)\\|x] | C/η | 2.00000 | 2.50000 | 50.00 | 0.50 % | **disagrees** |\n");
        assertThat(page).contains("- Q-1: Erlang 1917; scenario `mm1`, 20 replications\n");
    }
}
