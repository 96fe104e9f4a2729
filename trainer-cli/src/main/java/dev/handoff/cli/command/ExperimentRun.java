package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ShowOptions;
import dev.handoff.cli.progress.ExperimentLine;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.UndefinedMetric;
import dev.handoff.experiment.UnknownMetric;
import dev.handoff.ledger.Metric;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.scenario.problem.Nearest;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Runs an experiment as every command does: progress on stderr, files if asked for, the result on stdout, the exit code. */
final class ExperimentRun {
    /** Instead of a metric: which are there. */
    static final String LIST = "list";

    private final Console console;
    private final ShowOptions show;
    private final Budget budget;
    private final Optional<OutputFiles> files;
    private UnaryOperator<String> named = metric -> "";
    private String all = "--metric list";

    /** Refuses a wrong format or an unwritable directory before anybody waits for a simulation. */
    ExperimentRun(Console console, ShowOptions show, Budget budget) {
        this.console = console;
        this.show = show;
        this.budget = budget;
        show.format();
        this.files = show.files(console);
    }

    /**
     * Says, where there is no such metric, which option has named it; for a command that takes metrics in several places.
     *
     * @param option "--subject-to: ", or nothing, for a metric
     * @param list what names all metrics
     */
    ExperimentRun naming(UnaryOperator<String> option, String list) {
        this.named = option;
        this.all = list;
        return this;
    }

    /**
     * Runs it.
     *
     * @param experiment simulates
     * @param artefacts makes what is shown of the result
     * @param stop why the result ended
     * @return the exit code
     */
    <R> int run(
            Function<Progress, R> experiment,
            Function<R, ExperimentArtefacts> artefacts,
            Function<R, RunResult.Stop> stop) {
        try {
            return runAndShow(experiment, artefacts, stop);
        } finally {
            files.ifPresent(OutputFiles::close);
        }
    }

    private <R> int runAndShow(
            Function<Progress, R> experiment,
            Function<R, ExperimentArtefacts> artefacts,
            Function<R, RunResult.Stop> stop) {
        R result;
        try (Interrupts interrupts = Interrupts.listen();
                ExperimentLine progress = new ExperimentLine(console, budget, interrupts, System::nanoTime)) {
            result = experiment.apply(progress);
        } catch (UnknownMetric e) {
            if (e.metric().equals(LIST)) {
                console.result(MetricTable.of(e.known()));
                return Exit.DONE;
            }
            throw new InvalidInput(named.apply(e.metric()) + unknown(e));
        } catch (UndefinedMetric e) {
            throw new InvalidInput(e.getMessage() + ". Maybe a longer --horizon, or another metric?");
        } catch (CancellationException e) {
            console.say("There is nothing to show yet: " + e.getMessage() + ".");
            return Exit.INTERRUPTED;
        }
        boolean interrupted = stop.apply(result) == RunResult.Stop.INTERRUPTED;
        if (interrupted) {
            console.say("Interrupted; what follows rests on what was finished.");
        }
        show(artefacts.apply(result));
        return interrupted ? Exit.INTERRUPTED : Exit.DONE;
    }

    /** What was probably meant: first of what this run tells, then of all there is. */
    private String unknown(UnknownMetric e) {
        String name = e.metric();
        if (Metric.named(name).isPresent()) {
            return "metric '" + name + "' is known, but nothing in this run tells it. Maybe " + all
                    + ", which names what is told?";
        }
        Optional<String> told = Nearest.of(name, e.known());
        Optional<String> other =
                Nearest.of(name, Metric.all().stream().map(Metric::name).toList());
        return "there is no metric '" + name + "' here. Maybe "
                + told.or(() -> other.map(m -> m + ", which this run does not tell"))
                        .orElse(all + ", which names all")
                + "?";
    }

    private void show(ExperimentArtefacts made) {
        try {
            files.ifPresent(f -> write(f, made));
        } finally {
            console.result(made.render(show, show.style(console.environment())));
        }
    }

    private void write(OutputFiles to, ExperimentArtefacts made) {
        RunCharts.problem().ifPresent(problem -> console.say("Warning: " + problem));
        to.write(made.files(), console);
        RunCharts.lacking().ifPresent(lacking -> console.say("Warning: " + lacking));
    }
}
