package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.cli.option.ExportOptions;
import dev.handoff.cli.option.FitSize;
import dev.handoff.cli.option.ShowOptions;
import dev.handoff.cli.option.TargetOptions;
import dev.handoff.cli.progress.FittingLine;
import dev.handoff.company.Team;
import dev.handoff.crm.CrmFiles;
import dev.handoff.crm.CrmRead;
import dev.handoff.crm.mapping.MappingText;
import dev.handoff.crm.told.ReportLines;
import dev.handoff.report.FitContext;
import dev.handoff.report.content.FitReport;
import dev.handoff.report.data.FitData;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.fitted.BeforeChanges;
import dev.handoff.scenario.fitted.ChannelSpellings;
import dev.handoff.scenario.fitted.PastChange;
import dev.handoff.scenario.fitted.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Fits a company to what its CRM exports, shows how well it resembles it, and writes the company. */
final class CrmCalibration {
    /** How many reps more or less than there are the suggested search looks at. */
    private static final int REPS_MORE_OR_LESS = 2;

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
        CrmFiles from = export.files(export.spend());
        List<PastChange> changes = export.changes();
        export.holdOut();
        export.unlogged();
        Scenario base = endingAtOnce("read", this::base);
        CrmRead read = endingAtOnce("read", () -> CrmFilesReader.read(console, from, export.how()));
        if (read instanceof CrmRead.Refused refused) {
            return CrmFilesReader.refuse(console, refused);
        }
        CrmRead.Done done = (CrmRead.Done) read;
        done.emptyWindow().ifPresent(problem -> {
            throw new ScenarioException(List.of(problem));
        });
        if (export.isDryRun()) {
            List<String> lines = new ArrayList<>(ReportLines.warnings(done.report()));
            lines.addAll(ReportLines.of(done.report()));
            console.result(String.join("\n", lines) + "\n\n" + MappingText.of(done.understood()));
            return Exit.DONE;
        }
        // at once, for to fit takes minutes
        ReportLines.warnings(done.report()).forEach(line -> console.say("Warning: " + line));
        done.report().tooFewToFit().ifPresent(problem -> {
            throw new ScenarioException(List.of(problem));
        });
        CrmRead.Done named = done.withTables(ChannelSpellings.of(done.tables(), base));
        PastChange.requireWithin(changes, named.tables());
        return onThreads(pool -> fit(
                new CrmCase(from, named, base, told(changes, named, base), export.holdOut(), export.unlogged()),
                files,
                pool));
    }

    private Told told(List<PastChange> changes, CrmRead.Done done, Scenario base) {
        CrmReadingLine.passing(console, "Fitting");
        return endingAtOnce(
                "fitted",
                () -> new Told(
                        what.overrides(),
                        changes,
                        BeforeChanges.of(changes, done.tables(), base, what.overrides(), size.seed())));
    }

    /** Does something of which a part is worth nothing: Ctrl-C ends the program, and says so. */
    private <T> T endingAtOnce(String done, Supplier<T> work) {
        Interrupts interrupts = Interrupts.ending(
                () -> console.say("Interrupted before everything was " + done + ": nothing was written."));
        try {
            return work.get();
        } finally {
            interrupts.close();
        }
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

    /** Streams that run in parallel take the threads of the pool they are begun in; a cluster's cores are none of them. */
    private int onThreads(ToIntFunction<ForkJoinPool> work) {
        ForkJoinPool pool =
                new ForkJoinPool(Math.min(size.threads(), Runtime.getRuntime().availableProcessors()));
        try {
            return pool.submit(() -> work.applyAsInt(pool)).join();
        } finally {
            pool.shutdown();
        }
    }

    private int fit(CrmCase crm, Optional<OutputFiles> files, ForkJoinPool pool) {
        crm.heldOut();
        CrmFits fits = endingAtOnce("fitted", () -> {
            try (FittingLine line = new FittingLine(console, System::nanoTime)) {
                return CrmFits.of(crm, size.seed(), pool, line);
            }
        });
        CrmSimulations simulations = CrmSimulations.of(
                crm, fits.fit(), fits.before().filter(before -> !export.isCutShort()), size, export.periods(), console);
        if (simulations.interrupted()) {
            console.say("Interrupted; what follows rests on the best that was found so far.");
        }
        FitContext context = new CrmFitContext(export, what, size).of(crm, fits, simulations);
        files.ifPresent(f -> f.write(
                CrmFitFiles.of(
                        crm.read(),
                        simulations.tuned().company(),
                        context,
                        BaseReference.of(what.base(), show.directory())),
                console));
        console.result(
                switch (show.format()) {
                    case TEXT -> show.text(FitReport.of(context), show.style(console.environment()));
                    case JSON -> FitData.json(context);
                    case CSV -> FitData.csv(context);
                });
        if (files.isPresent()) {
            next(simulations.tuned().company().scenario()).forEach(console::say);
        }
        return simulations.interrupted() ? Exit.INTERRUPTED : context.resembles() ? Exit.DONE : Exit.NO;
    }

    /** What one does next, where the company was written; said beside the result, which is the same in a repetition. */
    private List<String> next(Scenario company) {
        Map.Entry<String, Team> team =
                company.company().teams().entrySet().iterator().next();
        int reps = team.getValue().reps();
        String fewerToMore = Math.max(1, reps - REPS_MORE_OR_LESS) + ".." + (reps + REPS_MORE_OR_LESS);
        return show.directory()
                .map(directory -> ShellWord.of(directory.toString()))
                .map(name -> List.of(
                        "Next: handoff compare " + name
                                + " --with 'sla.sales.minimumAttempts={attempts: 5, within: 3 weeks}'"
                                + " --with-data-uncertainty",
                        "Next: handoff run " + name,
                        "Next: handoff optimize " + name + " --vary teams." + team.getKey() + ".reps=" + fewerToMore
                                + " --delta 50k"))
                .orElse(List.of());
    }
}
