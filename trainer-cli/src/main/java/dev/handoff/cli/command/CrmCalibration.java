package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ExportOptions;
import dev.handoff.cli.option.FitSize;
import dev.handoff.cli.option.ShowOptions;
import dev.handoff.cli.option.TargetOptions;
import dev.handoff.cli.progress.ExperimentLine;
import dev.handoff.cli.rerun.DrawnBy;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.company.Mark;
import dev.handoff.crm.CrmFiles;
import dev.handoff.crm.CrmRead;
import dev.handoff.crm.ExcludedCsv;
import dev.handoff.crm.mapping.MappingText;
import dev.handoff.crm.told.ReportLines;
import dev.handoff.report.FitContext;
import dev.handoff.report.Provenance;
import dev.handoff.report.content.FitReport;
import dev.handoff.report.data.FitData;
import dev.handoff.report.data.ResultsBook;
import dev.handoff.report.data.Stamp;
import dev.handoff.report.document.Document;
import dev.handoff.report.html.DocumentPage;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.ScenarioSource;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.draws.FittedDraws;
import dev.handoff.scenario.fitted.FittedCompany;
import dev.handoff.scenario.fitted.FittedWords;
import dev.handoff.scenario.likeness.Likeness;
import dev.handoff.scenario.likeness.Tuning;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/** Fits a company to what its CRM exports, shows how well it resembles it, and writes the company. */
final class CrmCalibration {
    private static final double FOR_THE_SEARCH = 0.6;

    private final Console console;
    private final ExportOptions export;
    private final TargetOptions what;
    private final FitSize size;
    private final ShowOptions show;

    CrmCalibration(Console console, ExportOptions export, TargetOptions what, FitSize size, ShowOptions show) {
        this.console = console;
        this.export = export;
        this.what = what;
        this.size = size;
        this.show = show;
    }

    /**
     * Reads, fits, compares, shows and writes.
     *
     * @param files where the company goes, if it goes anywhere
     * @return the exit code: the answer is no where the fitted company does not resemble the data
     */
    int run(Optional<OutputFiles> files) {
        CrmFiles from = export.files("calibrate");
        Scenario base = base();
        CrmRead read = CrmFilesReader.read(console, from, export.how());
        if (read instanceof CrmRead.Refused refused) {
            return CrmFilesReader.refuse(console, refused);
        }
        CrmRead.Done done = (CrmRead.Done) read;
        if (export.isDryRun()) {
            console.result(
                    String.join("\n", ReportLines.of(done.report())) + "\n\n" + MappingText.of(done.understood()));
            return Exit.DONE;
        }
        done.report().tooFewToFit().ifPresent(problem -> {
            throw new ScenarioException(List.of(problem));
        });
        return fit(from, done, base, files);
    }

    /** The scenario it extends with what was stated, but for what is stated of channels that only the export has. */
    private Scenario base() {
        Set<String> channels = ScenarioLoader.load(what.base(), List.of())
                .orThrow()
                .company()
                .channels()
                .keySet();
        List<String> known = what.overrides().stream()
                .filter(change -> !change.startsWith("channels.")
                        || channels.stream().anyMatch(name -> change.startsWith("channels." + name + ".")))
                .toList();
        return ScenarioLoader.load(what.base(), known).orThrow();
    }

    private int fit(CrmFiles from, CrmRead.Done done, Scenario base, Optional<OutputFiles> files) {
        passing(console, "Fitting");
        Fit fit = Calibration.fit(done.tables(), Held.of(base.company()));
        FittedCompany direct = FittedCompany.of(fit, done.tables(), base, what.overrides(), size.seed());
        console.erase();
        Simulations simulations = onThreads(() -> simulate(direct, fit, done.tables()));
        if (simulations.interrupted()) {
            console.say("Interrupted; what follows rests on what was finished.");
        }
        FittedCompany company = simulations.tuned().company();
        FitContext context = context(from, done, base, fit, simulations);
        Document document = FitReport.of(context);
        String json = FitData.json(context);
        String csv = FitData.csv(context);
        files.ifPresent(f -> f.write(files(done, company, document, json, csv), console));
        console.result(
                switch (show.format()) {
                    case TEXT -> show.text(document, show.style(console.environment()));
                    case JSON -> json;
                    case CSV -> csv;
                });
        if (files.isPresent()) {
            next(base).forEach(console::say);
        }
        return simulations.interrupted() ? Exit.INTERRUPTED : context.resembles() ? Exit.DONE : Exit.NO;
    }

    /** What was simulated: first what shows in no single row, then the comparison. */
    private record Simulations(Tuning.Result tuned, Likeness likeness, boolean interrupted) {
        boolean areWhole() {
            return !tuned.stopped() && !likeness.partial();
        }
    }

    /** Streams that run in parallel take the threads of the pool they are begun in. */
    private <T> T onThreads(Callable<T> work) {
        ForkJoinPool pool = new ForkJoinPool(size.threads());
        try {
            return pool.submit(work).join();
        } finally {
            pool.shutdown();
        }
    }

