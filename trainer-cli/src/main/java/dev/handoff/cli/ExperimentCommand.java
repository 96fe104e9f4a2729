package dev.handoff.cli;

import dev.handoff.company.Timeline;
import dev.handoff.report.Provenance;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;

/** What every experiment takes and does: how much to simulate, what to show, and where its result comes from. */
abstract class ExperimentCommand implements Callable<Integer> {
    private static final String SMALLER = "--budget 10min, or a smaller one";

    final Console console;

    @ArgGroup(exclusive = false, validate = false, heading = "%nHow much to simulate%n", order = 2)
    ExperimentOptions size = new ExperimentOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to show%n", order = 4)
    ShowOptions show = new ShowOptions();

    @Mixin
    private HelpOption help;

    ExperimentCommand(Console console) {
        this.console = console;
    }

    /**
     * Refuses a wrong format, an unwritable directory or what would take years before anybody waits for a simulation.
     *
     * @param policies how many companies each replication simulates; 1 where the budget is for all of them
     * @param worlds the companies, or one they are like
     */
    final ExperimentRun prepare(Budget budget, int policies, List<Timeline> worlds) {
        int atOnce = (int) Math.min(size.threads(), (double) budget.replications() * policies);
        double replications = budget.isTime() ? 0 : (double) budget.replications() * policies;
        Effort effort = new Effort(replications, atOnce, worlds);
        effort.refuseAbsurd("--budget", SMALLER);
        ExperimentRun run = new ExperimentRun(console, show, budget);
        effort.tell(console, SMALLER);
        return run;
    }

    static Provenance provenance(List<Candidate> tested, long seed, String again) {
        return new Provenance(
                "handoff",
                ProgramVersion.current(),
                tested.stream().map(Candidate::tested).toList(),
                seed,
                again);
    }
}
