package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.Effort;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.IntervalOption;
import dev.handoff.cli.option.LengthOptions;
import dev.handoff.cli.option.RunSize;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.option.ShowOptions;
import dev.handoff.cli.option.UncertaintyOptions;
import dev.handoff.cli.progress.ProgressLine;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.experiment.CrossedTable;
import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Provenance;
import dev.handoff.report.ReportContext;
import dev.handoff.report.UncertaintyContext;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff run}: replicates one company under one policy and tells what its handoff earns. */
@Command(
        name = "run",
        customSynopsis = "handoff run [OPTIONS] [SCENARIO]",
        description = "Simulates a company and shows what its handoff earns.",
        footer = {
            "  handoff run",
            "  handoff run signed-sla -n 200 --out report",
            "  handoff run --set sla.sales.firstTouch.limit='2 working hours' --horizon 26w"
        })
public final class RunCommand implements Callable<Integer> {
    private static final String SMALLER = "a smaller -n, or --horizon 52w";

    private final Console console;

    @Mixin
    private ScenarioChoice scenario = new ScenarioChoice();

    @ArgGroup(exclusive = false, validate = false, heading = "%nHow much to simulate%n", order = 1)
    private LengthOptions length = new LengthOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to change%n", order = 2)
    private ChangeOptions change = new ChangeOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nHow sure%n", order = 3)
    private IntervalOption interval = new IntervalOption();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to show%n", order = 4)
    private ShowOptions show = new ShowOptions();

    @Mixin
    private HelpOption help;

    public RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (interval.drawn()) {
            interval.refuseBesideDraws();
            return underDraws();
        }
        RunSize size = length.size().with(interval.method());
        ShowOptions.Format format = show.format();
        Scenario company = scenario.load(change, length);
        Effort effort = new Effort(size.plan().cap(), atOnce(size), List.of(company.timeline()));
        effort.refuseAbsurd("-n", SMALLER);
        length.refuseWhatDoesNotFit(size, company.company());
        Optional<OutputFiles> files = show.files(console);
        try {
            effort.tell(console, SMALLER);
            return run(company, size, format, files);
        } finally {
            files.ifPresent(OutputFiles::close);
        }
    }

    private int underDraws() {
        Budget budget = length.times(DrawnExperiment.TIMES);
        UncertaintyOptions.refuseTooFew("-n", budget);
        List<String> stated = new ArrayList<>(change.overrides());
        stated.addAll(length.overrides());
        DrawnExperiment experiment =
                DrawnExperiment.of(interval, scenario.name(), stated, budget, length.seed(), length.threads());
        Scenario company = experiment.company().asItIs();
        Effort effort = new Effort(
                (double) budget.replications() * experiment.companies(1),
                Math.min(length.threadsHere(), budget.replications()),
                List.of(company.timeline()));
        effort.refuseAbsurd("-n", SMALLER);
        double kept = experiment.companies(1) * KeptMemory.underDraws(company.timeline());
        length.refuseWhatDoesNotFit(budget.replications(), kept, company.company());
        ExperimentRun run = new ExperimentRun(console, show, budget);
        effort.tell(console, SMALLER);
        return run.run(
                progress -> experiment.run(
                        (drawn, draw) -> List.of(
                                new Policy(company.name(), drawn.base(draw).timeline())),
                        progress),
                table -> artefacts(experiment, table, company),
                CrossedTable::stop);
    }

    private ExperimentArtefacts artefacts(DrawnExperiment experiment, CrossedTable table, Scenario company) {
        DataUncertainty result = experiment.summary(table);
        Candidate asItIs = Candidate.of(company);
        String again = RerunWords.of("run", scenario.name())
                .option("-n", Integer.toString(result.times()))
                .with(length.periodAgain())
                .with(interval.drawnAgain())
                .with(length.seedAgain())
                .changes(change)
                .toString();
        Provenance from = experiment.provenance(List.of(asItIs), again);
        UncertaintyContext context = new UncertaintyContext(
                from,
                company.question().isBlank() ? company.title() : company.question(),
                List.of(CandidateNote.of(asItIs, company, false)),
                OptionalDouble.empty(),
                experiment.company().draws(),
                List.of(),
                EvidenceInWords.of(ParameterPaths.list(company)),
                Optional.empty());
        return DrawnExperiment.artefacts("run", result, context);
    }

    private int atOnce(RunSize size) {
        return Math.min(length.threadsHere(), size.plan().cap());
    }

    private int run(Scenario company, RunSize size, ShowOptions.Format format, Optional<OutputFiles> files) {
        try {
            RunResult result = simulate(company, size);
            ReportContext context = RunContext.of(company, change.overrides(), again(size, result));
            try {
                files.ifPresent(f -> write(f, result, context));
            } finally {
                console.result(show.render(format, result, context, console.environment()));
            }
            return result.stop() == RunResult.Stop.INTERRUPTED ? Exit.INTERRUPTED : Exit.DONE;
        } catch (CancellationException e) {
            console.say("Interrupted before the first replication was finished; there is nothing to show.");
            return Exit.INTERRUPTED;
        }
    }

    private RunResult simulate(Scenario company, RunSize size) {
        try (Interrupts interrupts = Interrupts.listen();
                ProgressLine progress = new ProgressLine(console, size, interrupts, System::nanoTime)) {
            RunResult result = RunExperiment.run(company.timeline(), size.plan(), progress);
            if (result.stop() == RunResult.Stop.INTERRUPTED) {
                console.say("Interrupted after " + size.of(result.replications(), progress.planned()) + ".");
            }
            return result;
        }
    }

    private void write(OutputFiles files, RunResult result, ReportContext context) {
        RunCharts.problem().ifPresent(problem -> console.say("Warning: " + problem));
        files.write(RunArtefacts.of(result, context), console);
        RunCharts.lacking().ifPresent(lacking -> console.say("Warning: " + lacking));
    }

    /** The command line that gives this result again. */
    private String again(RunSize size, RunResult result) {
        return RerunWords.of("run", scenario.name())
                .with(size.again(result))
                .with(length.periodAgain())
                .with(interval.again())
                .changes(change)
                .toString();
    }
}
