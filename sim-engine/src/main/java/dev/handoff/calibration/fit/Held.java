package dev.handoff.calibration.fit;

import dev.handoff.company.Company;
import dev.handoff.company.Prospecting;
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
 * @param stageWork mean hours of work that a stage of a deal needs
 * @param team name of the sales team in paths
 * @param prospecting what an hour of prospecting brings
 * @param review what reps reject when they read a lead
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
        double stageWork,
        String team,
        Yield prospecting,
        Rejections review) {

    private static final double MILLIS_AN_HOUR = 3_600_000;
    private static final double MILLIS_A_DAY = 86_400_000;

    /**
     * What prospecting brings: {@code leadsPerHour·h·ln(1 + hours/h)} leads a rep and week.
     *
     * @param leadsPerHour in the first hour of a week
     * @param halvedAfterHours h, hours after which a further one brings half of that
     */
    public record Yield(double leadsPerHour, double halvedAfterHours) {
        /** An hour for a lead, where nobody says: whatever time prospecting then seems to take is an assumption. */
        public static final Yield USUAL = new Yield(1, 3);
    }

    /**
     * What reps reject.
     *
     * @param spotted share of the leads that could never buy
     * @param wrongly share of the others
     */
    public record Rejections(double spotted, double wrongly) {}

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
                company.deals().work().millis().mean() / MILLIS_AN_HOUR,
                company.teams().keySet().iterator().next(),
                yieldOf(company.prospecting()),
                new Rejections(
                        company.acceptance().misfitsSpotted(),
                        company.acceptance().wronglyRejected()));
    }

    private static Yield yieldOf(Prospecting of) {
        return of.channel().isPresent() && of.leadsPerHour() > 0
                ? new Yield(of.leadsPerHour(), of.halvedAfterHours())
                : Yield.USUAL;
    }

    /** The chance that attempt k makes a lead opt out. */
    double optOutAt(int attempt) {
        return Math.min(1, optOut + optOutGrowth * Math.max(0, attempt - patience));
    }

    /** The same with other chances of opting out. */
    Held withOptOut(double chance, double growth) {
        return new Held(
                intentFloor,
                rivalDays,
                scoreReference,
                chance,
                growth,
                patience,
                maxAttempts,
                dealStages,
                stageWork,
                team,
                prospecting,
                review);
    }

    /** The same with another rival. */
    Held withRival(double days) {
        return new Held(
                intentFloor,
                days,
                scoreReference,
                optOut,
                optOutGrowth,
                patience,
                maxAttempts,
                dealStages,
                stageWork,
                team,
                prospecting,
                review);
    }
}
