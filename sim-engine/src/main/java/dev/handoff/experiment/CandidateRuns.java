package dev.handoff.experiment;

import dev.handoff.statistics.Systems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Candidates of an optimisation, replicated on common luck; a few replications are run ahead so that all threads have work. */
final class CandidateRuns implements Systems {

    private static final int AHEAD_PER_THREAD = 4;

    private final List<Policy> candidates;
    private final OptimizePlan plan;
    private final Workers workers;
    private final Progress progress;
    private final List<List<double[]>> rows = new ArrayList<>();
    private final List<List<Long>> histories = new ArrayList<>();
    private final List<StateOverRuns> states = new ArrayList<>();
    private final Map<String, String> same = new LinkedHashMap<>();
    private String unit = "";
    private long done;
    private int reported; // replications that progress has been told of

    CandidateRuns(List<Policy> candidates, OptimizePlan plan, Workers workers, Progress progress) {
        this.candidates = candidates;
        candidates.forEach(c -> histories.add(new ArrayList<>()));
        candidates.forEach(c -> states.add(new StateOverRuns(c)));
        this.plan = plan;
        this.workers = workers;
        this.progress = progress;
        candidates.forEach(c -> rows.add(new ArrayList<>()));
    }

    /**
     * The same without the candidates under which, over the first replications, the same happens, event by event, as under an earlier one
     * and the figures looked at are the same: nothing tells them apart. What was run is kept.
     */
    CandidateRuns distinct() {
        BitSet all = new BitSet();
        all.set(0, candidates.size());
        for (int r = 0; r < plan.first(); r++) {
            if (progress.timeIsUp() || replicate(r, all).length == 0) {
                return this;
            }
        }
        List<Integer> kept = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>();
        for (int c = 0; c < candidates.size(); c++) {
            int candidate = c;
            Optional<Integer> first =
                    kept.stream().filter(k -> alike(k, candidate)).findFirst();
            first.ifPresentOrElse(
                    k -> left.put(
                            candidates.get(candidate).name(), candidates.get(k).name()),
                    () -> kept.add(candidate));
        }
        return left.isEmpty() ? this : only(kept, left);
    }

    private boolean alike(int one, int other) {
        return histories
                        .get(one)
                        .subList(0, plan.first())
                        .equals(histories.get(other).subList(0, plan.first()))
                && IntStream.range(0, plan.first())
                        .allMatch(r -> Arrays.equals(
                                rows.get(one).get(r), rows.get(other).get(r)));
    }

    private CandidateRuns only(List<Integer> kept, Map<String, String> left) {
        CandidateRuns runs =
                new CandidateRuns(kept.stream().map(candidates::get).toList(), plan, workers, progress);
        for (int i = 0; i < kept.size(); i++) {
            runs.rows.get(i).addAll(rows.get(kept.get(i)));
            runs.histories.get(i).addAll(histories.get(kept.get(i)));
            runs.states.set(i, states.get(kept.get(i)));
        }
        runs.same.putAll(left);
        runs.unit = unit;
        runs.done = done;
        runs.reported = reported;
        return runs;
    }

    List<Policy> candidates() {
        return candidates;
    }

    /** Names of candidates left out, each with that of the one it cannot be told from. */
    Map<String, String> same() {
        return Collections.unmodifiableMap(same);
    }

    /** For each candidate what of its state has not settled over the window. */
    List<List<Unsettled>> unsettled() {
        return states.stream().map(StateOverRuns::unsettled).toList();
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
        if (replication >= reported) {
            reported = replication + 1;
            done += systems.length;
            progress.finished((int) Math.min(Integer.MAX_VALUE, done), 0);
        }
        return responses;
    }

    /** Every system still in the race has the same number of replications behind it. False when the user cancelled. */
    private boolean runAhead(int from, int[] systems) {
        int block = Math.max(1, AHEAD_PER_THREAD * plan.threads() / systems.length);
        int finished = workers.inOrder(
                0,
                block * systems.length,
                number -> new OutcomeTask(
                        candidates.get(systems[number % systems.length]).timeline(),
                        plan.seed(),
                        from + number / systems.length),
                (number, outcome) -> keep(systems[number % systems.length], outcome) && !progress.timeIsUp(),
                progress::cancelled);
        return finished == block * systems.length;
    }

    private boolean keep(int system, PolicyOutcome outcome) {
        if (histories.get(system).size() < plan.first()) { // nobody asks for later ones
            histories.get(system).add(outcome.history());
        }
        states.get(system).add(outcome);
        return rows.get(system).add(responses(outcome));
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
