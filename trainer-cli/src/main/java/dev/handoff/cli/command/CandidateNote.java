package dev.handoff.cli.command;

import dev.handoff.report.CompareContext.Change;
import dev.handoff.report.CompareContext.PolicyNote;
import dev.handoff.report.Provenance;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import java.util.List;
import java.util.Locale;

/** What a report says of a policy under test. */
final class CandidateNote {
    private CandidateNote() {}

    /** Its name and what it changes; rolled out, where people begin does not count. */
    static PolicyNote of(Candidate candidate, Scenario base, boolean steady) {
        List<Change> changes = candidate.differences(base).stream()
                .map(d -> new Change(
                        d.path(),
                        d.label(),
                        d.base(),
                        d.other(),
                        d.owner().name().toLowerCase(Locale.ROOT),
                        d.beginning() && !steady))
                .toList();
        boolean anotherWorld = !candidate.foreignTo(base).isEmpty();
        return new PolicyNote(candidate.name(), candidate.title(), changes, candidate.idle(), List.of(), anotherWorld);
    }

    /** What its figures were made of. */
    static Provenance.Tested tested(Candidate candidate) {
        return new Provenance.Tested(candidate.name(), candidate.scenario().contentHash());
    }
}