    private Simulations simulate(FittedCompany direct, Fit fit, CrmTables tables) {
        Budget budget = size.budget(Tuning.MOST);
        try (Interrupts interrupts = Interrupts.listen();
                ExperimentLine progress = new ExperimentLine(console, budget, interrupts, System::nanoTime)) {
            Tuning.Result tuned =
                    Tuning.of(direct, fit, tables, size.seed(), budget.replications(), progress.upTo(FOR_THE_SEARCH));
            FittedCompany company = tuned.company();
            Likeness likeness =
                    Likeness.of(company.scenario(), company.draws(), tables, size.seed(), export.periods(), progress);
            return new Simulations(tuned, likeness, interrupts.asked());
        }
    }

    private FitContext context(CrmFiles from, CrmRead.Done done, Scenario base, Fit fit, Simulations simulations) {
        CrmTables tables = done.tables();
        FittedCompany company = simulations.tuned().company();
        Likeness likeness = simulations.likeness();
        Provenance provenance = ExperimentCommand.provenance(
                List.of(Candidate.of(company.scenario())), size.seed(), again(tables, simulations));
        return new FitContext(
                provenance,
                base.title(),
                ReportLines.of(done.report()),
                sources(from),
                fit,
                company.estimates().stream()
                        .map(e -> new FitContext.Value(e, ParameterLabel.of(e.path()), FittedWords.value(e)))
                        .toList(),
                likeness.figures().stream().map(CrmCalibration::figure).toList(),
                likeness.periods(),
                tables.weeks(),
                kept(company.scenario()),
                !simulations.areWhole());
    }

    private static FitContext.Figure figure(Likeness.Compared compared) {
        return new FitContext.Figure(
                compared.figure().name(),
                compared.figure().label(),
                compared.figure().unit(),
                compared.observed(),
                compared.mean(),
                compared.sd(),
                compared.z());
    }

    /** Assumptions of the company that are switched on, and that nothing was fitted to. */
    private static int kept(Scenario scenario) {
        return (int) ParameterPaths.list(scenario).stream()
                .filter(p -> p.mark() == Mark.ASSUMPTION && !p.isNeutral())
                .count();
    }

    private static List<FitContext.Source> sources(CrmFiles from) {
        return Stream.of(
                        from.leads(),
                        from.activities(),
                        from.deals(),
                        from.mapping().stream().toList())
                .flatMap(List::stream)
                .map(file -> new FitContext.Source(file.toString(), FileHash.of(file)))
                .toList();
    }

    private String again(CrmTables tables, Simulations simulations) {
        LocalDateTime exported = LocalDateTime.ofInstant(Instant.ofEpochSecond(tables.asOf()), tables.zone());
        RerunWords words = RerunWords.of("calibrate");
        export.again(exported).forEach(option -> words.option(option[0], option[1]));
        return words.with(export.keepsOwnerNames() ? List.of("--keep-owner-names") : List.of())
                .option("--extends", what.base())
                .with(spent(simulations))
                .with(size.seedAgain())
                .changes(what)
                .toString();
    }

    /** What was simulated, where that is not what is usual. */
    private static List<String> spent(Simulations simulations) {
        List<String> words = new ArrayList<>();
        if (simulations.tuned().stopped() || simulations.tuned().spent() > Tuning.MOST) {
            words.add("--budget " + Math.max(2, simulations.tuned().spent()));
        }
        if (simulations.likeness().periods() != Likeness.PERIODS) {
            words.add("--periods " + simulations.likeness().periods());
        }
        return words;
    }

    /** What one does next, where the company was written; said beside the result, which is the same in a repetition. */
    private List<String> next(Scenario base) {
        String team = base.company().teams().keySet().iterator().next();
        return show.directory()
                .map(directory -> ShellWord.of(directory.toString()))
                .map(name -> List.of(
                        "Next: handoff run " + name,
                        "Next: handoff compare " + name
                                + " --with 'sla.sales.minimumAttempts={attempts: 5, within: 3 weeks}'",
                        "Next: handoff optimize " + name + " --vary teams." + team + ".reps=5..9 --delta 50k"))
                .orElse(List.of());
    }

    private Map<String, byte[]> files(
            CrmRead.Done done, FittedCompany company, Document document, String json, String csv) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                ScenarioSource.IN_DIRECTORY,
                company.text(BaseReference.of(what.base(), show.directory()), head(done))
                        .getBytes(UTF_8));
        files.put(FittedDraws.FILE, company.draws().text().getBytes(UTF_8));
        files.put("mapping.yaml", MappingText.of(done.understood()).getBytes(UTF_8));
        files.put("excluded.csv", ExcludedCsv.of(done.excluded()).getBytes(UTF_8));
        files.put(
                "fit.html",
                Stamp.drawnBy(DrawnBy.CURRENT, DocumentPage.render(document, chartSize -> List.of()))
                        .getBytes(UTF_8));
        files.put("fit.json", json.getBytes(UTF_8));
        files.put("fit.csv", csv.getBytes(UTF_8));
        files.put("results.xlsx", ResultsBook.render(document, Map.of("fit", csv)));
        return files;
    }

    private static Map<String, String> head(CrmRead.Done done) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("title", "Our company");
        head.put(
                "story",
                "A company fitted to what its CRM recorded from "
                        + done.report().from() + " to " + done.report().to()
                        + ". What the export does not tell is taken from the scenario it extends.");
        head.put("question", "What does our handoff earn, and where do the leads go that nobody called?");
        return head;
    }

    private static void passing(Console console, String line) {
        if (console.environment().redraws()) {
            console.draw(line);
        }
    }
}
