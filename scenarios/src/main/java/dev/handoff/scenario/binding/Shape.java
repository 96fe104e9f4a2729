package dev.handoff.scenario.binding;

import dev.handoff.company.Company;
import dev.handoff.company.Param;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.spelling.NamedNumbers;
import dev.handoff.scenario.spelling.Reflection;
import dev.handoff.scenario.spelling.Spelling;
import dev.handoff.scenario.spelling.Spellings;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.TreeReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the company records expect at a place of a scenario file, read off their types once. */
public sealed interface Shape {
    /** The shape of a whole company. */
    Shape.OfRecord COMPANY = (OfRecord) of(Company.class);

    /** What is expected under that name; empty where no name leads on, and under a name that a record does not have. */
    default Optional<Shape> at(String name) {
        return Optional.empty();
    }

    /** The names that are fixed; none of what a scenario names itself, and of values. */
    default List<String> names() {
        return List.of();
    }

    /** A record: a map with fixed names. */
    record OfRecord(Class<?> type, List<Field> fields) implements Shape {
        public Optional<Field> field(String name) {
            return fields.stream().filter(f -> f.name().equals(name)).findFirst();
        }

        @Override
        public Optional<Shape> at(String name) {
            return field(name).map(Field::shape);
        }

        @Override
        public List<String> names() {
            return fields.stream().map(Field::name).toList();
        }

        /** Whether a single word instead of the map states the rule: {@code persistence: always}. */
        public boolean hasRule() {
            return field("rule").filter(f -> f.component().getType().isEnum()).isPresent();
        }
    }

    /** A map with names of the scenario's own choice. */
    record OfMap(Shape value) implements Shape {
        @Override
        public Optional<Shape> at(String name) {
            return Optional.of(value);
        }
    }

    /** A list. */
    record OfList(Shape item) implements Shape {}

    /** A value, or {@code none}. */
    record OfOptional(Shape inner) implements Shape {
        @Override
        public Optional<Shape> at(String name) {
            return inner.at(name);
        }

        @Override
        public List<String> names() {
            return inner.names();
        }
    }

    /** A single value. */
    record OfValue(Spelling<?> spelling) implements Shape {}

    /** The answer for the kind of shape it is. */
    default <R> R match(
            Function<OfRecord, R> ofRecord,
            Function<OfMap, R> ofMap,
            Function<OfList, R> ofList,
            Function<OfOptional, R> ofOptional,
            Function<OfValue, R> ofValue) {
        if (this instanceof OfRecord record) {
            return ofRecord.apply(record);
        }
        if (this instanceof OfMap map) {
            return ofMap.apply(map);
        }
        if (this instanceof OfList list) {
            return ofList.apply(list);
        }
        return this instanceof OfOptional optional ? ofOptional.apply(optional) : ofValue.apply((OfValue) this);
    }

    /**
     * A component of a record.
     *
     * @param component the component
     * @param param its description
     * @param shape what is expected there
     */
    record Field(RecordComponent component, Param param, Shape shape) {
        public String name() {
            return component.getName();
        }

        public boolean required() {
            return param.byDefault().equals(Param.REQUIRED);
        }

        /** What a file would have to say to get the default. */
        public Located byDefault() {
            List<Problem> none = new java.util.ArrayList<>();
            return TreeReader.argument(Spelling.NOWHERE, param.byDefault(), none)
                    .orElseThrow(() -> new IllegalStateException("default of " + component + ": " + none));
        }

        public Object get(Object owner) {
            return Reflection.get(component, owner);
        }
    }

    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        return Spellings.of(plain).<Shape>map(OfValue::new).orElseGet(() -> record(plain));
    }

    private static Shape generic(Class<?> raw, Type[] arguments) {
        if (raw == Map.class) {
            return new OfMap(of(arguments[1]));
        }
        if (raw == List.class) {
            return new OfList(of(arguments[0]));
        }
        if (raw == Optional.class) {
            return new OfOptional(of(arguments[0]));
        }
        throw new IllegalStateException("scenario files cannot spell a " + raw);
    }

    private static Shape record(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("scenario files cannot spell a " + type);
        }
        return new OfRecord(
                type, Stream.of(type.getRecordComponents()).map(Shape::field).toList());
    }

    private static Field field(RecordComponent component) {
        Param param = component.getAnnotation(Param.class);
        if (param == null) {
            throw new IllegalStateException(component + " has no @Param");
        }
        Shape shape = param.names().length > 0
                ? new OfValue(new NamedNumbers(param.names()))
                : of(component.getGenericType());
        return new Field(component, param, shape);
    }

    /** The same node with the shorthands of its shape written out: a bare rule as a map, a single item as a list. */
    static Located written(Shape shape, Located node) {
        if (!(node instanceof Located.Scalar scalar)
                || scalar.isNone()
                || scalar.text().isBlank()) {
            return node;
        }
        if (shape instanceof OfRecord record && record.hasRule()) {
            return Located.Mapping.empty(node.place()).with("rule", node);
        }
        return shape instanceof OfList ? new Located.Sequence(node.place(), List.of(node)) : node;
    }
}
