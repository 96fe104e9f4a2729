package dev.handoff.scenario;

import dev.handoff.scenario.problem.FilePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The notes on sources of a scenario and those it extends. A note speaks only of values stated in its own file or below it: who
 * changes a value does not inherit the evidence for the old one. A default that no file states is covered only by a note on just
 * that parameter.
 */
public final class Sources {
    private final List<String> files;
    private final List<Level> levels;

    private Sources(List<String> files, List<Level> levels) {
        this.files = files;
        this.levels = levels;
    }

    static Sources of(List<ScenarioFile> layers) {
        List<Level> levels = new ArrayList<>();
        for (ScenarioFile layer : layers) {
            layer.sources().forEach(note -> levels.add(new Level(layers.indexOf(layer), note)));
        }
        return new Sources(layers.stream().map(ScenarioFile::label).toList(), List.copyOf(levels));
    }

    /** The closest note on a path whose value stands in {@code statedIn}; of two equally close ones the upper file's. */
    Optional<SourceNote> of(String path, Optional<FilePlace> statedIn) {
        int lowest = statedIn.map(this::level).orElse(0);
        return levels.stream()
                .filter(l -> l.height() >= lowest)
                .filter(l ->
                        statedIn.isPresent() ? l.note().covers(path) : l.note().names(path))
                .max(Comparator.comparingInt((Level l) -> l.note().closeness()).thenComparingInt(Level::height))
                .map(Level::note);
    }

    private int level(FilePlace place) {
        int height = files.indexOf(place.file());
        return height < 0 ? files.size() : height;
    }

    private record Level(int height, SourceNote note) {}
}
