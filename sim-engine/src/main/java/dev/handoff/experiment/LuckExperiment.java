package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** One figure of several companies under the same lucks, luck by luck. */
public final class LuckExperiment {
    private final List<Timeline> worlds;
    private final List<Double> first;
    private final ToDoubleFunction<Replication.Outcome> figure;
    private final Plan plan;
    private final Progress progress;
    private final List<double[]> lucks = new ArrayList<>();

    private LuckExperiment(
            List<Timeline> worlds,
            List<Double> first,
            ToDoubleFunction<Replication.Outcome> figure,
            Plan plan,
            Progress progress) {
        this.worlds = worlds;
        this.first = first;
        this.figure = figure;
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Runs the plan's largest number of replications of every company.
     *
     * @param first figures of the first company that are known already, from replication 0 on; it is simulated only beyond them
     * @return for each finished replication, in order, the figure of each company; fewer rows than planned when the user cancelled
     * @throws CancellationException when the user cancelled before two replications were finished
     */
    public static List<double[]> run(
            List<Timeline> worlds,
            List<Double> first,
            ToDoubleFunction<Replication.Outcome> figure,
            Plan plan,
            Progress progress) {
        return new LuckExperiment(worlds, first, figure, plan, progress).run();
    }

    private List<double[]> run() {
        try (Workers workers = Workers.of(plan.threads())) {
            workers.inOrder(0, plan.cap(), number -> () -> figures(number), this::take, progress::cancelled);
        }
        if (lucks.size() < 2) {
            throw new CancellationException("interrupted before two replications were finished");
        }
        return List.copyOf(lucks);
    }

    private double[] figures(int replication) {
        return IntStream.range(0, worlds.size())
                .mapToDouble(world ->
                        world == 0 && replication < first.size() ? first.get(replication) : figure(world, replication))
                .toArray();
    }

    private double figure(int world, int replication) {
        return figure.applyAsDouble(
                new Replication(worlds.get(world), plan.seed(), replication, Optional.empty()).run());
    }

    private boolean take(int number, double[] figures) {
        lucks.add(figures);
        progress.finished(number + 1, plan.cap());
        return true;
    }
}
