package dev.handoff.scenario.binding;

import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Entry;
import dev.handoff.scenario.yaml.Located.Mapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Lays one scenario's tree over another's: maps join by name, everything else is replaced, {@code none} takes a name away. */
public final class TreeMerge {
    private TreeMerge() {}

    public static Mapping company(Mapping base, Mapping over) {
        return (Mapping) merge(Shape.COMPANY, base, over);
    }

    public static Located merge(Shape shape, Located base, Located over) {
        return shape.match(
                record -> joined(record, false, base, over),
                map -> joined(map, true, base, over),
                list -> Shape.written(list, over),
                optional -> merge(optional.inner(), base, over),
                value -> over);
    }

    /** @param ownNames whether the names are the scenario's own choice, so that one may be taken away */
    private static Located joined(Shape shape, boolean ownNames, Located base, Located over) {
        Located below = Shape.written(shape, base);
        Located above = Shape.written(shape, over);
        return below instanceof Mapping b && above instanceof Mapping o ? join(shape, ownNames, b, o) : above;
    }

    private static Mapping join(Shape shape, boolean ownNames, Mapping base, Mapping over) {
        Map<String, Entry> joined = new LinkedHashMap<>(base.entries());
        over.entries().forEach((name, entry) -> {
            Entry below = joined.get(name);
            if (below == null) {
                joined.put(name, entry);
            } else if (ownNames && Located.isNone(entry.value())) {
                joined.remove(name);
            } else {
                joined.put(name, new Entry(entry.key(), part(shape.at(name), below.value(), entry.value())));
            }
        });
        return new Mapping(over.place(), joined);
    }

    /** Under a name that the shape does not have nothing joins; it is reported when the tree is bound. */
    private static Located part(Optional<Shape> shape, Located base, Located over) {
        return shape.map(s -> merge(s, base, over)).orElse(over);
    }
}
