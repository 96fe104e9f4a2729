package dev.handoff.scenario.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a colleague says of a company.
 *
 * @param load hours of work for each hour there is, if everything that comes in is done as promised, team by team; empty when nothing could
 *     be simulated
 * @param advice what is worth a thought
 */
public record ColleagueOpinion(Map<String, Double> load, List<Advice> advice) {
    public ColleagueOpinion {
        load = Collections.unmodifiableMap(new LinkedHashMap<>(load));
        advice = List.copyOf(advice);
    }

    /** "Load: field 78 %, inside 91 % of the hours there"; empty when it is not known. */
    public Optional<String> loadInWords() {
        return load.isEmpty()
                ? Optional.empty()
                : Optional.of("Load: "
                        + load.entrySet().stream()
                                .map(team -> team.getKey() + " " + FiguresInWords.percent(team.getValue()))
                                .collect(Collectors.joining(", "))
                        + " of the hours there");
    }
}
