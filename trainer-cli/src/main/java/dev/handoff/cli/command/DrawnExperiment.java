package dev.handoff.cli.command;

import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.UncertaintyOptions;
import dev.handoff.experiment.CrossedExperiment;
import dev.handoff.experiment.CrossedPlan;
import dev.handoff.experiment.CrossedTable;
import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.DataUncertaintySummaries;
import dev.handoff.experiment.OptimizePlan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.report.Provenance;
import dev.handoff.report.UncertaintyContext;
import dev.handoff.report.content.UncertaintyReport;
import dev.handoff.report.data.FiguresDigest;
import dev.handoff.report.data.UncertaintyData;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.draws.DrawnCompany;
import dev.handoff.scenario.draws.FittedDraws;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * An experiment on draws of a company's fitted values.
 *
 * @param company the company with its draws, assumed values as they are
 * @param everything the same with assumed values drawn, where that is asked for; else the company
 * @param plan how large it may become
 */
record DrawnExperiment(DrawnCompany company, DrawnCompany everything, CrossedPlan plan) {

    /** Simulated times of every policy unless the user says otherwise. */
    static final int TIMES = CrossedPlan.DRAWS * CrossedPlan.LUCKS;

    /**
     * Prepares it.
     *
     * @param stated {@code PATH=VALUE} that win over every draw
     */
    static DrawnExperiment of(
            UncertaintyOptions asked, String name, List<String> stated, Budget budget, long seed, int threads) {
        DrawnCompany everything = asked.company(name, stated, seed);
        CrossedPlan plan = CrossedPlan.of(seed, budget.replications(), everything.draws(), threads);
        return asked.assumptions()
                ? new DrawnExperiment(everything.asFitted(), everything, plan.withAssumptions())
                : new DrawnExperiment(everything, everything, plan);
    }

    /** The same about another figure, and with bounds for those that may be chosen. */
    DrawnExperiment about(String metric, boolean moreIsBetter, List<OptimizePlan.Bound> bounds) {
        return new DrawnExperiment(
                company, everything, plan.about(metric, moreIsBetter).subjectTo(bounds));
    }

    /** How many companies each simulated time takes, for so many policies. */
    int companies(int policies) {
        return plan.assumptions() ? 2 * policies : policies;
    }

    /**
     * Runs it.
     *
     * @param policies of a company with draws and the number of a draw its policies, the base first
     */
    CrossedTable run(BiFunction<DrawnCompany, Integer, List<Policy>> policies, Progress progress) {
        return CrossedExperiment.run(
                plan,
                draw -> {
                    List<Policy> all = new ArrayList<>(policies.apply(company, draw));
                    if (plan.assumptions()) {
                        all.addAll(policies.apply(everything, draw));
                    }
                    return all;
                },
                progress);
    }

    /** What the figures say. */
    DataUncertainty summary(CrossedTable table) {
        return DataUncertaintySummaries.of(table, plan, sources());
    }

    /** The groups of values drawn. */
    List<DataUncertainty.Source> sources() {
        return everything.groups().stream()
                .map(g -> new DataUncertainty.Source(g.name(), g.rows(), g.cases(), g.what(), g.assumed()))
                .toList();
    }

    /** Where its results come from: the scenarios, and the draws beside the first. */
    Provenance provenance(List<Candidate> candidates, String again) {
        Stream<Provenance.Tested> drawn =
                Stream.of(new Provenance.Tested(FittedDraws.FILE, FiguresDigest.of(company.text())));
        return new Provenance(
                "handoff",
                ProgramVersion.current(),
                Stream.concat(candidates.stream().map(CandidateNote::tested), drawn)
                        .toList(),
                plan.seed(),
                again);
    }

    /** Everything that is shown of it. */
    static ExperimentArtefacts artefacts(String name, DataUncertainty result, UncertaintyContext context) {
        return new ExperimentArtefacts(
                name,
                UncertaintyReport.of(result, context),
                size -> List.of(),
                UncertaintyData.json(result, context.provenance()),
                UncertaintyData.csv(result, context.provenance()));
    }
}
