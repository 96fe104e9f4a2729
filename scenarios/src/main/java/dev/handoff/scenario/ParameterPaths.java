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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parameter paths, the one way to name a parameter. */
public final class ParameterPaths {
    private static final String UNSOURCED = "stated by the scenario without a source";
    private static final String COMMAND_LINE = "set on the command line";

    /** A last name of no more letters is too short to stand alone. */
    private static final int SHORT = 6;

    private ParameterPaths() {}

    /** The last part of a path, which usually says enough; the last two where the last is as short as {@code share}. */
    public static String shortened(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        int before = path.lastIndexOf('.', path.length() - last.length() - 2);
        return last.length() > SHORT ? last : path.substring(before + 1);
    }

    /** Every parameter of a scenario with its value and source, in the order of the records. */
    public static List<Parameter> list(Scenario scenario) {
        List<Parameter> parameters = new ArrayList<>();
        new Walk(scenario, parameters).record(Shape.COMPANY, scenario.company(), "");
        return parameters;
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
        List<String> paths = new ArrayList<>();
        collect(Shape.COMPANY, Optional.of(tree), "", paths);
        return paths;
    }

    private static void collect(Shape shape, Optional<Located> stated, String path, List<String> paths) {
        if (shape instanceof Shape.OfOptional optional) {
            collect(optional.inner(), stated, path, paths);
        } else if (shape instanceof Shape.OfRecord record) {
            record.fields()
                    .forEach(f -> collect(f.shape(), child(stated, f.name()), Binder.join(path, f.name()), paths));
        } else if (shape instanceof Shape.OfMap map) {
            names(stated).forEach(n -> collect(map.value(), child(stated, n), Binder.join(path, n), paths));
        } else {
            paths.add(path);
        }
    }

    private static Optional<Located> child(Optional<Located> node, String name) {
        return node.flatMap(n -> n instanceof Mapping map ? map.get(name) : Optional.empty());
    }

    private static Collection<String> names(Optional<Located> node) {
        return node.isPresent() && node.get() instanceof Mapping map
                ? map.entries().keySet()
                : List.of();
    }

    /** The path that was probably meant: one that ends in what was given, or the nearest. */
    static Optional<String> nearest(String path, Mapping tree) {
        List<String> known = known(tree);
        List<String> endings =
                known.stream().filter(k -> k.endsWith("." + path)).toList();
        return endings.size() == 1 ? Optional.of(endings.get(0)) : Nearest.of(path, known);
    }

    /** Goes through the parameters of a company. */
    private record Walk(Scenario scenario, List<Parameter> parameters) {
        void record(Shape.OfRecord shape, Object value, String path) {
            shape.fields().forEach(f -> visit(f, f.shape(), f.get(value), Binder.join(path, f.name())));
        }

        private void visit(Shape.Field field, Shape shape, Object value, String path) {
            if (shape instanceof Shape.OfRecord record) {
                record(record, value, path);
            } else if (shape instanceof Shape.OfMap map) {
                ((Map<?, ?>) value)
                        .forEach((name, v) -> visit(field, map.value(), v, Binder.join(path, (String) name)));
            } else if (shape instanceof Shape.OfOptional o && o.inner() instanceof Shape.OfRecord && present(value)) {
                visit(field, o.inner(), ((Optional<?>) value).orElseThrow(), path);
            } else {
                parameters.add(parameter(field, shape, value, path));
            }
        }

        private static boolean present(Object value) {
            return ((Optional<?>) value).isPresent();
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
