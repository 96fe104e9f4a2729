package dev.handoff.scenario;

import dev.handoff.scenario.binding.Shape;
import dev.handoff.scenario.binding.Shape.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to turn a knob in a scenario.
 *
 * @param before the scenario, with the clause the knob belongs to if it had none
 * @param change the knob and its other value, as an override
 */
record Turn(Scenario before, String change) {

    /** Every way to turn a knob, those for the first of several channels or teams first. */
    static Stream<Turn> of(Knob knob, Scenario scenario) {
        return new Way(scenario, List.of(), List.of(knob.path().split("\\."))).turns(knob);
    }

    /** The scenario after the turn; empty when the loader refuses the value. */
    Optional<Scenario> after() {
        return ScenarioLoader.override(before, List.of(change)).scenario();
    }

    /** The way down to a knob: what is passed, and what is still to come. */
    private record Way(Scenario scenario, List<String> passed, List<String> ahead) {

        private Stream<Turn> turns(Knob knob) {
            int name = ahead.indexOf(Knob.NAME);
            if (name >= 0) {
                List<String> to = join(passed, ahead.subList(0, name));
                return ((Map<?, ?>) value(scenario, to).orElseThrow())
                        .keySet().stream()
                                .flatMap(key -> new Way(
                                                scenario,
                                                join(to, List.of((String) key)),
                                                ahead.subList(name + 1, ahead.size()))
                                        .turns(knob));
            }
            List<String> path = join(passed, ahead);
            return withClauses(path).stream().flatMap(before -> values(before, knob, path));
        }

        private static Stream<Turn> values(Scenario before, Knob knob, List<String> path) {
            Object present = value(before, path).orElseThrow();
            return names(before).of(knob.shape(), knob.field().param(), present).stream()
                    .map(value -> new Turn(before, String.join(".", path) + "=" + value));
        }

        private static KnobValues names(Scenario scenario) {
            return new KnobValues(List.copyOf(join(
                    List.copyOf(scenario.company().channels().keySet()),
                    List.copyOf(scenario.company().teams().keySet()))));
        }

        /** The scenario with every clause that the path leads through, each in several forms if it had none. */
        private List<Scenario> withClauses(List<String> path) {
            for (int depth = 1; depth < path.size(); depth++) {
                List<String> to = path.subList(0, depth);
                if (value(scenario, to).filter(v -> v.equals(Optional.empty())).isPresent()) {
                    return clauses(to).stream()
                            .flatMap(with -> new Way(with, passed, ahead).withClauses(path).stream())
                            .toList();
                }
            }
            return List.of(scenario);
        }

        private List<Scenario> clauses(List<String> to) {
            Shape.OfRecord record = (Shape.OfRecord) ((Shape.OfOptional) shape(to)).inner();
            List<Scenario> with = new ArrayList<>();
            for (int which = 0; which < 2; which++) {
                String clause = String.join(".", to) + "=" + names(scenario).clause(record, which);
                ScenarioLoader.override(scenario, List.of(clause)).scenario().ifPresent(with::add);
            }
            return with;
        }

        private static <T> List<T> join(List<T> first, List<T> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }

    /** What stands at a path; a clause is looked into, and empty where the path ends in nothing. */
    private static Optional<Object> value(Scenario scenario, List<String> path) {
        Object value = scenario.company();
        Shape shape = Shape.COMPANY;
        for (String name : path) {
            if (value instanceof Optional<?> clause) {
                if (clause.isEmpty()) {
                    return Optional.empty();
                }
                value = clause.get();
            }
            shape = inside(shape);
            if (shape instanceof Shape.OfRecord record) {
                Field field = record.field(name).orElseThrow();
                value = field.get(value);
                shape = field.shape();
            } else {
                value = ((Map<?, ?>) value).get(name);
                shape = ((Shape.OfMap) shape).value();
            }
        }
        return Optional.of(value);
    }

    private static Shape shape(List<String> path) {
        Shape shape = Shape.COMPANY;
        for (String name : path) {
            Shape inside = inside(shape);
            shape = inside instanceof Shape.OfRecord record
                    ? record.field(name).orElseThrow().shape()
                    : ((Shape.OfMap) inside).value();
        }
        return shape;
    }

    private static Shape inside(Shape shape) {
        return shape instanceof Shape.OfOptional optional ? optional.inner() : shape;
    }
}
