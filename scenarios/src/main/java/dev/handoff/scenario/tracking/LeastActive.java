package dev.handoff.scenario.tracking;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Which rep makes the fewest attempts in three weeks; those who have hardly any leads are no reps who follow up. */
final class LeastActive {
    private static final int SPAN = 3;
    private static final double A_REPS_SHARE = 0.2;
    private static final long SECONDS_A_WEEK = 7L * 24 * 3600;

    private final int weeks;
    private final Map<Integer, double[]> byRep = new TreeMap<>();

    LeastActive(TrackedLog log, int weeks) {
        this.weeks = weeks;
        Map<Integer, Integer> leads = new TreeMap<>();
        log.leads().stream().filter(lead -> lead.owner >= 0).forEach(lead -> leads.merge(lead.owner, 1, Integer::sum));
        double mean =
                leads.values().stream().mapToInt(Integer::intValue).average().orElse(0);
        leads.forEach((rep, n) -> {
            if (n >= A_REPS_SHARE * mean) {
                byRep.put(rep, new double[weeks]);
            }
        });
        for (TrackedLog.Attempt attempt : log.attempts()) {
            long week = Math.floorDiv(attempt.at(), SECONDS_A_WEEK);
            double[] own = byRep.get(attempt.owner());
            if (own != null && week >= 0 && week < weeks) {
                own[(int) week]++;
            }
        }
    }

    private double attempts(double[] own, int week) {
        return Arrays.stream(own, week - SPAN + 1, week + 1).sum();
    }

    /** By week; not a number in the first two. */
    double[] figures() {
        double[] least = new double[weeks];
        for (int w = 0; w < weeks; w++) {
            int week = w;
            least[w] = w < SPAN - 1
                    ? Double.NaN
                    : byRep.values().stream()
                            .mapToDouble(own -> attempts(own, week))
                            .min()
                            .orElse(Double.NaN);
        }
        return least;
    }

    /** Number of the rep it is in that week, −1 when there is none. */
    int rep(int week) {
        if (week < SPAN - 1) {
            return -1;
        }
        int found = -1;
        double least = Double.POSITIVE_INFINITY;
        for (Map.Entry<Integer, double[]> rep : byRep.entrySet()) {
            double made = attempts(rep.getValue(), week);
            if (made < least) {
                least = made;
                found = rep.getKey();
            }
        }
        return found;
    }
}
