package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmTables;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.util.FastMath;

/**
 * How much of their time reps spend on finding leads of their own, from how many they find and what an hour is assumed to bring: {@code n =
 * y·h·ln(1 + s·H/h)} leads a rep and week, solved for the share s of H working hours. Only found leads that were called at least once are in a
 * CRM, so that their number is divided by the chance of a first call.
 */
final class ProspectingFit {
    private static final String PATH = "prospecting.share";
    private static final int NEEDED = 30;
    private static final double MOST = 0.8;

    private final CrmTables tables;
    private final Held.Yield yield;

    ProspectingFit(CrmTables tables, Held held) {
        this.tables = tables;
        this.yield = held.prospecting();
    }

    /**
     * Fits the share.
     *
     * @param reps who call
     * @param hoursPerWeek each of them works
     */
    void fit(FitParts parts, int reps, double hoursPerWeek) {
        int found = FoundLeads.count(tables);
        if (found == 0 || !parts.enough(PATH, found, NEEDED, "leads that reps found themselves") || reps == 0) {
            return;
        }
        double perRep = found / called(parts) / reps / tables.weeks();
        double hours = hours(perRep);
        double share = Math.min(MOST, hours / hoursPerWeek);
        // d ln s / d ln n: how much more time a further lead takes than the mean lead
        double steeper = perRep / yield.leadsPerHour() * (1 + hours / yield.halvedAfterHours()) / hours;
        double error = steeper / Math.sqrt(found) / (1 - share);
        parts.add(FitBlock.independent(
                "prospecting",
                List.of(FitBlock.Value.of(
                        PATH,
                        "",
                        ErrorScale.LOGIT,
                        found,
                        String.format(
                                Locale.ROOT,
                                "leads that reps found, if the first hour of a week brings %.3g of them and they halve after %.3g hours",
                                yield.leadsPerHour(),
                                yield.halvedAfterHours()))),
                new double[] {share},
                new double[] {error}));
    }

    /** Hours a week that bring so many leads. */
    private double hours(double leads) {
        return yield.halvedAfterHours() * FastMath.expm1(leads / yield.leadsPerHour() / yield.halvedAfterHours());
    }

    /** The chance that a found lead is called at all, by how reps decide about others. */
    private static double called(FitParts parts) {
        double eta = value(parts, "persistence.pickUpLead") + value(parts, "persistence.own");
        return parts.estimate("persistence.pickUpLead").isPresent() ? ErrorScale.LOGIT.inverse(eta) : 1;
    }

    private static double value(FitParts parts, String path) {
        return parts.estimate(path).map(Estimate::value).orElse(0.0);
    }
}
