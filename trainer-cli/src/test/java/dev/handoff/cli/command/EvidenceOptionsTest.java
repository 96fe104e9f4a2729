package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.Exit;
import dev.handoff.evidence.cases.OracleCase;
import dev.handoff.evidence.cases.TheoryComparison;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine beside theory, asked for on the command line. */
class EvidenceOptionsTest {

    private static TheoryComparison comparison(double engine) {
        OracleCase.Figure rho = new OracleCase.Figure("rho", 0.5, "λ/μ", run -> 0);
        OracleCase queue = new OracleCase("Q-1", "M/M/1", "mm1", List.of(), 20, "Erlang 1917", true, List.of(rho));
        return new TheoryComparison(queue, rho, engine, 0.001, 20);
    }

    @Test
    void a_figure_that_disagrees_is_told_by_the_exit_code() {
        assertThat(EvidenceOptions.exit(List.of(comparison(0.502)))).isEqualTo(Exit.DONE);
        assertThat(EvidenceOptions.exit(List.of(comparison(0.502), comparison(2.5))))
                .isEqualTo(Exit.NO);
    }

    @Test
    void what_does_not_belong_together_is_refused() {
        handoff("scenarios", "check", "--oracles", "mm1")
                .refuses("--oracles, --facts and --assumptions check what is shipped and take no FILE."
                        + " Maybe handoff scenarios check --oracles?");
        handoff("scenarios", "check", "--full")
                .refuses(
                        "--full, --budget, --threads and --on belong to --oracles, --facts or --assumptions. Maybe handoff scenarios check --oracles?");
        handoff("scenarios", "check", "--oracles", "--format", "pdf")
                .refuses("--format: 'pdf' is not a format here. Maybe text or markdown?");
        handoff("scenarios", "check", "--oracles", "--budget", "60s")
                .refuses("--budget belongs to --assumptions. Maybe handoff scenarios check --assumptions?");
    }
}
