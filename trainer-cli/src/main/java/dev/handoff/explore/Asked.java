package dev.handoff.explore;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.design.DesignException;
import dev.handoff.scenario.design.Variation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The company as a question asks for it, or what is wrong with the question. */
record Asked(List<Candidate> candidates, Map<String, String> problems, String note) {
    private static final String OPTION = "--with";

    /** The base and the base with the changes, as {@code compare BASE --with CHANGES} makes them. */
    static Asked of(Scenario base, Question question) {
        Map<String, String> problems = new LinkedHashMap<>();
        question.moved().forEach((path, value) -> problemWith(base, path, value).ifPresent(p -> problems.put(path, p)));
        if (!problems.isEmpty()) {
            return new Asked(List.of(), problems, "");
        }
        try {
            Variation variation = Variation.parse(OPTION, question.changes());
            Candidate other = new Candidate(variation.label(), variation.title(), variation.of(base));
            return new Asked(List.of(Candidate.of(base), other), Map.of(), "");
        } catch (DesignException e) {
            return new Asked(List.of(), Map.of(), words(e));
        }
    }

    /** A value is tried by itself; what a clause needs beside it may come from another knob. */
    private static Optional<String> problemWith(Scenario base, String path, String value) {
        if (value.indexOf(';') >= 0) {
            return Optional.of("one value is enough here, without a semicolon");
        }
        try {
            Variation.changed(base, List.of(Question.change(path, value)), OPTION);
            return Optional.empty();
        } catch (DesignException e) {
            boolean ofThisKnob =
                    e.problems().stream().anyMatch(p -> !p.message().contains("is missing"));
            return ofThisKnob || e.problems().isEmpty() ? Optional.of(words(e)) : Optional.empty();
        }
    }

    private static String words(DesignException e) {
        return e.problems().isEmpty()
                ? e.getMessage()
                : e.problems().stream()
                        .map(p -> p.message() + (p.hint().isEmpty() ? "" : ". Maybe " + p.hint() + "?"))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }
}
