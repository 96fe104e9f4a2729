package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.calibration.moments.Fight;
import dev.handoff.calibration.moments.Identification;
import dev.handoff.calibration.moments.MomentFit;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.Effort;
import dev.handoff.cli.option.FitSize;
import dev.handoff.cli.option.ShowOptions;
import dev.handoff.cli.option.TargetOptions;
import dev.handoff.cli.progress.ExperimentLine;
import dev.handoff.cli.rerun.DrawnBy;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.company.Team;
import dev.handoff.kernel.SimTime;
import dev.handoff.report.Provenance;
import dev.handoff.report.TargetContext;
import dev.handoff.report.content.TargetReport;
import dev.handoff.report.data.ResultsBook;
import dev.handoff.report.data.Stamp;
import dev.handoff.report.data.TargetData;
import dev.handoff.report.document.Document;
import dev.handoff.report.html.DocumentPage;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioSource;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.draws.FittedDraws;
import dev.handoff.scenario.targets.FittedFile;
import dev.handoff.scenario.targets.TargetFit;
import dev.handoff.scenario.targets.TargetResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Calibrates a company to figures somebody knows, shows what came of it and writes the company. */
final class TargetCalibration {
    private final Console console;
    private final TargetOptions what;
    private final FitSize size;
    private final ShowOptions show;
    private boolean interrupted;

    TargetCalibration(Console console, TargetOptions what, FitSize size, ShowOptions show) {
        this.console = console;
        this.what = what;
        this.size = size;
        this.show = show;
    }

    /**
     * Searches, shows and writes.
     *
     * @param files where the company goes, if it goes anywhere
     * @return the exit code: the answer is no where a figure is missed by more than three precisions
     */
    int run(Optional<OutputFiles> files) {
        Scenario base = what.load();
        Budget budget = size.budget();
        double years = budget.isTime() ? 0 : budget.replications();
        new Effort(years, size.threadsHere(), List.of(base.timeline())).refuseAbsurd("--budget", "a smaller one");
        Optional<TargetResult> found = search(base, budget);
        if (found.isEmpty()) {
            return Exit.INTERRUPTED;
        }
        TargetResult result = found.get();
        if (interrupted) {
            console.say("Interrupted; what follows rests on what was finished.");
        }
        TargetContext context = context(result, files.isPresent());
        Document document = TargetReport.of(context);
        String json = TargetData.json(context);
        String csv = TargetData.csv(context);
        files.ifPresent(f -> f.write(files(result, document, json, csv), console));
        console.result(
                switch (show.format()) {
                    case TEXT -> show.text(document, show.style(console.environment()));
                    case JSON -> json;
                    case CSV -> csv;
                });
        return interrupted ? Exit.INTERRUPTED : result.isNear() ? Exit.DONE : Exit.NO;
    }

    private Optional<TargetResult> search(Scenario base, Budget budget) {
        TargetFit.Question question = new TargetFit.Question(
                base,
                what.targets(),
                what.adjust(),
                what.overrides().stream()
                        .map(change -> change.replaceFirst("(?s)\\s*=.*", "").strip())
                        .toList(),
                size.seed(),
                size.threads(),
                budget.replications());
        try (Interrupts interrupts = Interrupts.listen();
                ExperimentLine progress = new ExperimentLine(console, budget, interrupts, System::nanoTime)) {
            return run(question, progress, interrupts);
        }
    }

    private Optional<TargetResult> run(TargetFit.Question question, ExperimentLine progress, Interrupts interrupts) {
        try {
            TargetResult result = TargetFit.run(question, progress);
            interrupted = interrupts.asked();
            return Optional.of(result);
        } catch (CancellationException e) {
            if (!interrupts.asked()) {
                throw new InvalidInput(
                        "--budget: it was used up before the search had seen which value moves which figure."
                                + " Maybe --budget " + TargetFit.MOST_YEARS + ", or fewer values with --adjust?");
            }
            console.say("There is nothing to show yet: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private TargetContext context(TargetResult result, boolean written) {
        MomentFit fit = result.fit();
        Scenario base = result.question().scenario();
        Provenance from = ExperimentCommand.provenance(List.of(Candidate.of(base)), size.seed(), again(result));
        return new TargetContext(
                from,
                base.title(),
                result.reached().stream().map(TargetCalibration::figure).toList(),
                result.values().adjusted().stream()
                        .map(a -> new TargetContext.Adjusted(a.name(), a.label(), a.was(), a.is(), a.low(), a.high()))
                        .toList(),
                result.values().each().stream()
                        .map(v -> new TargetContext.Value(
                                v.path(), ParameterLabel.of(v.path()), v.was(), v.is(), v.low(), v.high()))
                        .toList(),
                fit,
                Identification.of(fit),
                Fight.of(fit),
                base.company().run().horizon().toMillis() / (double) SimTime.WEEK,
                result.spent(),
                result.looked(),
                written ? next(result.fitted()) : List.of());
    }

    private static TargetContext.Figure figure(TargetResult.Reached reached) {
        return new TargetContext.Figure(
                reached.target().figure().name(),
                reached.target().figure().label(),
                reached.target().figure().unit(),
                reached.target().asked(),
                reached.target().precision(),
                reached.mean(),
                reached.error(),
                reached.isMet(),
                reached.isMissed());
    }

    private String again(TargetResult result) {
        return RerunWords.of("calibrate")
                .each("--target", what.targets())
                .each("--adjust", what.adjust())
                .option("--extends", what.base())
                .with(size.again(result.spent(), result.fit().ending() != MomentFit.Ending.STOPPED))
                .changes(what)
                .toString();
    }

    /** What one does next, where the company was written; not in a repetition, whose directory has no name. */
    private List<String> next(Scenario fitted) {
        Map.Entry<String, Team> team =
                fitted.company().teams().entrySet().iterator().next();
        String onMore = "teams." + team.getKey() + ".reps=" + (team.getValue().reps() + 1);
        return show.directory()
                .map(directory -> ShellWord.of(directory.toString()))
                .map(name -> List.of(
                        "handoff run " + name,
                        "handoff compare " + name + " --with " + ShellWord.of(onMore) + " --with-data-uncertainty",
                        "handoff sensitivity " + name))
                .orElse(List.of());
    }

    private Map<String, byte[]> files(TargetResult result, Document document, String json, String csv) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String scenario = FittedFile.text(result, BaseReference.of(what.base(), show.directory()), what.overrides());
        files.put(ScenarioSource.IN_DIRECTORY, scenario.getBytes(UTF_8));
        files.put(FittedDraws.FILE, result.values().draws().text().getBytes(UTF_8));
        files.put(
                "fit.html",
                Stamp.drawnBy(DrawnBy.CURRENT, DocumentPage.render(document, chartSize -> List.of()))
                        .getBytes(UTF_8));
        files.put("fit.json", json.getBytes(UTF_8));
        files.put("fit.csv", csv.getBytes(UTF_8));
        files.put("results.xlsx", ResultsBook.render(document, Map.of("fit", csv)));
        return files;
    }
}
