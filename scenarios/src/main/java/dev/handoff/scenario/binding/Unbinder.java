package dev.handoff.scenario.binding;

import dev.handoff.company.Company;
import dev.handoff.scenario.spelling.Spelling;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.Located.Scalar;
import dev.handoff.scenario.yaml.Located.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a tree of company records again: every parameter in its canonical spelling, defaults included. */
public final class Unbinder {
    private Unbinder() {}

    public static Mapping company(Company company) {
        return (Mapping) write(Shape.COMPANY, company);
    }

    public static Located write(Shape shape, Object value) {
        return shape.match(
                record -> record(record, value),
                map -> map(map, (Map<?, ?>) value),
                list -> list(list, (List<?>) value),
                optional -> optional(optional, (Optional<?>) value),
                single -> value(single.spelling(), value));
    }

    private static Located record(Shape.OfRecord shape, Object value) {
        Mapping tree = Mapping.empty(Spelling.NOWHERE);
        for (Shape.Field field : shape.fields()) {
            tree = tree.with(field.name(), write(field.shape(), field.get(value)));
        }
        return tree;
    }

    private static Located map(Shape.OfMap shape, Map<?, ?> values) {
        Mapping tree = Mapping.empty(Spelling.NOWHERE);
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            tree = tree.with((String) entry.getKey(), write(shape.value(), entry.getValue()));
        }
        return tree;
    }

    private static Located list(Shape.OfList shape, List<?> values) {
        return new Sequence(
                Spelling.NOWHERE,
                values.stream().map(item -> write(shape.item(), item)).toList());
    }

    private static Located optional(Shape.OfOptional shape, Optional<?> value) {
        return value.isPresent() ? write(shape.inner(), value.get()) : new Scalar(Spelling.NOWHERE, "none");
    }

    @SuppressWarnings("unchecked") // a shape is read off the type of the component the value comes from
    private static Located value(Spelling<?> spelling, Object value) {
        return ((Spelling<Object>) spelling).write(value);
    }
}
