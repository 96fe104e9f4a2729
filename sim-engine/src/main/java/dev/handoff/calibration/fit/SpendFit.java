package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.WeeklySpend;
import dev.handoff.calibration.estimate.Saturation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an inquiry costs, and whether more money brings as many more. Cost = spend ÷ inquiries of the weeks of which somebody says what was spent;
 * saturation only where weeks differ by a factor of two, for else nothing shows what more money would have brought.
 */
final class SpendFit {
    private static final int WEEKS_NEEDED = 8;
    private static final double FACTOR = 2;
    private static final String CHANNELS = "channels.";

    private final CrmTables tables;
    private final LocalClock clock;
    private final WeeklySpend spend;

    SpendFit(CrmTables tables, LocalClock clock, WeeklySpend spend) {
        this.tables = tables;
        this.clock = clock;
        this.spend = spend;
    }

    void fit(FitParts parts) {
        for (int c = 0; c < tables.channels().size(); c++) {
            fit(c, parts);
        }
    }

    private void fit(int channel, FitParts parts) {
        String path = CHANNELS + tables.channels().get(channel);
        double[] counts = counts(channel);
        double[] money = spend.perWeek()[channel];
        List<double[]> told = new ArrayList<>();
        for (int w = 0; w < counts.length; w++) {
            if (w < money.length && Double.isFinite(money[w])) {
                told.add(new double[] {money[w], counts[w]});
            }
        }
        if (!parts.enough(path + ".costPerInquiry", told.size(), WEEKS_NEEDED, "weeks with a spend")) {
            return;
        }
        double[] spent = told.stream().mapToDouble(week -> week[0]).toArray();
        double[] came = told.stream().mapToDouble(week -> week[1]).toArray();
        cost(path, spent, came, parts);
        saturation(path, spent, came, parts);
    }

    private double[] counts(int channel) {
        double[] counts = new double[tables.weeks()];
        for (int i = 0; i < tables.leads().size(); i++) {
            int week = Math.floorDiv(clock.day(tables.leads().created()[i]), 7);
            boolean counted =
                    tables.leads().channel()[i] == channel && !tables.leads().prospected()[i];
            if (counted && week >= 0 && week < counts.length) {
                counts[week]++;
            }
        }
        return counts;
    }

    /** A ratio of totals; its error by the scatter of weeks around it. */
    private static void cost(String path, double[] spent, double[] came, FitParts parts) {
        double money = Arrays.stream(spent).sum();
        double leads = Arrays.stream(came).sum();
        if (money == 0 || leads == 0) {
            parts.miss(path + ".costPerInquiry", money == 0 ? "nothing was spent" : "no inquiry in weeks with a spend");
            return;
        }
        double cost = money / leads;
        double squares = 0;
        for (int w = 0; w < spent.length; w++) {
            double rest = spent[w] - cost * came[w];
            squares += rest * rest;
        }
        double error = Math.sqrt(squares * spent.length / (spent.length - 1.0)) / leads;
        parts.add(FitBlock.independent(
                "spend " + path,
                List.of(FitBlock.Value.of(
                        path + ".costPerInquiry",
                        "",
                        ErrorScale.LOG,
                        spent.length,
                        "spend ÷ inquiries; error by the scatter of weeks")),
                new double[] {cost},
                new double[] {error / cost}));
    }

    private static void saturation(String path, double[] spent, double[] came, FitParts parts) {
        String saturation = path + ".saturation";
        double least = Arrays.stream(spent).min().orElse(0);
        double most = Arrays.stream(spent).max().orElse(0);
        if (most < FACTOR * least || most == 0) {
            parts.miss(saturation, "weekly spend varied by less than a factor of two");
            return;
        }
        Saturation fit = Saturation.of(spent, came);
        if (!fit.bends()) {
            parts.miss(saturation, "inquiries rise with spend as much as in proportion, as far as these weeks tell");
            return;
        }
        parts.add(FitBlock.independent(
                "saturation " + path,
                List.of(FitBlock.Value.of(
                        saturation,
                        "",
                        ErrorScale.LOG,
                        spent.length,
                        "Poisson likelihood of weekly inquiries under spend, scatter beyond chance allowed for")),
                new double[] {fit.scale()},
                new double[] {fit.standardError()}));
    }
}
