package dev.handoff.scenario.likeness;

import dev.handoff.scenario.Loaded;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Periods as long as an export's window, to be simulated and looked at as its CRM would.
 *
 * @param export what they have in common with it
 * @param seed of all luck
 */
record SimulatedPeriods(ExportFrame export, long seed) {
    private static final long DAY = 24 * 3600;

    /**
     * The company, to be simulated for as long as the export reaches, in whole days: an export is made at some time of day, and a change of the
     * clock takes an hour. What comes after the export is not looked at. Empty where the company's rules do not admit the changes.
     */
    Optional<Scenario> company(Scenario company, List<String> changes) {
        List<String> all = new ArrayList<>(changes);
        long seconds = Math.max(export.seconds(), export.to() - export.from());
        all.add("run.horizon=" + (seconds + DAY - 1) / DAY + " days"); // an export is hardly ever made at midnight
        all.add("run.drain=0 s");
        Loaded changed = ScenarioLoader.override(company, all);
        return changed.scenario();
    }

    /**
     * One period of such a company.
     *
     * @param luck its number
     */
    SimulatedPeriod period(Scenario company, int luck) {
        return new SimulatedPeriod(company.timeline(), export, seed, luck);
    }
}
