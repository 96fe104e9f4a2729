package dev.handoff.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The state of a selection after some replications: sums, the verdict on each pair, and who is still in. */
final class Race {

    private final SelectionPlan plan;
    private final int systems;
    private final double squaredH;
    private final Feasibility feasibility;
    private final BitSet alive = new BitSet();
    private final double[] sums;
    private final double[] squares; // of the deviations from the mean so far, by Welford's recurrence
    private final int[] spent;
    private final double[][] firstStage; // per system, its first n0 objectives
    private final double[][] variances; // of the paired differences in the first stage
    private final BitSet[] betterThan; // per system, who beat it; the first verdict on a pair stays
    private final List<Elimination> eliminations = new ArrayList<>();
    private int replications;

    Race(int systems, SelectionPlan plan) {
        this.plan = plan;
        this.systems = systems;
        this.squaredH = KimNelson.squaredH(plan.riskOfSelection() / Math.max(1, systems - 1), plan.first());
        this.feasibility = new Feasibility(systems, plan);
        this.sums = new double[systems];
        this.squares = new double[systems];
        this.spent = new int[systems];
        this.firstStage = new double[systems][plan.first()];
        this.variances = new double[systems][systems];
        this.betterThan = new BitSet[systems];
        for (int i = 0; i < systems; i++) {
            betterThan[i] = new BitSet();
        }
        alive.set(0, systems);
    }

    int replications() {
        return replications;
    }

    BitSet alive() {
        return (BitSet) alive.clone();
    }

    boolean noneLeft() {
        return alive.isEmpty();
    }

    /** Nobody left, or one that is known to be feasible. */
    boolean decided() {
        return noneLeft() || alive.cardinality() == 1 && feasibility.feasible(alive.nextSetBit(0));
    }

    long spent() {
        return IntStream.of(spent).asLongStream().sum();
    }

    /** Takes one replication of all that are alive, and judges from the n0-th on. */
    void take(double[][] responses) {
        alive.stream().forEach(i -> add(i, responses[i]));
        replications++;
        if (replications == plan.first()) {
            estimateVariances();
        }
        if (replications >= plan.first()) {
            dropInfeasible();
            judgePairs();
            dropBeaten();
        }
    }

    private void add(int system, double[] responses) {
        check(system, responses);
        double before = spent[system] == 0 ? responses[0] : sums[system] / spent[system];
        sums[system] += responses[0];
        spent[system]++;
        squares[system] += (responses[0] - before) * (responses[0] - sums[system] / spent[system]);
        feasibility.add(system, replications, responses);
        if (replications < plan.first()) {
            firstStage[system][replications] = responses[0];
        }
    }

    private void check(int system, double[] responses) {
        if (responses.length <= plan.constraints().size()) {
            throw new IllegalArgumentException("a system needs an objective and one response per constraint, "
                    + (1 + plan.constraints().size()) + " in all, not " + responses.length);
        }
        for (int i = 0; i <= plan.constraints().size(); i++) {
            if (Double.isNaN(responses[i]) || i == 0 && Double.isInfinite(responses[i])) {
                throw new IllegalArgumentException("system " + system + ", replication " + replications + ": "
                        + (i == 0 ? "its objective" : "its response to constraint " + (i - 1)) + " must be a "
                        + (i == 0 ? "finite number" : "number") + ", not " + responses[i]);
            }
        }
    }

    private void estimateVariances() {
        for (int i = 0; i < systems; i++) {
            for (int j = 0; j < i; j++) {
                variances[i][j] = Moments.of(PairedComparison.differences(firstStage[j], firstStage[i]))
                        .variance();
                variances[j][i] = variances[i][j];
            }
        }
        feasibility.endFirstStage();
    }

    private void dropInfeasible() {
        alive().stream()
                .forEach(i -> feasibility
                        .judge(i, replications)
                        .ifPresent(constraint -> drop(i, Elimination.Reason.INFEASIBLE, constraint)));
    }

    private void judgePairs() {
        for (int i = alive.nextSetBit(0); i >= 0; i = alive.nextSetBit(i + 1)) {
            for (int j = alive.nextSetBit(i + 1); j >= 0; j = alive.nextSetBit(j + 1)) {
                if (!betterThan[i].get(j) && !betterThan[j].get(i)) {
                    judge(i, j);
                }
            }
        }
    }

    private void judge(int i, int j) {
        double lead = (sums[i] - sums[j]) / replications;
        double width = width(i, j);
        if (lead > width || width == 0 && lead == 0) {
            betterThan[j].set(i);
        } else if (-lead > width) {
            betterThan[i].set(j);
        }
    }

    /** Wᵢⱼ(r): how far apart two means must be to be told apart now. */
    private double width(int i, int j) {
        double delta = plan.delta();
        return Math.max(0, (squaredH * variances[i][j] / delta - delta * replications) / (2 * replications));
    }

    private void dropBeaten() {
        BitSet judges = feasibility.feasible();
        for (int i : alive().stream().toArray()) {
            int beater = betterThan[i].stream().filter(judges::get).findFirst().orElse(-1);
            if (beater >= 0) {
                drop(i, asGood(i, beater) ? Elimination.Reason.AS_GOOD : Elimination.Reason.BEATEN, beater);
            }
        }
    }

    private boolean asGood(int system, int by) {
        // Of equally many replications the sums are subtracted first: what all share must not cost digits.
        double ahead = spent[by] == spent[system]
                ? (sums[by] - sums[system]) / spent[by]
                : sums[by] / spent[by] - sums[system] / spent[system];
        return ahead < plan.delta();
    }

    private void drop(int system, Elimination.Reason reason, int by) {
        alive.clear(system);
        eliminations.add(new Elimination(system, replications, reason, by));
    }

    Selection ended(Selection.Outcome outcome) {
        boolean selected = outcome == Selection.Outcome.SELECTED;
        return new Selection(
                outcome,
                selected ? OptionalInt.of(alive.nextSetBit(0)) : OptionalInt.empty(),
                alive.stream().boxed().toList(),
                IntStream.of(spent).boxed().toList(),
                IntStream.range(0, systems).mapToObj(i -> sums[i] / spent[i]).toList(),
                IntStream.range(0, systems).mapToObj(this::deviation).toList(),
                eliminations);
    }

    private double deviation(int system) {
        return spent[system] < 2 ? Double.NaN : Math.sqrt(squares[system] / (spent[system] - 1));
    }
}
