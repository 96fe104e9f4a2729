package dev.handoff.cli.command;

import dev.handoff.calibration.CrmTables;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.option.TrackOptions;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.company.Timeline;
import dev.handoff.crm.CrmRead;
import dev.handoff.crm.told.ReportLines;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.track.Track;
import dev.handoff.experiment.track.TrackExperiment;
import dev.handoff.experiment.track.TrackStage;
import dev.handoff.report.TrackContext;
import dev.handoff.report.chart.TrackCharts;
import dev.handoff.report.content.TrackReport;
import dev.handoff.report.data.TrackData;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.tracking.TrackedCompany;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff track}: whether a company runs, week by week, as its scenario says it should. */
@Command(
        name = "track",
        customSynopsis = "handoff track [OPTIONS] --leads FILE --since DATE [SCENARIO]",
        description = "Holds a CRM's export against a scenario, by week. Exit code 1: out of its band.",
        footer = {"  handoff track signed-sla --leads leads.csv --since 2026-03-02"})
public final class TrackCommand extends ExperimentCommand {
    private static final int COMPANIES = 400;

    @Mixin
    private ScenarioChoice scenario = new ScenarioChoice();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat your CRM exports%n", order = 0)
    private TrackOptions export = new TrackOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to change%n", order = 1)
    private ChangeOptions change = new ChangeOptions();

    public TrackCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (size.steady()) {
            throw new InvalidInput("--steady: --before says how the company ran before. Maybe without --steady?");
        }
        LocalDate since = export.since();
        Budget budget = size.budget(COMPANIES);
        if (budget.replications() < TrackExperiment.FEWEST) {
            throw new InvalidInput(
                    "--budget: " + budget.replications() + " simulated companies have no figure that 5 in"
                            + " 100 of them exceed; at least " + TrackExperiment.FEWEST + ". Maybe 400?");
        }
        scenario.load(change); // a wrong name is told before files are read
        CrmRead read = CrmFilesReader.read(console, export.files(List.of()), export.how());
        if (read instanceof CrmRead.Refused refused) {
            return CrmFilesReader.refuse(console, refused);
        }
        CrmRead.Done done = (CrmRead.Done) read;
        int weeks = weeks(done.tables(), since);
        warnings(done).forEach(line -> console.say("Warning: " + line));
        Scenario company = company(scenario.name(), since, weeks);
        TrackedCompany tracked = new TrackedCompany(timeline(company, since, weeks), done.tables());
        return track(tracked, company, done, budget);
    }

    /** Where files are not whole; which weeks are looked at says --since, and no option that only a fit has. */
    private static List<String> warnings(CrmRead.Done done) {
        return ReportLines.warnings(done.report()).stream()
                .map(line -> line.replaceFirst(", or --(from|to) [-0-9]+\\?$", "?"))
                .toList();
    }

    private int weeks(CrmTables tables, LocalDate since) {
        if (tables.leads().size() == 0) {
            throw new InvalidInput("--since: the export has no lead that came in a whole week since " + since
                    + ". Maybe an earlier Monday, or a later export?");
        }
        LocalDate first = Instant.ofEpochSecond(tables.leads().created()[0])
                .atZone(tables.zone())
                .toLocalDate();
        if (!first.isBefore(since.plusWeeks(1))) {
            throw new InvalidInput("--since: the first lead since then came on " + first
                    + ", so the export does not reach back that far. Maybe --since "
                    + first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) + "?");
        }
        int weeks = TrackedCompany.weeks(tables);
        if (weeks < 1) {
            throw new InvalidInput("--since: no whole week is over since " + since + ". Maybe an earlier Monday?");
        }
        return weeks;
    }

    /** The company for as long as it is watched, its calendar beginning with the rollout. */
    private Scenario company(String name, LocalDate since, int weeks) {
        Scenario loaded = ScenarioChoice.load(name, change, size);
        List<String> period = new ArrayList<>(List.of("workingTime.start=" + since, "run.drain=0 s"));
        if (size.overrides().stream().noneMatch(o -> o.startsWith("run.horizon"))) {
            period.add("run.horizon=" + weeks + " weeks");
        }
        Scenario dated = ScenarioLoader.override(loaded, period).orThrow();
        long horizon = dated.company().run().horizon().toDays() / 7;
        if (horizon < weeks) {
            throw new InvalidInput("--horizon: the export covers " + weeks + " weeks, and bands would hold for "
                    + horizon + ". Maybe --horizon " + Math.max(26, weeks) + "w?");
        }
        return dated;
    }

    private Timeline timeline(Scenario company, LocalDate since, int weeks) {
        return export.before()
                .map(before -> Rollout.of(company(before, since, weeks), company))
                .orElse(company.timeline());
    }

    private int track(TrackedCompany tracked, Scenario company, CrmRead.Done done, Budget budget) {
        long seed = size.seed();
        Plan plan = Plan.fixed(seed, budget.replications(), size.threads());
        double[][] observed = tracked.observed();
        boolean[] departed = new boolean[1];
        long weeks = company.company().run().horizon().toDays() / 7;
        int exit = prepare(
                        budget,
                        1,
                        TrackExperiment.FEWEST,
                        List.of(company.timeline()),
                        TrackExperiment.bytesOfOne(tracked.indicators().size(), weeks))
                .run(
                        progress -> TrackExperiment.anywhere(
                                tracked.indicators(),
                                observed,
                                number -> tracked.horizon(seed, number),
                                plan,
                                progress),
                        result -> {
                            departed[0] = !result.departed().isEmpty();
                            return artefacts(result, tracked, company, done);
                        },
                        Track::stop);
        return exit == Exit.DONE && departed[0] ? Exit.NO : exit;
    }

    private ExperimentArtefacts artefacts(Track result, TrackedCompany tracked, Scenario company, CrmRead.Done done) {
        Optional<String> leastActive = result.departed().stream()
                .filter(i -> i.indicator().stage() == TrackStage.LEAST_ACTIVE)
                .findFirst()
                .flatMap(i -> tracked.leastActive(result.weeks()));
        List<String> lines = new ArrayList<>(warnings(done));
        lines.addAll(ReportLines.of(done.report()));
        if (!tracked.unknownChannels().isEmpty()) {
            lines.add("Left out, because the scenario does not have these channels: "
                    + String.join(", ", tracked.unknownChannels()) + ".");
        }
        TrackContext context = new TrackContext(
                provenance(List.of(Candidate.of(company)), result.seed(), again(result, done.tables())),
                company.title(),
                company.company().money().currency(),
                export.since(),
                leastActive,
                lines.stream().map(String::strip).toList(),
                EvidenceInWords.of(ParameterPaths.list(company)));
        return new ExperimentArtefacts(
                "track",
                TrackReport.of(result, context),
                chartSize -> TrackCharts.of(result, context, chartSize),
                TrackData.json(result, context),
                TrackData.csv(result, context));
    }

    /** The command line that gives this result again. */
    private String again(Track result, CrmTables tables) {
        RerunWords words = RerunWords.of("track", scenario.name());
        export.again(tables).forEach(option -> words.option(option[0], option[1]));
        return words.with(export.keepsOwnerNames() ? List.of("--keep-owner-names") : List.of())
                .with(size.again(result.replications()))
                .changes(change)
                .toString();
    }
}
