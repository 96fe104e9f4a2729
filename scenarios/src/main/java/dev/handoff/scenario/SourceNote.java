package dev.handoff.scenario;

import dev.handoff.company.Mark;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.Located.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A note in a scenario file saying where values come from: {@code channels.*.fit: "assume: a guess from sales calls"}.
 *
 * @param place where it stands
 * @param pattern a parameter path; {@code *} stands for any one name, and what lies below the path is meant too
 * @param mark the kind of evidence
 * @param source the evidence
 */
record SourceNote(FilePlace place, String pattern, Mark mark, String source) {
    static List<SourceNote> read(Located node, List<Problem> problems) {
        if (!(node instanceof Mapping map)) {
            problems.add(node.place()
                    .problem(
                            "sources", "a map from parameter paths to sources is needed here, not " + node.describe()));
            return List.of();
        }
        List<SourceNote> notes = new ArrayList<>();
        map.entries().forEach((pattern, entry) -> read(pattern, entry, problems).ifPresent(notes::add));
        return notes;
    }

    private static Optional<SourceNote> read(String pattern, Located.Entry entry, List<Problem> problems) {
        String text = entry.value() instanceof Scalar scalar ? scalar.text() : "";
        int colon = text.indexOf(':');
        Optional<Mark> mark =
                colon < 0 ? Optional.empty() : mark(text.substring(0, colon).strip());
        if (mark.isEmpty() || text.substring(colon + 1).isBlank()) {
            problems.add(entry.value()
                    .place()
                    .problem(
                            "sources." + pattern,
                            "a source begins with pub:, quoted:, data:, fitted:, computed: or assume:, unlike "
                                    + entry.value().describe(),
                            "\"assume: …\""));
            return Optional.empty();
        }
        return Optional.of(new SourceNote(
                entry.key(), pattern, mark.get(), text.substring(colon + 1).strip()));
    }

    private static Optional<Mark> mark(String label) {
        return Stream.of(Mark.values()).filter(m -> m.label().equals(label)).findFirst();
    }

    /** Whether it speaks of a path, or of something above it. */
    boolean covers(String path) {
        return ParameterPaths.covers(pattern, path);
    }

    /** Whether it speaks of exactly this path. */
    boolean names(String path) {
        return covers(path) && pattern.split("\\.").length == path.split("\\.").length;
    }

    /** The more names it gives, the closer it is; a star counts less than a name. */
    int closeness() {
        return Stream.of(pattern.split("\\."))
                .mapToInt(part -> part.equals("*") ? 100 : 101)
                .sum();
    }
}
