package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;

/** One figure of several companies under the same lucks, luck by luck. */
public final class LuckExperiment {
    private final List<Timeline> worlds;
    private final ToDoubleFunction<Replication.Outcome> figure;
    private final Plan plan;
    private final Progress progress;
    private final List<double[]> lucks = new ArrayList<>();

    private LuckExperiment(
            List<Timeline> worlds, ToDoubleFunction<Replication.Outcome> figure, Plan plan, Progress progress) {
        this.worlds = worlds;
        this.figure = figure;
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Runs the plan's largest number of replications of every company.
     *
     * @return for each finished replication, in order, the figure of each company; fewer rows than planned when the user cancelled
     * @throws CancellationException when the user cancelled before two replications were finished
     */
    public static List<double[]> run(
            List<Timeline> worlds, ToDoubleFunction<Replication.Outcome> figure, Plan plan, Progress progress) {
        return new LuckExperiment(worlds, figure, plan, progress).run();
    }

    private List<double[]> run() {
        try (Workers workers = new Workers(plan.threads())) {
            workers.inOrder(0, plan.cap(), this::figures, this::take, progress::cancelled);
        }
        if (lucks.size() < 2) {
            throw new CancellationException("interrupted before two replications were finished");
        }
        return List.copyOf(lucks);
    }

    private double[] figures(int replication) {
        return worlds.stream()
                .mapToDouble(world ->
                        figure.applyAsDouble(new Replication(world, plan.seed(), replication, Optional.empty()).run()))
                .toArray();
    }

    private boolean take(int number, double[] figures) {
        lucks.add(figures);
        progress.finished(number + 1, plan.cap());
        return true;
    }
}
