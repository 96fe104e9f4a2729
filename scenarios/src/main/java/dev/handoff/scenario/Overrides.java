package dev.handoff.scenario;

import dev.handoff.scenario.binding.Shape;
import dev.handoff.scenario.binding.TreeMerge;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.Located.Sequence;
import dev.handoff.scenario.yaml.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Applies {@code --set PATH=VALUE}: the value, in the spelling of a scenario file, is laid over what stands at the path, as a
 * scenario is laid over the one it extends.
 */
final class Overrides {
    private final List<Problem> problems;

    private Overrides(List<Problem> problems) {
        this.problems = problems;
    }

    /** The tree with all overrides applied, one after the other; those at fault are left out and reported. */
    static Mapping apply(Mapping tree, List<String> overrides, List<Problem> problems) {
        Mapping changed = tree;
        for (String override : overrides) {
            changed = new Overrides(problems).apply(changed, override);
        }
        return changed;
    }

    private Mapping apply(Mapping tree, String override) {
        FilePlace place = FilePlace.ofCommandLine("--set " + override);
        int equals = override.indexOf('=');
        if (equals <= 0 || override.substring(equals + 1).isBlank()) {
            problems.add(place.problem("", "a path and a value are needed", "--set sla.sales.enforcement=0.8"));
            return tree;
        }
        String path = override.substring(0, equals).strip();
        Optional<Located> value =
                TreeReader.argument(place, override.substring(equals + 1).strip(), problems);
        return value.map(v -> stated(tree, path, v)).orElse(tree);
    }

    private Mapping stated(Mapping tree, String path, Located value) {
        return set(tree, path, value).orElseGet(() -> {
            String hint = ParameterPaths.nearest(path, tree).orElse("");
            problems.add(value.place().problem(path, "there is no parameter " + Problem.quote(path), hint));
            return tree;
        });
    }

    /** The tree with a value laid over what stands at the path; empty when no parameter has that path. */
    static Optional<Mapping> set(Mapping tree, String path, Located value) {
        try {
            return Optional.of((Mapping) set(Shape.COMPANY, Optional.of(tree), List.of(path.split("\\.", -1)), value));
        } catch (NoSuchPath e) {
            return Optional.empty();
        }
    }

    private static Located set(Shape shape, Optional<Located> stated, List<String> path, Located value) {
        if (path.isEmpty()) {
            return stated.map(base -> TreeMerge.merge(shape, base, value)).orElse(value);
        }
        Optional<Located> node = stated.map(s -> Shape.written(shape, s));
        return shape.match(
                record -> inRecord(record, mapping(node, value), path, value),
                map -> named(map, mapping(node, value), path, value),
                list -> item(list, node.orElseThrow(NoSuchPath::new), path, value),
                optional -> set(optional.inner(), stated, path, value),
                single -> single.spelling().hasParts() ? part(mapping(node, value), path, value) : fail());
    }

    /** The map that stands there; where none does, one that begins with the value. */
    private static Mapping mapping(Optional<Located> node, Located value) {
        return node.filter(Mapping.class::isInstance).map(Mapping.class::cast).orElse(Mapping.empty(value.place()));
    }

    private static List<String> rest(List<String> path) {
        return path.subList(1, path.size());
    }

    private static Located inRecord(Shape.OfRecord shape, Mapping map, List<String> path, Located value) {
        Shape.Field field = shape.field(path.get(0)).orElseThrow(NoSuchPath::new);
        return map.with(field.name(), set(field.shape(), stated(field, map), rest(path), value));
    }

    /** What a file states, or for lists, whose items are addressed by number, the default. */
    private static Optional<Located> stated(Shape.Field field, Mapping map) {
        boolean list = field.shape() instanceof Shape.OfList && !field.required();
        return map.get(field.name()).or(() -> list ? Optional.of(field.byDefault()) : Optional.empty());
    }

    private static Located named(Shape.OfMap shape, Mapping map, List<String> path, Located value) {
        String name = path.get(0);
        List<String> rest = rest(path);
        Optional<Located> stated = map.get(name);
        if (rest.isEmpty() && stated.isPresent() && Located.isNone(value)) {
            return map.without(name);
        }
        if (stated.isEmpty() && (!rest.isEmpty() || Located.isNone(value))) {
            throw new NoSuchPath();
        }
        return map.with(name, set(shape.value(), stated, rest, value));
    }

    private static Located item(Shape.OfList shape, Located node, List<String> path, Located value) {
        if (!(node instanceof Sequence list) || !path.get(0).matches("\\d{1,6}")) {
            throw new NoSuchPath();
        }
        int index = Integer.parseInt(path.get(0));
        if (index >= list.items().size()) {
            throw new NoSuchPath();
        }
        List<Located> items = new ArrayList<>(list.items());
        items.set(index, set(shape.item(), Optional.of(items.get(index)), rest(path), value));
        return new Sequence(value.place(), items); // no longer what the file said
    }

    /** A part of a distribution; naming another family replaces the one that stands there. */
    private static Located part(Mapping map, List<String> path, Located value) {
        if (path.size() > 2) {
            return fail();
        }
        String name = path.get(0);
        Located parts = path.size() == 1 ? value : mapping(map.get(name), value).with(path.get(1), value);
        return Mapping.empty(value.place()).with(name, parts);
    }

    private static Located fail() {
        throw new NoSuchPath();
    }

    /** No parameter has the path. */
    private static final class NoSuchPath extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NoSuchPath() {
            super("no such path", null, false, false);
        }
    }
}
