package dev.handoff.evidence.robustness;

import dev.handoff.company.Timeline;
import dev.handoff.evidence.facts.Difference;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** Runs worlds with assumptions moved, all on the same draws, and remembers what it has run. */
final class Laboratory implements AutoCloseable {
    private final Companies companies = new Companies();
    private final Map<Run, ConclusionSample> known = new HashMap<>();
    private final Map<Moved, Timeline> timelines = new HashMap<>();
    private final ForkJoinPool threads;

    Laboratory(int threads) {
        this.threads = new ForkJoinPool(threads);
    }

    Companies companies() {
        return companies;
    }

    private record Run(Timeline timeline, int replication) {}

    private record Moved(StudiedCompany world, AssumptionMove shift) {}

    /** The samples of worlds with assumptions moved, replication by replication. */
    List<Map<StudiedCompany, ConclusionSample>> run(
            List<StudiedCompany> worlds, AssumptionMove shift, int replications) {
        Map<StudiedCompany, Timeline> timelines = new EnumMap<>(StudiedCompany.class);
        worlds.forEach(w -> timelines.put(w, timeline(w, shift)));
        simulate(timelines.values().stream()
                .flatMap(t -> IntStream.range(0, replications).mapToObj(r -> new Run(t, r)))
                .filter(run -> !known.containsKey(run))
                .distinct()
                .toList());
        return IntStream.range(0, replications)
                .mapToObj(r -> samples(timelines, r))
                .toList();
    }

    private Timeline timeline(StudiedCompany world, AssumptionMove shift) {
        return timelines.computeIfAbsent(new Moved(world, shift), m -> companies.timeline(world, shift));
    }

    private Map<StudiedCompany, ConclusionSample> samples(Map<StudiedCompany, Timeline> timelines, int replication) {
        Map<StudiedCompany, ConclusionSample> samples = new EnumMap<>(StudiedCompany.class);
        timelines.forEach((world, timeline) -> samples.put(world, known.get(new Run(timeline, replication))));
        return samples;
    }

    private void simulate(List<Run> runs) {
        List<ConclusionSample> samples = threads.submit(() -> runs.parallelStream()
                        .map(run -> ConclusionSample.of(run.timeline(), run.replication()))
                        .toList())
                .join();
        IntStream.range(0, runs.size()).forEach(i -> known.put(runs.get(i), samples.get(i)));
    }

    /** What must be above zero for a conclusion with assumptions moved; of one replication it has no half-width. */
    Difference margin(Conclusion conclusion, AssumptionMove shift, int replications) {
        double[] margins = run(conclusion.worlds(), shift, replications).stream()
                .mapToDouble(samples -> conclusion.margin(samples::get))
                .toArray();
        return replications == 1
                ? new Difference(margins[0], Double.NaN)
                : Difference.of(new double[replications], margins);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
