package dev.handoff.cli;

import dev.handoff.experiment.Plan;
import dev.handoff.scenario.oracle.Comparison;
import dev.handoff.scenario.oracle.OracleCase;
import dev.handoff.scenario.oracle.OracleCases;
import dev.handoff.scenario.oracle.OracleCheck;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The comparison of the engine with theory: how much of it, and how to show it. */
final class OracleOptions {
    @Option(names = "--oracles", description = "Compare the engine with theory.")
    private boolean oracles;

    @Option(names = "--full", description = "All comparisons, which takes minutes, and not only a selection.")
    private boolean full;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or markdown. Default: text.")
    private String format;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Processor cores to use; the result does not depend on it. Default: all.")
    private String threads;

    boolean asked() {
        return oracles;
    }

    void refuseWithFiles(boolean noFiles) {
        if (oracles) {
            throw new InvalidInput("--oracles compares the engine with theory and takes no FILE."
                    + " Maybe handoff scenarios check --oracles?");
        }
        if (full || format != null || threads != null) {
            throw new InvalidInput("--full, --format and --threads belong to --oracles."
                    + " Maybe handoff scenarios check --oracles?");
        }
        if (noFiles) {
            throw new InvalidInput("handoff scenarios check: FILE is missing. Maybe handoff help scenarios check?");
        }
    }

    /** Compares, shows, and says by its exit code whether all agrees. */
    int check(Console console) {
        boolean markdown = markdown();
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : Values.threads(threads);
        List<OracleCase> cases = full ? OracleCases.all() : OracleCases.quick();
        int planned = cases.stream().mapToInt(OracleCase::replications).sum();
        RunSize size = new RunSize(Plan.fixed(RunSize.DEFAULT_SEED, planned, workers), "");
        try (Interrupts interrupts = Interrupts.listen();
                ProgressLine progress = new ProgressLine(console, size, interrupts, System::nanoTime)) {
            List<Comparison> comparisons = OracleCheck.run(cases, workers, progress);
            show(comparisons, markdown, console);
            return interrupts.asked() ? Exit.INTERRUPTED : exit(comparisons);
        }
    }

    private boolean markdown() {
        String wanted = format == null ? "text" : format.toLowerCase(Locale.ROOT);
        if (!wanted.equals("text") && !wanted.equals("markdown")) {
            throw new InvalidInput("--format: '" + format + "' is not a format. Maybe text or markdown?");
        }
        return wanted.equals("markdown");
    }

    private void show(List<Comparison> comparisons, boolean markdown, Console console) {
        console.erase();
        String text = markdown ? OracleTable.markdown(comparisons, again()) : OracleTable.text(comparisons);
        text.lines().forEach(line -> console.result((markdown ? line : console.clean(line)) + "\n"));
    }

    private String again() {
        return "handoff scenarios check --oracles" + (full ? " --full" : "") + " --format markdown";
    }

    static int exit(List<Comparison> comparisons) {
        return comparisons.stream().allMatch(Comparison::agrees) ? Exit.DONE : Exit.NO;
    }
}
