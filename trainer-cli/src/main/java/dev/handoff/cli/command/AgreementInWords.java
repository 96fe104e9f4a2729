package dev.handoff.cli.command;

import dev.handoff.company.Enforcement;
import dev.handoff.scenario.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What marketing and sales have agreed on, a sentence per clause. */
final class AgreementInWords {
    private static final String SALES = "sla.sales.";
    private static final String NONE = "No agreement is in force.";

    private final Map<String, String> values;

    private AgreementInWords(Map<String, String> values) {
        this.values = values;
    }

    static List<String> of(List<Parameter> parameters) {
        return new AgreementInWords(parameters.stream()
                        .filter(p -> p.path().startsWith(SALES))
                        .collect(Collectors.toMap(p -> p.path().substring(SALES.length()), Parameter::value)))
                .sentences();
    }

    /** The same, and nothing where nobody promises anything. */
    static List<String> promised(List<Parameter> parameters) {
        List<String> sentences = of(parameters);
        return sentences.equals(List.of(NONE)) ? List.of() : sentences;
    }

    private List<String> sentences() {
        List<String> clauses = new ArrayList<>();
        clause("firstTouch.limit", limit -> "Sales makes the first attempt within " + limit)
                .ifPresent(clauses::add);
        clause("minimumAttempts.attempts", this::attempts).ifPresent(clauses::add);
        if (clauses.isEmpty()) {
            return List.of(NONE);
        }
        clauses.add("What managers do about open promises: " + watched() + ".");
        return clauses;
    }

    private Optional<String> clause(String path, Function<String, String> promise) {
        String breach = path.replaceFirst("\\..*", ".breach");
        return Optional.ofNullable(values.get(path)).map(v -> promise.apply(v) + "; " + onBreach(values.get(breach)));
    }

    private String attempts(String attempts) {
        return "Sales makes at least " + attempts + (attempts.equals("1") ? " attempt" : " attempts") + " within "
                + values.get("minimumAttempts.within");
    }

    private static String onBreach(String action) {
        return action.equals("reassign") ? "a lead let down goes to another rep." : "a miss is reported.";
    }

    private String watched() {
        double level = Double.parseDouble(values.get("enforcement"));
        return Enforcement.named(level)
                .map(Enforcement::words)
                .orElseGet(() -> between(Enforcement.of(level)) + " (" + values.get("enforcement") + " of 1)");
    }

    /** A level between two that have names. */
    private static String between(Enforcement below) {
        return below.words() + ", now and then " + Enforcement.values()[below.ordinal() + 1].words();
    }
}
