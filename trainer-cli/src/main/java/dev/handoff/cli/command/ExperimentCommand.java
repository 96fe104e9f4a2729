package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.Effort;
import dev.handoff.cli.option.ExperimentOptions;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.ShowOptions;
import dev.handoff.cli.progress.PassingLine;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.Replication;
import dev.handoff.report.Provenance;
import dev.handoff.scenario.design.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;

/** What every experiment takes and does: how much to simulate, what to show, and where its result comes from. */
abstract class ExperimentCommand implements Callable<Integer> {
    private static final String SMALLER = "--budget 10min, or a smaller one";

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final int PILOTS = 2;

    /** A slow machine takes so many times as long as is judged without trying. */
    private static final double SAFETY = 8;

    /** Seconds that nobody is refused for. */
    private static final double NO_WAIT = 2;

    /** The reserve for telling is at most half of that part of the time granted. */
    private static final int LARGEST_RESERVE = 5;

    private final long began = System.nanoTime();

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

    /** What is left of a time granted, which begins when the command does: loading and looking ahead count. */
    final Budget left(Budget budget) {
        return budget.less(System.nanoTime() - began);
    }

    /** What is left less a reserve for telling the answer: half of what loading took, which tells how fast the machine is just now. */
    private Budget toSimulate(Budget budget) {
        long loading = System.nanoTime() - began;
        return left(budget).less(Math.min(loading, budget.nanos().getAsLong() / LARGEST_RESERVE) / 2);
    }

    /** Whether half of a time granted is spent: what prepares an answer leaves the other half to it. */
    final BooleanSupplier halfIsSpent(Budget budget) {
        return () -> budget.isTime()
                && left(budget).nanos().getAsLong() < budget.nanos().getAsLong() / 2;
    }

    /**
     * Refuses a wrong format, an unwritable directory, what would take years or what does not fit into memory, in this order, before anybody
     * waits for a simulation.
     *
     * @param policies how many companies each replication simulates; 1 where the budget is for all of them
     * @param fewest replications below which nothing can be said: a time too short for them is refused
     * @param worlds the companies, or one they are like
     * @param kept bytes of each company in each replication that the experiment keeps to its end ({@link KeptMemory})
     */
    final ExperimentRun prepare(Budget budget, int policies, int fewest, List<Timeline> worlds, double kept) {
        int atOnce = (int) Math.min(size.threadsHere(), (double) budget.replications() * policies);
        double replications = budget.isTime() ? 0 : (double) budget.replications() * policies;
        Effort effort = new Effort(replications, atOnce, worlds);
        effort.refuseAbsurd("--budget", SMALLER);
        Effort.refuseWhatIsKept(budget, policies, kept, Runtime.getRuntime().maxMemory());
        if (budget.isTime()) {
            refuseTooShort(budget, (long) policies * fewest, worlds);
            return new ExperimentRun(console, show, toSimulate(budget));
        }
        ExperimentRun run = new ExperimentRun(console, show, budget);
        effort.tell(console, SMALLER);
        return run;
    }

    /** Says beforehand what the least is, rather than simulating for nothing or for longer than was granted. */
    private void refuseTooShort(Budget budget, long runs, List<Timeline> worlds) {
        double granted = left(budget).nanos().getAsLong() / NANOS_PER_SECOND;
        double rough = new Effort(runs, 1, worlds).hours() * SECONDS_PER_HOUR / size.threads();
        if (rough * SAFETY < granted) {
            return;
        }
        boolean hopeless = rough > granted * SAFETY * SAFETY;
        double least = hopeless ? rough : runs * secondsOfOne(worlds.get(0), granted) / size.threads();
        if (least > Math.max(NO_WAIT, left(budget).nanos().getAsLong() / NANOS_PER_SECOND)) {
            long seconds = (long) Math.ceil(least);
            throw new InvalidInput("--budget: " + runs + " runs are the least here, " + PassingLine.about(seconds)
                    + ". Maybe --budget " + 2 * seconds + "s, or fewer policies?");
        }
    }

    /** The shorter of two, for the first one also loads the program; the first where it alone takes what was granted. */
    private double secondsOfOne(Timeline world, double granted) {
        double shortest = Double.POSITIVE_INFINITY;
        for (int r = 0; r < PILOTS && (r == 0 || shortest < granted); r++) {
            long from = System.nanoTime();
            new Replication(world, size.seed(), r, Optional.empty()).run();
            shortest = Math.min(shortest, (System.nanoTime() - from) / NANOS_PER_SECOND);
        }
        return shortest;
    }

    static Provenance provenance(List<Candidate> tested, long seed, String again) {
        return new Provenance(
                "handoff",
                ProgramVersion.current(),
                tested.stream().map(CandidateNote::tested).toList(),
                seed,
                again);
    }
}
