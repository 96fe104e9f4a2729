package dev.handoff.scenario.fitted;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.EarlierExport;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.draws.FittedDraws;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the values that a company changed stood before: fitted to the weeks before the change, for weeks of two kinds have no value in common.
 *
 * @param statements the values, with their sources
 * @param estimates those of them that have an error
 * @param draws of those that have one
 */
public record BeforeChanges(List<StatedValue> statements, List<Estimate> estimates, FittedDraws draws) {
    /** Nothing was changed. */
    public static final BeforeChanges NONE =
            new BeforeChanges(List.of(), List.of(), new FittedDraws(List.of(), List.of()));

    /** Copies the lists. */
    public BeforeChanges {
        statements = List.copyOf(statements);
        estimates = List.copyOf(estimates);
    }

    /**
     * Fits them. A value the weeks before do not tell stays as it is in the scenario that is extended.
     *
     * @param changes in order of time; of several changes of one value the first counts
     * @param base the scenario that is extended, with what somebody stated
     * @param stated what somebody stated
     * @param seed of the draws
     * @throws dev.handoff.scenario.ScenarioException where a change names no parameter, or a value it cannot have
     */
    public static BeforeChanges of(
            List<PastChange> changes, CrmTables tables, Scenario base, List<String> stated, long seed) {
        new PastChanges(
                        changes.stream()
                                .filter(c -> !c.path().startsWith(FittedChannels.CHANNELS))
                                .toList(),
                        tables)
                .on(base); // what is no parameter is told before anything is fitted
        Said said = Said.of(stated);
        Set<String> seen = new HashSet<>();
        List<StatedValue> statements = new ArrayList<>();
        List<Estimate> estimates = new ArrayList<>();
        FittedDraws draws = NONE.draws();
        for (PastChange change : changes) {
            if (seen.add(change.path()) && !said.covers(change.path())) {
                FittedCompany before = before(change, tables, base, stated, seed);
                before.statements().stream()
                        .filter(s ->
                                s.path().equals(change.path()) && !s.source().isEmpty())
                        .map(s -> new StatedValue(
                                s.path(), s.value(), s.source() + "; before the change of " + change.day()))
                        .forEach(statements::add);
                before.estimates().stream()
                        .filter(e -> e.path().equals(change.path()))
                        .forEach(estimates::add);
                draws = draws.beside(before.draws().only(change.path()));
            }
        }
        return new BeforeChanges(statements, estimates, draws);
    }

    private static FittedCompany before(
            PastChange change, CrmTables tables, Scenario base, List<String> stated, long seed) {
        CrmTables before = EarlierExport.of(tables, change.instant(tables));
        Fit fit = Calibration.ofCompany(before, Held.of(base.company()));
        return FittedCompany.of(fit, before, base, Told.of(stated), seed);
    }
}
