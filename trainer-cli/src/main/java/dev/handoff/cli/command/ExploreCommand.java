package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.Effort;
import dev.handoff.cli.option.ExperimentOptions;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.door.DoorSettings;
import dev.handoff.door.Doorway;
import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.explore.Exploration;
import dev.handoff.explore.ExplorePages;
import dev.handoff.scenario.Scenario;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff explore}: a page whose knobs are the company's parameters and whose figures are comparisons. */
@Command(
        name = "explore",
        customSynopsis = "handoff explore [OPTIONS] [SCENARIO]",
        description =
                "Opens a page with knobs: move a clause, a head count, a budget, and see at once what changes, and how sure that is.",
        footer = {"  handoff explore", "  handoff explore signed-sla --budget 300"})
public final class ExploreCommand implements Callable<Integer> {
    private static final int REPLICATIONS = 108;

    /** The company as it is and as the knobs stand. */
    private static final int COMPARED = 2;

    private static final int USUAL_PORT = 8089;

    private final Console console;

    @Mixin
    private ScenarioChoice scenario = new ScenarioChoice();

    @ArgGroup(exclusive = false, validate = false, heading = "%nHow much to simulate%n", order = 1)
    private ExperimentOptions size = new ExperimentOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to change%n", order = 2)
    private ChangeOptions change = new ChangeOptions();

    @Mixin
    private HelpOption help;

    public ExploreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        size.requireHere("explore");
        if (size.steady()) {
            throw new InvalidInput(
                    "--steady: the page always begins where the company stands. Maybe handoff compare --steady?");
        }
        if (size.budget(REPLICATIONS).isTime()) {
            throw new InvalidInput(
                    "--budget: a number is needed here, how often each company is simulated at most. Maybe --budget 300?");
        }
        Scenario company = scenario.load(change, size);
        int most = size.budget(REPLICATIONS).replications();
        new Effort(most, Math.min(most, size.threads()), List.of(company.timeline()))
                .refuseAbsurd("--budget", "a smaller one, or a shorter --horizon");
        double kept = Math.max(
                RunExperiment.bytesOfOne(company.company()) / COMPARED,
                KeptMemory.ofPolicy(List.of(new Policy(company.name(), company.timeline()))));
        Effort.refuseWhatIsKept(
                Budget.of(most), COMPARED, kept, Runtime.getRuntime().maxMemory());
        try (AnswerLines answers = AnswerLines.of(null, console.environment());
                Exploration exploration = Exploration.of(company, size.seed(), most, size.threads());
                Doorway door = door(new ExplorePages(exploration, this::again, scenario.name()))) {
            console.result("Open this address in a browser on this machine:\n  http://127.0.0.1:" + door.port() + "/"
                    + door.way() + "\nType q and Enter here to end.\n");
            UntilLeft.wait(answers);
        } catch (IOException e) {
            throw new InvalidInput("explore: no port of this machine can be opened: " + e.getMessage() + ".");
        }
        return Exit.DONE;
    }

    /** At the port it always has where that is free, else at any. */
    private Doorway door(ExplorePages pages) throws IOException {
        try {
            return Doorway.local(DoorSettings.loopback(USUAL_PORT), pages, console::say);
        } catch (IOException taken) {
            return Doorway.local(DoorSettings.loopback(0), pages, console::say);
        }
    }

    private String again(String changes, int replications) {
        RerunWords words = RerunWords.of(changes.isEmpty() ? "run" : "compare", scenario.name());
        if (changes.isEmpty()) {
            words.option("-n", Integer.toString(replications))
                    .with(size.seedAgain())
                    .with(size.periodAgain());
        } else {
            words.option("--with", changes).with(size.again(replications));
        }
        return words.changes(change).toString();
    }
}
