package dev.handoff.evidence.assumptions;

import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterLabel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a scenario's values rest on: one sentence for each piece of evidence, naming the parameters it stands behind. */
public final class EvidenceInWords {
    private static final int MOST_NAMED = 3;

    private EvidenceInWords() {}

    public static List<String> of(List<Parameter> parameters) {
        Map<String, Set<String>> byEvidence = new LinkedHashMap<>();
        parameters.stream()
                .filter(p -> !p.isNeutral())
                .forEach(p -> byEvidence
                        .computeIfAbsent(evidence(p), e -> new LinkedHashSet<>())
                        .add(p.path()));
        return byEvidence.entrySet().stream()
                .map(e -> names(patterns(e.getValue())) + ": " + e.getKey())
                .toList();
    }

    /** What is said of several channels is said once; what is said of one names it. */
    private static Set<String> patterns(Set<String> paths) {
        Map<String, List<String>> byPattern = paths.stream()
                .collect(Collectors.groupingBy(EvidenceInWords::pattern, LinkedHashMap::new, Collectors.toList()));
        Set<String> patterns = new LinkedHashSet<>();
        byPattern.forEach(
                (pattern, members) -> patterns.add(ParameterLabel.of(members.size() > 1 ? pattern : members.get(0))));
        return patterns;
    }

    private static String evidence(Parameter parameter) {
        return parameter.source() + " (" + parameter.mark().label() + ")";
    }

    /** {@code channels.webinar.fit} and {@code channels.organic.fit} are one pattern. */
    private static String pattern(String path) {
        return path.replaceFirst("^(channels|teams)\\.[^.]+", "$1.*");
    }

    private static String names(Set<String> patterns) {
        List<String> names = List.copyOf(patterns);
        if (names.size() <= MOST_NAMED) {
            return String.join(", ", names);
        }
        return String.join(", ", names.subList(0, MOST_NAMED)) + " and " + (names.size() - MOST_NAMED) + " more";
    }
}
