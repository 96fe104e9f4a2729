package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.experiment.InformationExperiment;
import dev.handoff.experiment.InformationExperiment.Questions;
import dev.handoff.experiment.InformationValue;
import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import dev.handoff.report.ValueContext;
import dev.handoff.report.chart.ValueCharts;
import dev.handoff.report.content.ValueReport;
import dev.handoff.report.data.ValueData;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff value}: what should be found out before choosing between policies, and what that is worth. */
@Command(
        name = "value",
        customSynopsis = "handoff value [OPTIONS] BASE OTHER...",
        description = "Says what would be worth finding out before choosing between policies, and how much.",
        footer = {
            "  handoff value industry-baseline signed-sla --out report",
            "  handoff value industry-baseline signed-sla --factors deals.winShare=0.1..0.3"
        })
public final class ValueCommand extends ExperimentCommand {
    private static final int TIMES = 400;
    private static final int LEAST = InformationExperiment.FEWEST_DRAWS * InformationExperiment.LUCKS;

    @Parameters(
            paramLabel = "BASE",
            index = "0",
            description = {"The policy in force: a name from", "'handoff scenarios list', or a YAML file."})
    private String base;

    @Parameters(
            paramLabel = "OTHER",
            index = "1..*",
            arity = "1..*",
            description = "Policies to choose from beside it.")
    private List<String> others = new ArrayList<>();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat is not known%n", order = 1)
    private UnknownOptions unknown = new UnknownOptions();

    public ValueCommand(Console console) {
        super(console);
    }

    /** What is not known, and what is asked of it. */
    static final class UnknownOptions extends ChangeOptions {
        @Option(
                names = "--factors",
                paramLabel = "PATH[=LO..HI]",
                description =
                        "A parameter, by a quarter more or less or in a range; may be given often. Default: all assumptions nobody decides.")
        private List<String> factors = new ArrayList<>();

        @Option(
                names = "--data",
                paramLabel = "FIT",
                description = "What a fit leaves open instead: the directory 'handoff calibrate --out' wrote.")
        private String data;

        @Option(
                names = "--study",
                paramLabel = "PATH=LEADS",
                description = "A study of a share that tracks so many leads; may be given often.")
        private List<String> studies = new ArrayList<>();

        @Option(
                names = "--metric",
                paramLabel = "METRIC",
                description = "Figure that decides; 'list' names all. Default: contribution.expected.")
        private String metric = Metric.CONTRIBUTION_EXPECTED.name();
    }

    @Override
    public Integer call() {
        Map<String, Scenario> policies = policies();
        Budget budget = size.budget(TIMES);
        List<String> stated = new ArrayList<>(unknown.overrides());
        stated.addAll(size.overrides());
        WhatIsUnknown what = WhatIsUnknown.of(unknown.factors, unknown.data, policies, base, stated, size.seed());
        List<ValueContext.Study> studies = what.studies(unknown.studies);
        refuseTooFew(budget);
        Optional<Settled> settled = settled(policies, budget);
        DrawnPolicies drawn =
                new DrawnPolicies(List.copyOf(policies.keySet()), policies, what.values(), settled, size.steady());
        int draws = Math.min(what.values().draws(), budget.replications() / InformationExperiment.LUCKS);
        Plan plan = Plan.fixed(size.seed(), draws, size.threads());
        Questions questions = what.questions(studies);
        return prepare(
                        budget.isTime() ? budget : Budget.of(draws * InformationExperiment.LUCKS),
                        policies.size(),
                        LEAST,
                        drawn.under(0).stream().map(Policy::timeline).toList(),
                        KeptMemory.ofValue(policies.size(), questions.subjects().size()))
                .run(
                        progress -> InformationExperiment.run(drawn::under, questions, unknown.metric, plan, progress),
                        result -> artefacts(result, policies, what, studies, settled),
                        InformationValue::stop);
    }

    private static void refuseTooFew(Budget budget) {
        if (budget.replications() < LEAST) {
            throw new InvalidInput("--budget: " + budget.replications() + " replications are too few: "
                    + InformationExperiment.FEWEST_DRAWS + " draws under " + InformationExperiment.LUCKS
                    + " lucks, " + LEAST + " in all, are the least. Maybe " + TIMES + "?");
        }
    }

    /** The policies by how they were named, the base first. */
    private Map<String, Scenario> policies() {
        Map<String, Scenario> policies = new LinkedHashMap<>();
        for (String name : Stream.concat(Stream.of(base), others.stream()).toList()) {
            if (policies.put(name, ScenarioChoice.load(name, unknown, size)) != null) {
                throw new InvalidInput("handoff value: " + name + " is given twice. Maybe only once?");
            }
        }
        return policies;
    }

    private Optional<Settled> settled(Map<String, Scenario> policies, Budget budget) {
        Map<String, Scenario> named = new LinkedHashMap<>();
        policies.values().forEach(s -> named.put(s.title(), s));
        Optional<Settled> settled = Settled.of(named, named.keySet(), size, halfIsSpent(budget));
        settled.ifPresent(s -> s.tell(console));
        return settled;
    }

    private ExperimentArtefacts artefacts(
            InformationValue result,
            Map<String, Scenario> policies,
            WhatIsUnknown what,
            List<ValueContext.Study> studies,
            Optional<Settled> settled) {
        List<Candidate> candidates = Candidate.toldApart(
                policies.values().stream().map(Candidate::of).toList());
        Provenance from = new Provenance(
                "handoff",
                ProgramVersion.current(),
                Stream.concat(candidates.stream().map(CandidateNote::tested), what.tested().stream())
                        .toList(),
                result.seed(),
                again(result, settled));
        List<String> warnings = new ArrayList<>(what.idle(size.steady()));
        warnings.addAll(ForeignWarning.of(candidates));
        ValueContext context = new ValueContext(
                from,
                candidates.stream().map(Candidate::title).toList(),
                what.sentence(),
                what.subjects(),
                studies,
                size.steady(),
                warnings,
                EvidenceInWords.of(ParameterPaths.list(candidates.get(0).scenario())),
                settled.flatMap(Settled::inResult));
        return new ExperimentArtefacts(
                "value",
                ValueReport.of(result, context),
                chartSize -> ValueCharts.of(result, context, chartSize),
                ValueData.json(result, context),
                ValueData.csv(result, context));
    }

    private String again(InformationValue result, Optional<Settled> settled) {
        List<String> names = new ArrayList<>(List.of(base));
        names.addAll(others);
        return RerunWords.of("value", names.toArray(String[]::new))
                .each("--factors", unknown.factors)
                .each("--data", RerunWords.given(unknown.data))
                .each("--study", unknown.studies)
                .each(
                        "--metric",
                        unknown.metric.equals(Metric.CONTRIBUTION_EXPECTED.name())
                                ? List.of()
                                : List.of(unknown.metric))
                .with(size.again((long) result.draws() * result.lucks()))
                .with(settled.map(Settled::again).orElse(List.of()))
                .changes(unknown)
                .toString();
    }
}
