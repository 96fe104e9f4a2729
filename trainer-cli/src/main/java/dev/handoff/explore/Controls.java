package dev.handoff.explore;

import dev.handoff.company.Param;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The knobs of a company: the clauses of sales' promise, how they are watched, the definition, people, and what is spent. */
final class Controls {
    private static final int MOST_CHANNELS = 8;
    private static final List<String> LIMITS = List.of(
            Param.NONE,
            "15 working minutes",
            "1 working hour",
            "2 working hours",
            "1 working day",
            "2 working days",
            "5 working days");
    private static final List<String> WINDOWS =
            List.of("5 working days", "10 working days", "15 working days", "30 working days");
    private static final List<String> COUNTS = List.of(Param.NONE, "2", "3", "4", "5", "6", "8");

    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Scenario base;

    private Controls(Scenario base) {
        this.base = base;
        ParameterPaths.list(base).forEach(parameter -> parameters.put(parameter.path(), parameter));
    }

    /** The knobs, in the order of the page. */
    static List<Control> of(Scenario base) {
        return new Controls(base).list();
    }

    private List<Control> list() {
        List<Control> knobs = new ArrayList<>();
        clause(knobs, "sla.sales.firstTouch", "limit", LIMITS);
        clause(knobs, "sla.sales.minimumAttempts", "attempts", COUNTS);
        clause(knobs, "sla.sales.minimumAttempts", "within", WINDOWS);
        clause(knobs, "sla.sales.disposition", "limit", LIMITS);
        find("sla.sales.enforcement").ifPresent(p -> knobs.add(Control.sliding(p, "0", "1", "0.1")));
        find("leadDefinition.threshold")
                .ifPresent(p -> knobs.add(
                        numeric(p)
                                ? Control.sliding(p, "-4", "4", "0.25")
                                : Control.written(p, List.of(Param.NONE, "-1", "0", "1"))));
        find("prospecting.share").ifPresent(p -> knobs.add(Control.sliding(p, "0", "0.5", "0.05")));
        base.company()
                .teams()
                .keySet()
                .forEach(team -> find("teams." + team + ".reps").ifPresent(p -> knobs.add(people(p))));
        spending(knobs);
        return knobs;
    }

    private Optional<Parameter> find(String path) {
        return Optional.ofNullable(parameters.get(path));
    }

    /** A clause that is not in force is one parameter, the clause; what it would say is asked for all the same. */
    private void clause(List<Control> knobs, String clause, String member, List<String> suggestions) {
        String path = clause + "." + member;
        find(path)
                .ifPresentOrElse(
                        p -> knobs.add(Control.written(p, with(p.value(), suggestions))),
                        () -> find(clause).ifPresent(p -> knobs.add(Control.written(absent(p, path), suggestions))));
    }

    private static Parameter absent(Parameter clause, String path) {
        return new Parameter(
                path,
                Param.NONE,
                clause.unit(),
                clause.range(),
                clause.mark(),
                clause.source(),
                clause.owner(),
                clause.meaning());
    }

    private static List<String> with(String present, List<String> suggestions) {
        if (suggestions.contains(present)) {
            return suggestions;
        }
        List<String> all = new ArrayList<>(List.of(present));
        all.addAll(suggestions);
        return all;
    }

    private static boolean numeric(Parameter parameter) {
        return parameter.value().matches("-?[0-9.]+(E-?\\d+)?");
    }

    private static Control people(Parameter reps) {
        int present = Integer.parseInt(reps.value());
        return Control.sliding(reps, "1", Integer.toString(Math.max(4, 2 * present)), "1");
    }

    /** What each of the largest channels may spend a week, up to three times of what it spends now. */
    private void spending(List<Control> knobs) {
        base.company().channels().entrySet().stream()
                .filter(e -> e.getValue().bringsInquiries())
                .filter(e -> e.getValue().inquiriesPerWeek() * e.getValue().costPerInquiry() > 0)
                .sorted(Comparator.comparingDouble(
                        e -> -e.getValue().inquiriesPerWeek() * e.getValue().costPerInquiry()))
                .limit(MOST_CHANNELS)
                .forEach(e -> find("channels." + e.getKey() + ".spendPerWeek").ifPresent(p -> {
                    double now = e.getValue()
                            .spendPerWeek()
                            .orElse(e.getValue().inquiriesPerWeek()
                                    * e.getValue().costPerInquiry());
                    Parameter stated = new Parameter(
                            p.path(), plain(now), p.unit(), p.range(), p.mark(), p.source(), p.owner(), p.meaning());
                    knobs.add(Control.sliding(stated, "0", plain(3 * now), plain(now / 10)));
                }));
    }

    private static String plain(double value) {
        return new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }
}
