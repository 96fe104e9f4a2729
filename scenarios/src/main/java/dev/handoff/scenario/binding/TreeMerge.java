package dev.handoff.scenario.binding;

import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Entry;
import dev.handoff.scenario.yaml.Located.Mapping;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays one scenario's tree over another's: maps join by name, everything else is replaced, {@code none} takes a name away. */
public final class TreeMerge {
    private TreeMerge() {}

    public static Mapping company(Mapping base, Mapping over) {
        return (Mapping) merge(Shape.COMPANY, base, over);
    }

    public static Located merge(Shape shape, Located base, Located over) {
        Shape inner = shape instanceof Shape.OfOptional optional ? optional.inner() : shape;
        boolean joins = inner instanceof Shape.OfRecord || inner instanceof Shape.OfMap;
        Located below = Shape.written(inner, base);
        Located above = Shape.written(inner, over);
        return joins && below instanceof Mapping b && above instanceof Mapping o ? join(inner, b, o) : above;
    }

    private static Mapping join(Shape shape, Mapping base, Mapping over) {
        Map<String, Entry> joined = new LinkedHashMap<>(base.entries());
        over.entries().forEach((name, entry) -> {
            Entry below = joined.get(name);
            if (below == null) {
                joined.put(name, entry);
            } else if (shape instanceof Shape.OfMap && Located.isNone(entry.value())) {
                joined.remove(name);
            } else {
                joined.put(name, new Entry(entry.key(), part(shape, name, below.value(), entry.value())));
            }
        });
        return new Mapping(over.place(), joined);
    }

    private static Located part(Shape shape, String name, Located base, Located over) {
        if (shape instanceof Shape.OfMap map) {
            return merge(map.value(), base, over);
        }
        return ((Shape.OfRecord) shape)
                .field(name)
                .map(f -> merge(f.shape(), base, over))
                .orElse(over);
    }
}
