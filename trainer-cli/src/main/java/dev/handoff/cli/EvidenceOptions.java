package dev.handoff.cli;

import dev.handoff.experiment.Plan;
import dev.handoff.scenario.facts.FactCheck;
import dev.handoff.scenario.facts.Robustness;
import dev.handoff.scenario.facts.StylisedFacts;
import dev.handoff.scenario.oracle.Comparison;
import dev.handoff.scenario.oracle.OracleCase;
import dev.handoff.scenario.oracle.OracleCases;
import dev.handoff.scenario.oracle.OracleCheck;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What the engine and the shipped scenarios are checked against: theory, known facts, and other assumptions. */
final class EvidenceOptions extends ThreadsOption {
    private static final int REPLICATIONS = 8;
    private static final int REPLICATIONS_IN_FULL = 20;

    @Option(names = "--oracles", description = "Compare the engine with theory.")
    private boolean oracles;

    @Option(names = "--facts", description = "Compare the shipped scenarios with what is known about lead handoff.")
    private boolean facts;

    @Option(
            names = "--assumptions",
            description = "Move each assumption over its range and say which conclusions survive. Takes many minutes.")
    private boolean assumptions;

    @Option(names = "--full", description = "All comparisons, which takes minutes, and not only a selection.")
    private boolean full;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or markdown. Default: text.")
    private String format;

    boolean asked() {
        return kinds() > 0;
    }

    private long kinds() {
        return Stream.of(oracles, facts, assumptions).filter(asked -> asked).count();
    }

    void refuseWithFiles(boolean noFiles) {
        if (asked()) {
            throw new InvalidInput("--oracles, --facts and --assumptions check what is shipped and take no FILE."
                    + " Maybe handoff scenarios check --oracles?");
        }
        if (full || format != null || hasThreads()) {
            throw new InvalidInput("--full, --format and --threads belong to --oracles, --facts or --assumptions."
                    + " Maybe handoff scenarios check --oracles?");
        }
        if (noFiles) {
            throw new InvalidInput("handoff scenarios check: FILE is missing. Maybe handoff help scenarios check?");
        }
    }

    /** Checks, shows, and says by its exit code whether all agrees. */
    int check(Console console) {
        if (kinds() > 1) {
            throw new InvalidInput("one of --oracles, --facts and --assumptions at a time, please."
                    + " Maybe handoff scenarios check --facts?");
        }
        boolean markdown = markdown();
        if (oracles) {
            return checkOracles(threads(), markdown, console);
        }
        return facts ? checkFacts(threads(), markdown, console) : checkAssumptions(markdown, console);
    }

    private int checkOracles(int workers, boolean markdown, Console console) {
        List<OracleCase> cases = full ? OracleCases.all() : OracleCases.quick();
        int planned = cases.stream().mapToInt(OracleCase::replications).sum();
        try (Interrupts interrupts = Interrupts.listen();
                ProgressLine progress = progress(planned, interrupts, console)) {
            List<Comparison> comparisons = OracleCheck.run(cases, workers, progress);
            String text = markdown ? OracleTable.markdown(comparisons, again()) : OracleTable.text(comparisons);
            show(text, markdown, console);
            return interrupts.asked() ? Exit.INTERRUPTED : exit(comparisons);
        }
    }

    private int checkFacts(int workers, boolean markdown, Console console) {
        try (Interrupts interrupts = Interrupts.listen();
                ProgressLine progress = progress(StylisedFacts.all().size(), interrupts, console)) {
            var findings = FactCheck.run(workers, progress);
            show(markdown ? FactTable.markdown(findings, again()) : FactTable.text(findings), markdown, console);
            boolean hold = findings.values().stream().allMatch(finding -> finding.holds());
            return interrupts.asked() ? Exit.INTERRUPTED : hold ? Exit.DONE : Exit.NO;
        }
    }

    private int checkAssumptions(boolean markdown, Console console) {
        int replications = full ? REPLICATIONS_IN_FULL : REPLICATIONS;
        try (Interrupts interrupts = Interrupts.listen();
                ProgressLine progress = progress(Robustness.ranges().size(), interrupts, console)) {
            var present = Robustness.present(replications);
            var rows = Robustness.run(replications, progress);
            String text = markdown
                    ? RobustnessTable.markdown(present, rows, replications, again())
                    : RobustnessTable.text(present, rows);
            show(text, markdown, console);
            return interrupts.asked() ? Exit.INTERRUPTED : Exit.DONE;
        }
    }

    private static ProgressLine progress(int planned, Interrupts interrupts, Console console) {
        RunSize size = new RunSize(Plan.fixed(RunSize.DEFAULT_SEED, planned, 1), "");
        return new ProgressLine(console, size, interrupts, System::nanoTime);
    }

    private boolean markdown() {
        String wanted = format == null ? "text" : format.toLowerCase(Locale.ROOT);
        if (!wanted.equals("text") && !wanted.equals("markdown")) {
            throw new InvalidInput("--format: '" + format + "' is not a format. Maybe text or markdown?");
        }
        return wanted.equals("markdown");
    }

    private static void show(String text, boolean markdown, Console console) {
        console.erase();
        text.lines().forEach(line -> console.result((markdown ? line : console.clean(line)) + "\n"));
    }

    private String again() {
        String kind = oracles ? "--oracles" : facts ? "--facts" : "--assumptions";
        return "handoff scenarios check " + kind + (full ? " --full" : "") + " --format markdown";
    }

    static int exit(List<Comparison> comparisons) {
        return comparisons.stream().allMatch(Comparison::agrees) ? Exit.DONE : Exit.NO;
    }
}
