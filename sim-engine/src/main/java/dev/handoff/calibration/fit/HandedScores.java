package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import java.util.Arrays;
import java.util.List;

/** The scores of the leads that sales was given, by channel, beside their mean. A lead without a score counts as one of the mean. */
final class HandedScores {
    private static final int MOST = 1000;

    private final double[][] of;
    private final int[] leads;
    private final int scored;
    private final double spread;

    private HandedScores(double[][] of, int[] leads, int scored, double spread) {
        this.of = of;
        this.leads = leads;
        this.scored = scored;
        this.spread = spread;
    }

    /**
     * Collects them.
     *
     * @param channels their numbers; what is told by place is told in this order
     * @param mean over all leads that sales was given
     */
    static HandedScores of(CrmTables tables, FollowUpLog log, List<Integer> channels, double mean) {
        LeadColumns columns = tables.leads();
        double[][] scores = new double[channels.size()][columns.size()];
        int[] n = new int[scores.length];
        double[] sums = new double[scores.length];
        int[] told = new int[scores.length];
        double squares = 0;
        for (int i = 0; i < columns.size(); i++) {
            int place = channels.indexOf((int) columns.channel()[i]);
            if (place >= 0 && log.handedAt(i) != CrmTables.NEVER && !columns.prospected()[i]) {
                double score = columns.score()[i] - mean;
                boolean known = !Double.isNaN(score);
                scores[place][n[place]++] = known ? score : 0;
                told[place] += known ? 1 : 0;
                sums[place] += known ? score : 0;
                squares += known ? score * score : 0;
            }
        }
        int all = Arrays.stream(told).sum();
        for (int p = 0; p < scores.length; p++) {
            scores[p] = thinned(Arrays.copyOf(scores[p], n[p]));
            squares -= told[p] == 0 ? 0 : sums[p] * sums[p] / told[p];
        }
        return new HandedScores(scores, n, all, all == 0 ? 0 : Math.sqrt(Math.max(0, squares) / all));
    }

    /** No more than a thousand scores with the same distribution: the mean of each thousandth of them in order. */
    private static double[] thinned(double[] scores) {
        if (scores.length <= MOST) {
            return scores;
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double[] means = new double[MOST];
        for (int i = 0; i < MOST; i++) {
            int from = (int) ((long) i * sorted.length / MOST);
            int to = (int) ((i + 1L) * sorted.length / MOST);
            means[i] = Arrays.stream(sorted, from, to).average().orElseThrow();
        }
        return means;
    }

    /** Those of the channel in a place, no more than a thousand; none where no lead of it was handed over. */
    double[] of(int place) {
        return of[place];
    }

    /** How many leads of it were handed over. */
    int leads(int place) {
        return leads[place];
    }

    /** How many leads have a score. */
    int scored() {
        return scored;
    }

    /** Standard deviation of the scores within channels. */
    double spread() {
        return spread;
    }
}
