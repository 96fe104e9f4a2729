package dev.handoff.scenario.binding;

import dev.handoff.company.Company;
import dev.handoff.company.Param;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.spelling.DurationSpelling;
import dev.handoff.scenario.spelling.Misspelt;
import dev.handoff.scenario.spelling.Price;
import dev.handoff.scenario.spelling.Reflection;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Entry;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.Located.Sequence;
import dev.handoff.scenario.yaml.TreePaths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Makes company records of a located tree and collects every problem on the way; null stands for a value that has one. */
public final class Binder {
    /** Letters of any script with their marks and joiners, digits, hyphens and underscores. */
    public static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u200C\\u200D_-]{0,59}");

    private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\u200C\\u200D_]+");

    private final List<Problem> problems;
    private final String currency;

    private Binder(List<Problem> problems, String currency) {
        this.problems = problems;
        this.currency = currency;
    }

    /** The company a tree describes; empty when it has problems, which are added to the list. */
    public static Optional<Company> company(Mapping tree, List<Problem> problems) {
        int before = problems.size();
        Object company = new Binder(problems, currency(tree)).record(Shape.COMPANY, new Entry(tree.place(), tree), "");
        return problems.size() > before ? Optional.empty() : Optional.of((Company) company);
    }

    private static String currency(Mapping tree) {
        return TreePaths.find(tree, "money.currency")
                .filter(Located.Scalar.class::isInstance)
                .map(node -> ((Located.Scalar) node).text().strip())
                .orElse("EUR");
    }

    /** Whether two values of one parameter are the same however they are spelled. */
    public static boolean isDefault(Shape.Field field, Object value) {
        return !field.required() && value.equals(new Binder(new ArrayList<>(), "").byDefault(field, ""));
    }

    private Object bind(Shape shape, Entry entry, Param param, String path) {
        return shape.match(
                record -> record(record, entry, path),
                map -> map(map, entry.value(), param, path),
                list -> list(list, entry.value(), param, path),
                optional -> optional(optional, entry, param, path),
                value -> value(value, entry.value(), param, path));
    }

    private Object record(Shape.OfRecord shape, Entry entry, String path) {
        if (!(Shape.written(shape, entry.value()) instanceof Mapping mapping)) {
            return refuse(entry.value(), path, "named parameters are needed here, not ");
        }
        mapping.entries().forEach((name, e) -> admit(shape, name, e.key(), path));
        Object[] components = shape.fields().stream()
                .map(field -> component(field, mapping, entry.key(), path))
                .toArray();
        boolean whole = Arrays.stream(components).allMatch(Objects::nonNull);
        return whole ? guarded(entry.value(), path, () -> Reflection.make(shape.type(), components)) : null;
    }

    private void admit(Shape.OfRecord shape, String name, FilePlace key, String path) {
        if (shape.field(name).isEmpty()) {
            String hint =
                    Nearest.of(name, shape.names()).or(() -> below(shape, name)).orElse("");
            problems.add(key.problem(join(path, name), "there is no parameter " + Problem.quote(name) + " here", hint));
        }
    }

    /** A parameter of that name one step further down, in the form in which it is written there. */
    private static Optional<String> below(Shape.OfRecord shape, String name) {
        return shape.fields().stream()
                .filter(field -> field.shape().names().contains(name))
                .map(field -> field.name() + ": {" + name + ": …}")
                .findFirst();
    }

    private Object component(Shape.Field field, Mapping owner, FilePlace key, String path) {
        Entry stated = owner.entries().get(field.name());
        if (stated != null) {
            return bind(field.shape(), stated, field.param(), join(path, field.name()));
        }
        if (field.required()) {
            problems.add(key.problem(
                    path, "'" + field.name() + "' is missing: " + field.param().value()));
            return null;
        }
        return byDefault(field, join(path, field.name()));
    }

    private Object byDefault(Shape.Field field, String path) {
        Located node = field.byDefault();
        return bind(field.shape(), new Entry(node.place(), node), field.param(), path);
    }

    private Object map(Shape.OfMap shape, Located node, Param param, String path) {
        if (!(node instanceof Mapping mapping)) {
            return refuse(node, path, "a map of names is needed here, not ");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> values.put(name, named(shape, name, entry, param, path)));
        return values.containsValue(null) ? null : Collections.unmodifiableMap(values);
    }

    private Object named(Shape.OfMap shape, String name, Entry entry, Param param, String path) {
        if (!NAME.matcher(name).matches()) {
            problems.add(entry.key().problem(path, notAName(name), nearestName(name)));
            return null;
        }
        if (Located.isNone(entry.value())) {
            return refuse(entry.value(), join(path, name), "there is nothing to take away here with ");
        }
        return bind(shape.value(), entry, param, join(path, name));
    }

    private static String notAName(String name) {
        String needed = name.length() > 60
                ? "at most 60 characters"
                : "only letters of any script, digits, hyphens and underscores, no spaces or other signs";
        return Problem.quote(name) + " cannot be a name: " + needed;
    }

    private static String nearestName(String name) {
        String joined = NO_PART_OF_A_NAME.matcher(name).replaceAll("-").replaceAll("^[^\\p{L}\\p{N}]+|-$", "");
        return joined.substring(0, Math.min(joined.length(), 60));
    }

    private Object list(Shape.OfList shape, Located node, Param param, String path) {
        if (!(Shape.written(shape, node) instanceof Sequence sequence)) {
            return refuse(node, path, "a list is needed here, not ");
        }
        List<Object> values = new ArrayList<>();
        for (Located item : sequence.items()) {
            values.add(bind(shape.item(), new Entry(item.place(), item), param, join(path, "" + values.size())));
        }
        return values.contains(null) ? null : Collections.unmodifiableList(values);
    }

    private Object optional(Shape.OfOptional shape, Entry entry, Param param, String path) {
        if (Located.isNone(entry.value())) {
            return Optional.empty();
        }
        Object value = bind(shape.inner(), entry, param, path);
        return value == null ? null : Optional.of(value);
    }

    private Object value(Shape.OfValue shape, Located node, Param param, String path) {
        return guarded(node, path, () -> {
            Object value = read(shape, Price.plain(node, param, currency), param);
            Ranges.check(value, param);
            return value;
        });
    }

    /** A bare number where the default is in weeks was meant in weeks. */
    private static Object read(Shape.OfValue shape, Located node, Param param) {
        try {
            return shape.spelling().read(node);
        } catch (Misspelt e) {
            boolean bare = node instanceof Located.Scalar scalar
                    && scalar.text().strip().matches("[1-9]\\d{0,4}");
            boolean weeks = shape.spelling() instanceof DurationSpelling
                    && param.byDefault().endsWith(" weeks");
            throw bare && weeks ? e.orElse(((Located.Scalar) node).text().strip() + " weeks") : e;
        }
    }

    /** What a value or a record's own constructor refuses becomes a problem; extreme numbers may break numerical methods too. */
    private Object guarded(Located node, String path, Supplier<Object> making) {
        try {
            return making.get();
        } catch (Misspelt e) {
            problems.add(e.problem(node, path));
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            problems.add(node.place().problem(path, String.valueOf(e.getMessage())));
        }
        return null;
    }

    private Object refuse(Located node, String path, String needed) {
        problems.add(node.place().problem(path, needed + node.describe()));
        return null;
    }

    public static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
