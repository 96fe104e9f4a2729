package dev.handoff.scenario;

import dev.handoff.scenario.binding.Shape;
import dev.handoff.scenario.binding.Shape.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter of the schema, found by walking the company's records: whoever adds a parameter adds a knob.
 *
 * @param path its path, {@code NAME} standing for a name of the scenario's own choice
 * @param field its description
 * @param shape what is expected there
 */
record Knob(String path, Field field, Shape shape) {
    static final String NAME = "NAME";

    /** Every parameter; a clause that may be absent is one itself, and so is each of its terms. */
    static List<Knob> all() {
        List<Knob> knobs = new ArrayList<>();
        Shape.COMPANY.fields().forEach(f -> collect(f, f.shape(), f.name(), knobs));
        return knobs;
    }

    private static void collect(Field field, Shape shape, String path, List<Knob> knobs) {
        if (shape instanceof Shape.OfRecord record) {
            record.fields().forEach(f -> collect(f, f.shape(), path + "." + f.name(), knobs));
        } else if (shape instanceof Shape.OfMap map && map.value() instanceof Shape.OfRecord) {
            collect(field, map.value(), path + "." + NAME, knobs);
        } else {
            knobs.add(new Knob(path, field, shape));
            if (shape instanceof Shape.OfOptional optional && optional.inner() instanceof Shape.OfRecord inside) {
                collect(field, inside, path, knobs);
            }
        }
    }

    /** How far it must reach: what something costs or brings may move figures only. */
    History.Reach mustReach() {
        boolean money = path.startsWith("money.") || field.param().unit().startsWith("currency");
        return money ? History.Reach.FIGURES : History.Reach.EVENTS;
    }

    @Override
    public String toString() {
        return path;
    }
}
