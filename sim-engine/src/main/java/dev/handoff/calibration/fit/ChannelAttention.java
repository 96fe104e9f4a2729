package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmTables;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether reps give a channel's leads more of their attention than others: what decisions about them are beyond their chances, by one step
 * of Newton's method for each channel; how far true effects differ by the Q-statistic.
 */
final class ChannelAttention {

    private final List<Decisions.Decision> decisions;
    private final CrmTables tables;
    private final List<Integer> channels = new ArrayList<>();
    private final int[] counts;
    private double variance;

    ChannelAttention(List<Decisions.Decision> decisions, CrmTables tables, int needed) {
        this.decisions = decisions;
        this.tables = tables;
        this.counts = new int[tables.channels().size()];
        decisions.forEach(d -> counts[channelOf(d)]++);
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] >= needed) {
                channels.add(c);
            }
        }
    }

    private int channelOf(Decisions.Decision d) {
        return tables.leads().channel()[d.lead()];
    }

    /** Looks at what was decided beside the chances of it without channels. */
    void look(double[] chances, boolean[] yes) {
        double[] surplus = new double[counts.length];
        double[] information = new double[counts.length];
        for (int i = 0; i < yes.length; i++) {
            int c = channelOf(decisions.get(i));
            surplus[c] += (yes[i] ? 1 : 0) - chances[i];
            information[c] += chances[i] * (1 - chances[i]);
        }
        double all = 0;
        double squares = 0;
        double mean = 0;
        for (int c : channels) {
            all += information[c];
            squares += information[c] * information[c];
            mean += surplus[c];
        }
        double q = 0;
        for (int c : channels) {
            double off = surplus[c] / information[c] - mean / all;
            q += information[c] * off * off;
        }
        variance = channels.size() < 2 ? 0 : Math.max(0, (q - (channels.size() - 1)) / (all - squares / all));
    }

    /** Whether channels differ more than chance gives. */
    boolean differ() {
        return variance > 0;
    }

    /** Standard deviation of true effects, in logits. */
    double spread() {
        return Math.sqrt(variance);
    }

    /** How many channels have an effect. */
    int columns() {
        return channels.size();
    }

    /** Number of the j-th of them. */
    int channel(int j) {
        return channels.get(j);
    }

    /** How many decisions the j-th rests on. */
    int count(int j) {
        return counts[channels.get(j)];
    }

    /** Which of those channels each decision is about; −1 where it has no effect of its own. */
    int[] places() {
        return decisions.stream().mapToInt(d -> channels.indexOf(channelOf(d))).toArray();
    }
}
