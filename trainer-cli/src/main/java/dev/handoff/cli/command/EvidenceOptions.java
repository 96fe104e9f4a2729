package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ClusterOptions;
import dev.handoff.cli.option.RunSize;
import dev.handoff.cli.progress.ExperimentLine;
import dev.handoff.cli.progress.ProgressLine;
import dev.handoff.evidence.cases.OracleCase;
import dev.handoff.evidence.cases.OracleCases;
import dev.handoff.evidence.cases.OracleCheck;
import dev.handoff.evidence.cases.OracleTable;
import dev.handoff.evidence.cases.TheoryComparison;
import dev.handoff.evidence.facts.FactCheck;
import dev.handoff.evidence.facts.FactTable;
import dev.handoff.evidence.facts.StylisedFacts;
import dev.handoff.evidence.robustness.Robustness;
import dev.handoff.evidence.robustness.RobustnessTable;
import dev.handoff.experiment.Plan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What the engine and the shipped scenarios are checked against: theory, known facts, and other assumptions. */
public final class EvidenceOptions extends ClusterOptions {
    /** Of a budget of time; the rest is for what the screening finds doubtful. */
    private static final double SCREENING_SHARE = 0.65;

    @Option(names = "--oracles", description = "Compare the engine with theory.")
    private boolean oracles;

    @Option(names = "--facts", description = "Compare the shipped scenarios with what is known about lead handoff.")
    private boolean facts;

    @Option(
            names = "--assumptions",
            description =
                    "Move each assumption over its range and say what turns a conclusion round. Takes some ten minutes.")
    private boolean assumptions;

    @Option(
            names = "--full",
            description = "All comparisons and not only a selection: takes minutes, with --assumptions hours.")
    private boolean full;

    @Option(
            names = "--budget",
            paramLabel = "N|TIME",
            description = "With --assumptions: replications of a closer look, or a time such as 5min for all.")
    private String budget;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or markdown; of a FILE, text or json. Default: text.")
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
        if (full || budget != null || hasThreads() || isElsewhere()) {
            throw new InvalidInput("--full, --budget, --threads and --on belong to --oracles, --facts or --assumptions."
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
        if (budget != null && !assumptions) {
            throw new InvalidInput("--budget belongs to --assumptions. Maybe handoff scenarios check --assumptions?");
        }
        boolean markdown = markdown();
        if (oracles) {
            return checkOracles(threads(), markdown, console);
        }
        return facts ? checkFacts(threads(), markdown, console) : checkAssumptions(threads(), markdown, console);
    }

    private int checkOracles(int workers, boolean markdown, Console console) {
        List<OracleCase> cases = full ? OracleCases.all() : OracleCases.quick();
        int planned = cases.stream().mapToInt(OracleCase::replications).sum();
        try (Interrupts interrupts = Interrupts.listen();
                ProgressLine progress = progress(planned, interrupts, console)) {
            List<TheoryComparison> comparisons = OracleCheck.run(cases, workers, progress);
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

    private int checkAssumptions(int workers, boolean markdown, Console console) {
        Robustness.Plan amount = full ? Robustness.Plan.FULL : Robustness.Plan.USUAL;
        Budget granted = budget == null ? Budget.of(amount.closer()) : Budget.parse(budget);
        Robustness.Plan plan = granted.isTime() ? amount : amount.with(granted.replications());
        try (Interrupts interrupts = Interrupts.listen();
                ExperimentLine progress = new ExperimentLine(console, granted, interrupts, System::nanoTime)) {
            Robustness.Result result = Robustness.run(plan, workers, progress.upTo(SCREENING_SHARE), progress);
            String text = markdown ? RobustnessTable.markdown(result, plan, again()) : RobustnessTable.text(result);
            show(text, markdown, console);
            return interrupts.asked() ? Exit.INTERRUPTED : Exit.DONE;
        }
    }

    private static ProgressLine progress(int planned, Interrupts interrupts, Console console) {
        RunSize size = new RunSize(Plan.fixed(RunSize.DEFAULT_SEED, planned, 1), "");
        return new ProgressLine(console, size, interrupts, System::nanoTime);
    }

    private boolean markdown() {
        return isFormat("markdown");
    }

    /** Whether the advice on files is for programs. */
    boolean json() {
        return isFormat("json");
    }

    private boolean isFormat(String other) {
        String wanted = format == null ? "text" : format.toLowerCase(Locale.ROOT);
        if (!wanted.equals("text") && !wanted.equals(other)) {
            throw new InvalidInput("--format: '" + format + "' is not a format here. Maybe text or " + other + "?");
        }
        return wanted.equals(other);
    }

    private static void show(String text, boolean markdown, Console console) {
        console.erase();
        text.lines().forEach(line -> console.result((markdown ? line : console.clean(line)) + "\n"));
    }

    private String again() {
        String kind = oracles ? "--oracles" : facts ? "--facts" : "--assumptions";
        return "handoff scenarios check " + kind + (full ? " --full" : "")
                + (budget == null ? "" : " --budget " + ShellWord.of(budget)) + " --format markdown";
    }

    public static int exit(List<TheoryComparison> comparisons) {
        return comparisons.stream().allMatch(TheoryComparison::agrees) ? Exit.DONE : Exit.NO;
    }
}
