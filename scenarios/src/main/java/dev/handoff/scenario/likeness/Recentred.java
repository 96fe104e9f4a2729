package dev.handoff.scenario.likeness;

import dev.handoff.calibration.fit.FitBlock;
import dev.handoff.calibration.fit.FitMove;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;

/** One thing that was fitted: what the export gave, how far it is moved, and what simulated logs leave open of that. */
final class Recentred {
    /** Simulated logs a round. */
    static final int LOGS = 4;

    private static final double FURTHEST_STEP = 1.5;
    /** Further than so much, on the scale of its link, nothing is moved. */
    static final double FURTHEST = 4;

    private static final double TELLS = 3;

    private final double asked;
    private final double error;
    private final List<Double> scatter = new ArrayList<>();
    private final Scatter spread = new Scatter();
    private double moved;

    /**
     * @param asked what the export gave
     * @param error its standard error by its likelihood
     */
    Recentred(double asked, double error) {
        this.asked = asked;
        this.error = error;
    }

    /** Everything in a block that is to be moved, by name: not what was simply counted, and not what the data say nothing of. */
    static Map<String, Recentred> of(FitBlock block) {
        Map<String, Recentred> all = new LinkedHashMap<>();
        double[][] covariance = block.covariance();
        int i = 0;
        for (Map.Entry<String, Double> fitted : block.fitted().entrySet()) {
            double error = Math.sqrt(covariance[i][i]);
            boolean tells = error > 0 && error < TELLS && Double.isFinite(fitted.getValue());
            if (tells && !block.name().equals("arrivals")) {
                all.put(fitted.getKey(), new Recentred(fitted.getValue(), error));
            }
            i++;
        }
        return all;
    }

    /** Logs before now were of another company. */
    void forgetScatter() {
        scatter.clear();
    }

    /** What is thrown off alike, and so moved alike: each by its name, channels together that a name before {@link FitBlock#OF} joins. */
    static Map<String, Map<String, Recentred>> groups(Map<String, Recentred> all) {
        Map<String, Map<String, Recentred>> groups = new LinkedHashMap<>();
        all.forEach((name, move) -> groups.computeIfAbsent(name.split(FitBlock.OF)[0], g -> new LinkedHashMap<>())
                .put(name, move));
        return groups;
    }

    /** What a log gave too little. */
    double missed(double seen) {
        return asked - seen;
    }

    /** Looks at how far the logs of one round scatter in what each of them gave too little. */
    void look(double[] missed, double share) {
        spread.add(missed, share);
    }

    /** Means over members by log, over those that the log has; NaN where it has none. */
    static double[] means(double[][] missed) {
        double[] means = new double[missed[0].length];
        for (int log = 0; log < means.length; log++) {
            int column = log;
            means[log] = Arrays.stream(missed)
                    .mapToDouble(member -> member[column])
                    .filter(Double::isFinite)
                    .average()
                    .orElse(Double.NaN);
        }
        return means;
    }

    /**
     * Moves it by a part of what the logs give too little.
     *
     * @param missed by each log, NaN where it gave nothing
     * @param gain the part
     */
    void step(double[] missed, double gain) {
        double[] told = Arrays.stream(missed).filter(Double::isFinite).toArray();
        boolean enough = told.length > missed.length / 2;
        double mean = StatUtils.mean(told);
        if (enough) {
            double by = gain * Math.max(-FURTHEST_STEP, Math.min(FURTHEST_STEP, mean));
            moved = Math.max(-FURTHEST, Math.min(FURTHEST, moved + by));
        }
        for (double of : missed) {
            scatter.add(enough && Double.isFinite(of) ? of - mean : 0);
        }
    }

    /** The move, with errors whose squares add up to the variance of a mean over so many logs. */
    FitMove move() {
        double logs = Math.max(1, scatter.size());
        double independent = Math.max(1, logs * (LOGS - 1) / LOGS);
        return new FitMove(
                moved,
                scatter.stream()
                        .mapToDouble(s -> s / Math.sqrt(logs * independent))
                        .toArray(),
                spread.wider(error));
    }
}
