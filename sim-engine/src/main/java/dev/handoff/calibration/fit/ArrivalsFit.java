package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.estimate.DailyCounts;
import dev.handoff.calibration.estimate.Dispersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How many inquiries come, when, and how much their number varies from day to day. */
final class ArrivalsFit {

    private static final int WEEKS_NEEDED = 8;
    private static final int DAYS_NEEDED = 60;
    static final String ARRIVALS = "arrivals";

    private final CrmTables tables;
    private final LocalClock clock;
    private final Map<Integer, UploadPattern> uploads; // by channel
    private final int[][] counts;
    private final DailyCounts steady;
    private final List<Integer> steadyChannels = new ArrayList<>();
    private final double inverseShape;

    ArrivalsFit(CrmTables tables, LocalClock clock) {
        this.tables = tables;
        this.clock = clock;
        this.uploads = new LinkedHashMap<>();
        this.counts = count();
        for (int c = 0; c < counts.length; c++) {
            UploadPattern pattern = UploadPattern.of(tables, clock, c);
            if (pattern.isBatch()) {
                uploads.put(c, pattern);
            } else {
                steadyChannels.add(c);
            }
        }
        int[][] ofSteady = steadyChannels.stream().map(c -> counts[c]).toArray(int[][]::new);
        this.steady = ofSteady.length == 0 ? null : DailyCounts.withLevels(ofSteady);
        this.inverseShape = steady == null ? 0 : steady.dispersion().inverseShape();
    }

    private int[][] count() {
        int days = tables.weeks() * 7;
        int[][] all = new int[tables.channels().size()][days];
        LeadColumns leads = tables.leads();
        for (int i = 0; i < leads.size(); i++) {
            int day = clock.day(leads.created()[i]);
            if (day >= 0 && day < days && !leads.prospected()[i]) {
                all[leads.channel()[i]][day]++;
            }
        }
        return all;
    }

    void fit(FitParts parts) {
        if (!parts.enough("channels.*.inquiriesPerWeek", tables.weeks(), WEEKS_NEEDED, "whole weeks of leads")) {
            parts.miss("arrivals.*", "too few weeks of leads");
            return;
        }
        List<FitBlock.Value> values = new ArrayList<>();
        List<double[]> numbers = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            addRate(c, values, numbers);
        }
        addDispersion(parts, values, numbers);
        new LevelFit(steadyCounts(), steady, inverseShape).add(parts, values, numbers);
        parts.add(FitBlock.independent(
                ARRIVALS,
                values,
                numbers.stream().mapToDouble(x -> x[0]).toArray(),
                numbers.stream().mapToDouble(x -> x[1]).toArray()));
    }

    private void addRate(int channel, List<FitBlock.Value> values, List<double[]> numbers) {
        int n = 0;
        for (int count : counts[channel]) {
            n += count;
        }
        if (n == 0) {
            return;
        }
        double rate = (double) n / tables.weeks();
        values.add(FitBlock.Value.of(
                rateOf(tables.channels().get(channel)),
                "",
                ErrorScale.LOG,
                n,
                "counts over " + tables.weeks() + " whole weeks" + unevenly(channel)));
        numbers.add(new double[] {rate, error(channel) / rate});
    }

    /** What is said of a count that rests on uploads of which nobody knows when the next is due. */
    private String unevenly(int channel) {
        Optional<Profile.Uploads> uploads =
                Optional.ofNullable(uploads().get(tables.channels().get(channel)));
        return uploads.filter(u -> !u.regular())
                .map(u -> "; " + UploadWords.of(u) + ", taken as coming evenly; the error allows for that")
                .orElse("");
    }

    /** Path of a channel's rate. */
    static String rateOf(String channel) {
        return "channels." + channel + ".inquiriesPerWeek";
    }

    private double error(int channel) {
        int place = steadyChannels.indexOf(channel);
        if (place >= 0) {
            return steady.standardErrorPerWeek(place, inverseShape);
        }
        double sum = 0;
        double all = 0;
        for (int count : counts[channel]) {
            sum += count + Math.max(0, inverseShape) * count * count;
            all += count;
        }
        return Math.sqrt(sum + uploads.get(channel).scatter() * all * all) / tables.weeks();
    }

    private void addDispersion(FitParts parts, List<FitBlock.Value> values, List<double[]> numbers) {
        String path = "arrivals.dispersion";
        if (steady == null || !parts.enough(path, steady.channelDays(), DAYS_NEEDED, "channel-days without uploads")) {
            return;
        }
        if (inverseShape <= 0) {
            parts.miss(path, "days vary no more than chance gives");
            return;
        }
        values.add(FitBlock.Value.of(
                path,
                "",
                ErrorScale.LOG,
                steady.channelDays(),
                "Pearson's statistic against channel and weekday; error by leaving out one week after the other"));
        numbers.add(new double[] {1 / inverseShape, Jackknife.errorOfInverseShape(steady) / inverseShape});
    }

    private int[][] steadyCounts() {
        return steadyChannels.stream().map(c -> counts[c]).toArray(int[][]::new);
    }

    Map<String, Profile.Upload> batches() {
        return byName(pattern -> pattern.upload(tables.weeks()));
    }

    Map<String, Profile.Uploads> uploads() {
        return byName(pattern -> pattern.uploads(tables.weeks()));
    }

    private <T> Map<String, T> byName(Function<UploadPattern, T> what) {
        Map<String, T> all = new LinkedHashMap<>();
        uploads.forEach((channel, pattern) -> all.put(tables.channels().get(channel), what.apply(pattern)));
        return all;
    }

    /** Weights of the days, uploads aside. */
    List<Double> dayWeights() {
        List<Double> weights = new ArrayList<>();
        for (int d = 0; d < 7; d++) {
            double sum = 0;
            for (int c : steadyChannels) {
                for (int day = d; day < counts[c].length; day += 7) {
                    sum += counts[c][day];
                }
            }
            weights.add(sum);
        }
        return weights;
    }

    /** Weights of the hours, uploads aside; empty where leads have no time of day. */
    List<Double> hourWeights() {
        if (tables.datesOnly().contains(CrmColumn.LEAD_CREATED)) {
            return List.of();
        }
        double[] hours = new double[24];
        LeadColumns leads = tables.leads();
        for (int i = 0; i < leads.size(); i++) {
            if (!leads.prospected()[i] && steadyChannels.contains((int) leads.channel()[i])) {
                hours[clock.ofDay(leads.created()[i]) / 3600]++;
            }
        }
        List<Double> weights = new ArrayList<>();
        for (double hour : hours) {
            weights.add(hour);
        }
        return weights;
    }

    /** Errors by leaving out weeks. */
    static final class Jackknife {
        private Jackknife() {}

        /** Standard error of 1/r, the means held. */
        static double errorOfInverseShape(DailyCounts counts) {
            int weeks = counts.weeks();
            double[] without = new double[weeks];
            double mean = 0;
            for (int w = 0; w < weeks; w++) {
                Dispersion left = counts.dispersionWithout(w);
                without[w] = left.inverseShape();
                mean += without[w] / weeks;
            }
            double sum = 0;
            for (double x : without) {
                sum += (x - mean) * (x - mean);
            }
            return Math.sqrt(sum * (weeks - 1) / weeks);
        }
    }
}
