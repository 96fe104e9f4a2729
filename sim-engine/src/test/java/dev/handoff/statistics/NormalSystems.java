package dev.handoff.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Systems with normal responses of standard deviation 1 and equal correlation on common luck. */
final class NormalSystems implements Systems {

    private final int run;
    private final double correlation;
    private final double[][] means; // per system: of the objective and of the constraints' responses
    final List<BitSet> asked = new ArrayList<>();

    NormalSystems(int run, double correlation, double[]... means) {
        this.run = run;
        this.correlation = correlation;
        this.means = means;
    }

    static NormalSystems ofObjectives(int run, double correlation, double... objectives) {
        double[][] means = new double[objectives.length][];
        for (int i = 0; i < objectives.length; i++) {
            means[i] = new double[] {objectives[i]};
        }
        return new NormalSystems(run, correlation, means);
    }

    @Override
    public int count() {
        return means.length;
    }

    @Override
    public double[][] replicate(int replication, BitSet alive) {
        asked.add((BitSet) alive.clone());
        double[][] rows = new double[means.length][];
        for (int i = alive.nextSetBit(0); i >= 0; i = alive.nextSetBit(i + 1)) {
            rows[i] = row(replication, i);
        }
        return rows;
    }

    private double[] row(int replication, int system) {
        SeededLuck common = new SeededLuck(1900 + run, replication, 0);
        SeededLuck own = new SeededLuck(1900 + run, replication, system + 1);
        double[] row = means[system].clone();
        for (int m = 0; m < row.length; m++) {
            row[m] += Math.sqrt(correlation) * common.normal() + Math.sqrt(1 - correlation) * own.normal();
        }
        return row;
    }
}
