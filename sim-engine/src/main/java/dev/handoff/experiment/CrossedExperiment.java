package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.CrossedVariance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Simulates policies under draws of what is known of the company, every draw under the same lucks, so that the part of a result's spread
 * that is there because the data are few can be told from luck.
 *
 * <p>It begins with {@value CrossedPlan#DRAWS} draws and {@value CrossedPlan#LUCKS} lucks. As long as the budget allows, it then adds what
 * the ± of the mean year has more of: draws, where that is data; else a further luck, which makes the part of the simulation smaller.
 * The figure it goes by is expected contribution, with several policies the differences to the first one.
 */
public final class CrossedExperiment {

    private static final List<Metric> DECISIVE =
            List.of(Metric.CONTRIBUTION_EXPECTED, Metric.REVENUE_EXPECTED, Metric.SQLS);

    private final CrossedPlan plan;
    private final IntFunction<List<Policy>> worlds;
    private final Progress progress;
    private final Work work;
    private final List<Cell> cells = new ArrayList<>();
    private final CrossedTable table;
    private int draws;
    private int lucks;

    /** The policies under one draw; equal ones are simulated once. */
    private record Cell(List<Policy> policies, List<Timeline> timelines, List<Integer> sameAs) {
        static Cell of(List<Policy> policies) {
            List<Timeline> timelines = policies.stream().map(Policy::timeline).toList();
            return new Cell(
                    policies,
                    timelines,
                    timelines.stream().map(timelines::indexOf).toList());
        }

        Task<List<ReplicationValues>> under(long seed, int luck) {
            return new ValuesTask(timelines, sameAs, seed, luck);
        }

        List<ReplicationValues> under(Simulator simulator, long seed, int luck) {
            List<ReplicationValues> outcomes = new ArrayList<>();
            for (int i = 0; i < policies.size(); i++) {
                int same = sameAs.get(i);
                outcomes.add(same < i ? outcomes.get(same) : simulator.simulate(policies.get(i), seed, luck));
            }
            return outcomes;
        }
    }

    /** What gives the figures of a policy under a luck. */
    @FunctionalInterface
    interface Simulator {
        ReplicationValues simulate(Policy policy, long seed, int luck);
    }

    /** What is to be done for the policies under a draw and a luck. */
    private interface Work {
        Task<List<ReplicationValues>> of(Cell cell, long seed, int luck);
    }

    private CrossedExperiment(CrossedPlan plan, IntFunction<List<Policy>> worlds, Progress progress, Work work) {
        this.plan = plan;
        this.work = work;
        this.worlds = worlds;
        this.progress = progress;
        cells.add(Cell.of(worlds.apply(0)));
        this.table = new CrossedTable(cells.get(0).policies());
    }

    /**
     * Runs it.
     *
     * @param worlds the policies under the draw of that number, from 0, the base first; asked for one after the other before they are
     *     simulated, on the caller's thread
     * @return every figure of every policy, for as many draws and lucks as were finished
     * @throws UnknownMetric when the policy in force does not have the figure asked for, or a policy one that is bounded
     * @throws UndefinedMetric when a bounded figure is undefined under some draw and luck
     * @throws CancellationException when the user cancelled before {@value CrossedPlan#FEWEST_DRAWS} draws were finished
     */
    public static CrossedTable run(CrossedPlan plan, IntFunction<List<Policy>> worlds, Progress progress) {
        return new CrossedExperiment(plan, worlds, progress, Cell::under).run();
    }

    /** The same with figures from elsewhere. */
    static CrossedTable run(
            CrossedPlan plan, IntFunction<List<Policy>> worlds, Progress progress, Simulator simulator) {
        return new CrossedExperiment(
                        plan, worlds, progress, (cell, seed, luck) -> () -> cell.under(simulator, seed, luck))
                .run();
    }

    private CrossedTable run() {
        try (Workers workers = Workers.of(plan.threads())) {
            lucks = plan.firstLucks();
            boolean goOn = moreDraws(plan.firstDraws(), workers);
            if (draws < CrossedPlan.FEWEST_DRAWS) {
                throw new CancellationException("interrupted before " + CrossedPlan.FEWEST_DRAWS
                        + " draws were finished, without which nothing can be said of the data");
            }
            while (goOn && draws * lucks < plan.budget()) {
                goOn = step(workers);
            }
        }
        table.keep(draws, lucks);
        table.ended(progress.cancelled() ? RunResult.Stop.INTERRUPTED : RunResult.Stop.FIXED);
        return table;
    }

    /** Adds what the ± has more of; false when nothing more fits, or nobody wants more. */
    private boolean step(Workers workers) {
        int room = plan.budget() - draws * lucks;
        int more = Math.min(Math.min(CrossedPlan.MORE_DRAWS, plan.draws() - draws), room / lucks);
        boolean forDraws = mostlyData() && plan.draws() > draws;
        if (forDraws) {
            return more > 0 && moreDraws(draws + more, workers);
        }
        return room >= draws && anotherLuck(workers);
    }

    /** Whether most of the ± of the mean year is data. */
    private boolean mostlyData() {
        double data = 0;
        double simulation = 0;
        for (double[][] figure : decisive()) {
            CrossedVariance parts = CrossedVariance.of(figure);
            data += parts.fromData();
            simulation += parts.fromLuck() / lucks + parts.fromBoth() / ((double) draws * lucks);
        }
        return data > simulation;
    }

    private List<double[][]> decisive() {
        int policies = table.policies().size();
        int base = plan.assumptions() ? policies / 2 : 0;
        String metric = decisive(table, plan);
        if (policies - base == 1) {
            return Collections.singletonList(table.values(base, metric));
        }
        return IntStream.range(base + 1, policies)
                .mapToObj(p -> table.difference(base, p, metric))
                .toList();
    }

    /** The figure that answers are about: contribution where all policies have it, else revenue, else leads worth pursuing. */
    static String decisive(CrossedTable table, CrossedPlan plan) {
        return Stream.concat(plan.metric().stream(), DECISIVE.stream().map(Metric::name))
                .filter(name -> IntStream.range(0, table.policies().size())
                        .allMatch(p -> table.metrics(p).contains(name)))
                .findFirst()
                .orElseGet(() -> table.metrics(0).get(0));
    }

    /** Draws up to that number, each under all lucks; false when it was ended before. */
    private boolean moreDraws(int upTo, Workers workers) {
        for (int draw = cells.size(); draw < upTo && !ends(); draw++) {
            cells.add(Cell.of(worlds.apply(draw)));
        }
        int known = Math.min(upTo, cells.size());
        int done = workers.inOrder(
                draws * lucks,
                known * lucks,
                number -> work.of(cells.get(number / lucks), plan.seed(), number % lucks),
                (number, outcomes) -> {
                    table.add(number / lucks, outcomes);
                    plan.metric()
                            .ifPresent(metric ->
                                    requireKnown(metric, outcomes.get(0).names()));
                    outcomes.forEach(this::requireBounded);
                    draws = (number + 1) / lucks;
                    progress.finished(number + 1, plan.budget());
                    return !ends();
                },
                progress::cancelled);
        table.keep(draws, lucks);
        return done == upTo * lucks && !ends();
    }

    private static void requireKnown(String metric, List<String> known) {
        if (!known.contains(metric)) {
            throw new UnknownMetric(metric, known);
        }
    }

    /** Whether a bound is kept can be told only of a figure that there is, under every draw. */
    private void requireBounded(ReplicationValues outcome) {
        for (OptimizePlan.Bound bound : plan.bounds()) {
            requireKnown(bound.metric(), outcome.names());
            UndefinedMetric.defined(
                    bound.metric(), outcome.values()[outcome.names().indexOf(bound.metric())]);
        }
    }

    /** A further luck for every draw; false when it was ended before. */
    private boolean anotherLuck(Workers workers) {
        int luck = lucks;
        int done = workers.inOrder(
                0,
                draws,
                draw -> work.of(cells.get(draw), plan.seed(), luck),
                (draw, outcomes) -> {
                    table.add(draw, outcomes);
                    outcomes.forEach(this::requireBounded);
                    progress.finished(draws * luck + draw + 1, plan.budget());
                    return draw + 1 == draws || !ends();
                },
                progress::cancelled);
        lucks = done == draws ? luck + 1 : luck;
        table.keep(draws, lucks);
        return done == draws && !ends();
    }

    /** Whether the user wants to end here, or the time granted is up and something can be said. */
    private boolean ends() {
        return progress.cancelled() || draws >= CrossedPlan.FEWEST_DRAWS && progress.timeIsUp();
    }
}
