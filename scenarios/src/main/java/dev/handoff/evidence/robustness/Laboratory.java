package dev.handoff.evidence.robustness;

import dev.handoff.company.Timeline;
import dev.handoff.evidence.facts.Difference;
import dev.handoff.experiment.Task;
import dev.handoff.experiment.Workers;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Runs worlds with assumptions moved, all on the same draws, and remembers what it has run. */
final class Laboratory implements AutoCloseable {
    private final Companies companies = new Companies();
    private final Map<Run, ConclusionSample> known = new HashMap<>();
    private final Map<Moved, Timeline> timelines = new HashMap<>();
    private final Workers workers;

    Laboratory(int threads) {
        this.workers = Workers.of(threads);
    }

    Companies companies() {
        return companies;
    }

    private record Run(Timeline timeline, int replication) implements Task<ConclusionSample> {
        @Override
        public ConclusionSample run() {
            return ConclusionSample.of(timeline, replication);
        }
    }

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
        workers.inOrder(
                0,
                runs.size(),
                runs::get,
                (number, sample) -> {
                    known.put(runs.get(number), sample);
                    return true;
                },
                () -> false);
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
        workers.close();
    }
}
