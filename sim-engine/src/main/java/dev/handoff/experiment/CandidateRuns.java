package dev.handoff.experiment;

import dev.handoff.statistics.Systems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Candidates of an optimisation, replicated on common luck; a few replications are run ahead so that all threads have work. */
final class CandidateRuns implements Systems {

    private static final int AHEAD_PER_THREAD = 4;

    private final List<Policy> candidates;
    private final OptimizePlan plan;
    private final Workers workers;
    private final Progress progress;
    private final List<List<double[]>> rows = new ArrayList<>();
    private String unit = "";
    private long done;

    CandidateRuns(List<Policy> candidates, OptimizePlan plan, Workers workers, Progress progress) {
        this.candidates = candidates;
        this.plan = plan;
        this.workers = workers;
        this.progress = progress;
        candidates.forEach(c -> rows.add(new ArrayList<>()));
    }

    @Override
    public int count() {
        return candidates.size();
    }

    String unit() {
        return unit;
    }

    @Override
    public double[][] replicate(int replication, BitSet alive) {
        int[] systems = alive.stream().toArray();
        if (rows.get(systems[0]).size() <= replication) {
            if (!runAhead(replication, systems)) {
                return new double[0][];
            }
        }
        double[][] responses = new double[candidates.size()][];
        for (int system : systems) {
            responses[system] = rows.get(system).get(replication);
        }
        done += systems.length;
        progress.finished((int) Math.min(Integer.MAX_VALUE, done), 0);
        return responses;
    }

    /** Every system still in the race has the same number of replications behind it. False when the user cancelled. */
    private boolean runAhead(int from, int[] systems) {
        int block = Math.max(1, AHEAD_PER_THREAD * plan.threads() / systems.length);
        int finished = workers.inOrder(
                0,
                block * systems.length,
                number -> PolicyOutcome.of(
                        candidates.get(systems[number % systems.length]).timeline(),
                        plan.seed(),
                        from + number / systems.length),
                (number, outcome) -> rows.get(systems[number % systems.length]).add(responses(outcome)),
                progress::cancelled);
        return finished == block * systems.length;
    }

    /** The objective, of which more is better, then what is bounded. */
    private double[] responses(PolicyOutcome outcome) {
        Stream.concat(Stream.of(plan.objective()), plan.bounds().stream().map(OptimizePlan.Bound::metric))
                .filter(metric -> !outcome.names().contains(metric))
                .findFirst()
                .ifPresent(metric -> {
                    throw new UnknownMetric(metric, outcome.names());
                });
        unit = outcome.units().get(outcome.names().indexOf(plan.objective()));
        double[] responses = new double[1 + plan.bounds().size()];
        responses[0] = plan.sign() * UndefinedMetric.finite(plan.objective(), outcome.value(plan.objective()));
        for (int i = 0; i < plan.bounds().size(); i++) {
            String bounded = plan.bounds().get(i).metric();
            responses[1 + i] = UndefinedMetric.defined(bounded, outcome.value(bounded));
        }
        return responses;
    }
}
