package dev.handoff.calibration.fit;

import dev.handoff.company.Company;
import java.time.Duration;

/**
 * What is taken from the scenario that the fitted one extends, because no CRM can tell it or the data may not.
 *
 * @param intentFloor share of interest that never fades
 * @param rivalDays mean days until a rival sells; infinite for none
 * @param scoreReference score at which its weight in persistence is neutral
 * @param optOut chance that an attempt makes a lead opt out
 * @param optOutGrowth growth of that chance for each attempt beyond the patience
 * @param patience attempts a lead bears
 * @param maxAttempts attempts after which a lead is let go
 * @param dealStages stages of a deal
 * @param team name of the sales team in paths
 */
public record Held(
        double intentFloor,
        double rivalDays,
        double scoreReference,
        double optOut,
        double optOutGrowth,
        int patience,
        int maxAttempts,
        int dealStages,
        String team) {

    private static final double MILLIS_A_DAY = 86_400_000;

    /** What a company says. */
    public static Held of(Company company) {
        return new Held(
                company.conversion().intentFloor(),
                company.conversion()
                        .rivalAfter()
                        .map(Duration::toMillis)
                        .map(millis -> millis / MILLIS_A_DAY)
                        .orElse(Double.POSITIVE_INFINITY),
                company.persistence().scoreReference(),
                company.cadence().optOut(),
                company.cadence().optOutGrowth(),
                company.cadence().patience(),
                company.cadence().maxAttempts(),
                Math.max(1, company.deals().stages()),
                company.teams().keySet().iterator().next());
    }

    /** The chance that attempt k makes a lead opt out. */
    double optOutAt(int attempt) {
        return Math.min(1, optOut + optOutGrowth * Math.max(0, attempt - patience));
    }

    /** The same with other chances of opting out. */
    Held withOptOut(double chance, double growth) {
        return new Held(
                intentFloor, rivalDays, scoreReference, chance, growth, patience, maxAttempts, dealStages, team);
    }

    /** The same with another rival. */
    Held withRival(double days) {
        return new Held(
                intentFloor, days, scoreReference, optOut, optOutGrowth, patience, maxAttempts, dealStages, team);
    }
}
