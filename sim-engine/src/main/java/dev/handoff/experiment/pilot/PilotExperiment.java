package dev.handoff.experiment.pilot;

import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Workers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Runs the same pilot many times, each time with other luck, and looks at it as somebody does who sees only what really happens: once with the
 * policy that is to be tried, and once with nothing to try.
 */
public final class PilotExperiment {
    /** Pilots without which a time that is up ends nothing: fewer say nothing about chances. */
    public static final int FEWEST = 20;

    private final PilotDesign design;
    private final List<Integer> lengths;
    private final Plan plan;
    private final Progress progress;
    private final Map<PilotMeasure, List<PilotTrial>> trials = new EnumMap<>(PilotMeasure.class);
    private int done;
    private RunResult.Stop stop = RunResult.Stop.INTERRUPTED;

    private PilotExperiment(PilotDesign design, List<Integer> lengths, Plan plan, Progress progress) {
        this.design = design;
        this.lengths = lengths.stream().distinct().sorted().toList();
        this.plan = plan;
        this.progress = progress;
    }

    /** About how many bytes a pilot of so many weeks takes to the end: by every measure two looks at it, the truth and the level. */
    public static double bytesOfOne(int weeks) {
        int looks = 2;
        int rows = 2 * looks + 2;
        return PilotMeasure.values().length * (KeptMemory.rows(1 + looks, 1) + KeptMemory.rows(rows, weeks));
    }

    /**
     * Runs {@code plan.cap()} pilots.
     *
     * @param lengths weeks after which the pilot may end, none longer than the design's
     * @throws CancellationException when the user cancelled before two pilots were finished
     * @throws IllegalArgumentException for a length that the design does not reach
     */
    public static Pilot run(PilotDesign design, List<Integer> lengths, Plan plan, Progress progress) {
        for (int weeks : lengths) {
            if (weeks < 1 || weeks > design.weeks()) {
                throw new IllegalArgumentException(
                        "a pilot lasts 1 to " + design.weeks() + " weeks here, not " + weeks);
            }
        }
        return new PilotExperiment(design, lengths, plan, progress).run();
    }

    private Pilot run() {
        try (Workers workers = Workers.of(plan.threads())) {
            workers.inOrder(0, plan.cap(), number -> design.task(plan.seed(), number), this::take, progress::cancelled);
        }
        if (done < 2) {
            throw new CancellationException("interrupted before two pilots were finished");
        }
        PilotSummaries summaries = new PilotSummaries(lengths, plan.confidence());
        List<Pilot.Measured> measures = new ArrayList<>();
        trials.forEach((measure, all) -> measures.add(summaries.of(measure, all)));
        return new Pilot(
                plan.seed(), done, plan.confidence(), lengths, design.groups(), design.isSame(), stop, measures);
    }

    private boolean take(int number, Map<PilotMeasure, PilotTrial> trial) {
        trial.forEach((measure, one) ->
                trials.computeIfAbsent(measure, m -> new ArrayList<>()).add(one));
        done = number + 1;
        progress.finished(done, plan.cap());
        boolean timeIsUp = done >= FEWEST && progress.timeIsUp();
        stop = timeIsUp || done == plan.cap() ? RunResult.Stop.FIXED : stop;
        return !timeIsUp;
    }
}
