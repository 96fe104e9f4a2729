package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.statistics.Mser;
import java.util.Optional;
import java.util.OptionalInt;

/** How long a company has to live under its policy until its state is level: queue, nurture, trust, beliefs and weekly contribution. */
public final class SettlingTime {

    /** Weeks that are looked at; a state must be level after half of them. */
    public static final int WEEKS = 208;

    /** How often a company is simulated over them. */
    public static final int REPLICATIONS = 6;

    private SettlingTime() {}

    /**
     * In weeks; empty when something is not level after half of {@link #WEEKS}.
     *
     * @param company measured from an empty start over {@link #WEEKS}
     */
    public static OptionalInt of(Company company, long seed, int threads) {
        RunResult run = RunExperiment.run(company, Plan.fixed(seed, REPLICATIONS, threads), Progress.SILENT);
        int longest = 0;
        for (String state : Drift.STATES) {
            Optional<WeeklySummary> series = run.week(state);
            if (series.isPresent()) {
                OptionalInt weeks = Mser.truncation(series.get().mean().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
                if (weeks.isEmpty()) {
                    return OptionalInt.empty();
                }
                longest = Math.max(longest, weeks.getAsInt());
            }
        }
        return OptionalInt.of(longest);
    }
}
