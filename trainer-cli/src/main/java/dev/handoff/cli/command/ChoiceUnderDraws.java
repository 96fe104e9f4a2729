package dev.handoff.cli.command;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.Policy;
import dev.handoff.report.Provenance;
import dev.handoff.report.UncertaintyContext;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.design.Candidates;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * A choice between policies by their mean over draws of what is known of the company.
 *
 * @param vary what varies, as the user wrote it
 * @param with further policies, as the user wrote them
 * @param steady whether every policy warms up under itself
 * @param delta difference of the figure that is not worth looking for
 * @param settled how long the warm-up has to be, where that was looked for
 * @param asGiven the policies in the company with the values that fit best
 * @param names those of them that differ, the one in force first
 */
record ChoiceUnderDraws(
        List<String> vary,
        List<String> with,
        boolean steady,
        double delta,
        Optional<Settled> settled,
        Candidates asGiven,
        List<String> names) {

    static void refuseProposals(Candidates candidates) {
        if (candidates.areProposed()) {
            throw new InvalidInput("--vary: with --with-data-uncertainty every policy is tried under every draw, and"
                    + " these are too many. Maybe steps, such as lo..hi:step?");
        }
    }

    /** The policies in the company under a draw. */
    List<Policy> under(Scenario company) {
        Scenario base = settled.map(s -> s.warmed(company)).orElse(company);
        return Candidates.of(vary, with, base, steady).named(names);
    }

    /**
     * Everything that is shown of the choice.
     *
     * @param again the command line that gives it again, by simulated times of every policy
     */
    ExperimentArtefacts artefacts(DrawnExperiment experiment, DataUncertainty result, IntFunction<String> again) {
        Scenario base = asGiven.scenario(names.get(0));
        Provenance from = experiment.provenance(List.of(Candidate.of(base)), again.apply(result.times()));
        UncertaintyContext context = new UncertaintyContext(
                from,
                "Which policy is the best, and would more data change that?",
                names.stream()
                        .map(name -> new Candidate(name, name, asGiven.scenario(name)))
                        .map(c -> CandidateNote.of(c, base, steady))
                        .toList(),
                OptionalDouble.of(delta),
                experiment.company().draws(),
                StartingPointWarning.warnings(asGiven.paths(), steady),
                EvidenceInWords.of(ParameterPaths.list(base)),
                settled.flatMap(Settled::inResult));
        return DrawnExperiment.artefacts("optimize", result, context);
    }
}
