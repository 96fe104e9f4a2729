package dev.handoff.scenario.facts;

import dev.handoff.company.Timeline;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** Runs worlds with assumptions moved, all on the same draws, and remembers what it has run. */
final class Laboratory implements AutoCloseable {
    private final Companies companies = new Companies();
    private final Map<Run, Sample> known = new HashMap<>();
    private final ForkJoinPool threads;

    Laboratory(int threads) {
        this.threads = new ForkJoinPool(threads);
    }

    Companies companies() {
        return companies;
    }

    /**
     * What is run.
     *
     * @param overrides the assumptions that are moved
     * @param period overrides of the period, the same for all that is compared
     */
    record Setting(List<String> overrides, List<String> period) {}

    private record Run(Timeline timeline, int replication) {}

    /** The samples of worlds under a setting, replication by replication. */
    List<Map<World, Sample>> run(List<World> worlds, Setting setting, int replications) {
        Map<World, Timeline> timelines = new EnumMap<>(World.class);
        worlds.forEach(w -> timelines.put(w, companies.timeline(w, setting.overrides(), setting.period())));
        simulate(timelines.values().stream()
                .flatMap(t -> IntStream.range(0, replications).mapToObj(r -> new Run(t, r)))
                .filter(run -> !known.containsKey(run))
                .distinct()
                .toList());
        return IntStream.range(0, replications)
                .mapToObj(r -> samples(timelines, r))
                .toList();
    }

    private Map<World, Sample> samples(Map<World, Timeline> timelines, int replication) {
        Map<World, Sample> samples = new EnumMap<>(World.class);
        timelines.forEach((world, timeline) -> samples.put(world, known.get(new Run(timeline, replication))));
        return samples;
    }

    private void simulate(List<Run> runs) {
        List<Sample> samples = threads.submit(() -> runs.parallelStream()
                        .map(run -> Sample.of(run.timeline(), run.replication()))
                        .toList())
                .join();
        IntStream.range(0, runs.size()).forEach(i -> known.put(runs.get(i), samples.get(i)));
    }

    /** What must be above zero for a conclusion under a setting. */
    Difference margin(Conclusion conclusion, Setting setting, int replications) {
        double[] margins = run(conclusion.worlds(), setting, replications).stream()
                .mapToDouble(samples -> conclusion.margin(samples::get))
                .toArray();
        return Difference.of(new double[replications], margins);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
