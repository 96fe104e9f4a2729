package dev.handoff.scenario;

import dev.handoff.company.Mark;
import dev.handoff.scenario.binding.Binder;
import dev.handoff.scenario.binding.ParameterWords;
import dev.handoff.scenario.binding.Shape;
import dev.handoff.scenario.binding.Unbinder;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.TreePaths;
import dev.handoff.scenario.yaml.YamlText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Parameter paths, the one way to name a parameter. */
public final class ParameterPaths {
    private static final String UNSOURCED = "stated by the scenario without a source";
    private static final String COMMAND_LINE = "set on the command line";

    private ParameterPaths() {}

    /** Every parameter of a scenario with its value and source, in the order of the records. */
    public static List<Parameter> list(Scenario scenario) {
        return new Walk(scenario).record(Shape.COMPANY, scenario.company(), "").toList();
    }

    /** Whether a pattern, in which {@code *} stands for any one name, is a path or stands above it. */
    static boolean covers(String pattern, String path) {
        String[] names = path.split("\\.");
        String[] parts = pattern.split("\\.");
        if (parts.length > names.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals("*") && !parts[i].equals(names[i])) {
                return false;
            }
        }
        return true;
    }

    /** All paths a scenario of these channels and teams could state, absent clauses included. */
    static List<String> known(Mapping tree) {
        return below(Shape.COMPANY, Optional.of(tree), "").toList();
    }

    private static Stream<String> below(Shape shape, Optional<Located> stated, String path) {
        return shape.match(
                record -> record.names().stream().flatMap(name -> below(record, name, stated, path)),
                map -> stated.stream().flatMap(s -> s.names().stream()).flatMap(name -> below(map, name, stated, path)),
                list -> Stream.of(path),
                optional -> below(optional.inner(), stated, path),
                value -> Stream.of(path));
    }

    private static Stream<String> below(Shape owner, String name, Optional<Located> stated, String path) {
        Optional<Located> part = stated.flatMap(s -> s.get(name));
        return below(owner.at(name).orElseThrow(), part, Binder.join(path, name));
    }

    /** The path that was probably meant: one that ends in what was given, or the nearest. */
    static Optional<String> nearest(String path, Mapping tree) {
        List<String> known = known(tree);
        List<String> endings =
                known.stream().filter(k -> k.endsWith("." + path)).toList();
        return endings.size() == 1 ? Optional.of(endings.get(0)) : Nearest.of(path, known);
    }

    /** Goes through the parameters of a company. */
    private record Walk(Scenario scenario) {
        Stream<Parameter> record(Shape.OfRecord shape, Object value, String path) {
            return shape.fields().stream().flatMap(f -> visit(f, f.shape(), f.get(value), Binder.join(path, f.name())));
        }

        private Stream<Parameter> visit(Shape.Field field, Shape shape, Object value, String path) {
            return shape.match(
                    record -> record(record, value, path),
                    map -> ((Map<?, ?>) value)
                            .entrySet().stream()
                                    .flatMap(e -> visit(
                                            field, map.value(), e.getValue(), Binder.join(path, (String) e.getKey()))),
                    list -> Stream.of(parameter(field, shape, value, path)),
                    optional -> optional(field, optional, (Optional<?>) value, path),
                    single -> Stream.of(parameter(field, shape, value, path)));
        }

        /** A group of parameters that is there is gone through; a single value, or what is absent, is one parameter. */
        private Stream<Parameter> optional(Shape.Field field, Shape.OfOptional shape, Optional<?> value, String path) {
            boolean group = value.isPresent() && !shape.inner().names().isEmpty();
            return group
                    ? visit(field, shape.inner(), value.get(), path)
                    : Stream.of(parameter(field, shape, value, path));
        }

        /** A value of a map has the map's description, but its own shape and no default. */
        private Parameter parameter(Shape.Field field, Shape shape, Object value, String path) {
            Optional<FilePlace> place = TreePaths.find(scenario.tree(), path).map(Located::place);
            Optional<SourceNote> note = scenario.sources().of(path, place);
            boolean byDefault = note.isEmpty() && shape == field.shape() && Binder.isDefault(field, value);
            Mark mark =
                    note.map(SourceNote::mark).orElse(byDefault ? field.param().mark() : Mark.ASSUMPTION);
            String source = note.map(SourceNote::source)
                    .orElseGet(() -> byDefault ? field.param().source() : stated(place));
            String spelling = YamlText.flow(Unbinder.write(shape, value));
            return new Parameter(
                    path,
                    spelling,
                    field.param().unit(),
                    ParameterWords.range(field),
                    mark,
                    source,
                    field.param().owner(),
                    field.param().value());
        }

        private static String stated(Optional<FilePlace> place) {
            return place.filter(p -> p.line() == 0).isPresent() ? COMMAND_LINE : UNSOURCED;
        }
    }
}
