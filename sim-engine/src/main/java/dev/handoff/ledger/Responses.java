package dev.handoff.ledger;

import java.util.ArrayList;
import java.util.List;

/** Named figures of one replication, in the order in which they were put down. */
public final class Responses {

    private final List<String> names = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    /** Puts a figure down; NaN means that it is not defined in this replication. */
    public void put(String name, String unit, double value) {
        names.add(name);
        units.add(unit);
        values.add(value);
    }

    /** Names in order. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Units in the same order. */
    public List<String> units() {
        return List.copyOf(units);
    }

    /** Values in the same order. */
    public double[] values() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * The value of one figure.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public double get(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no metric named " + name + " here");
        }
        return values.get(index);
    }

    /** Whether there is a figure of that name. */
    public boolean has(String name) {
        return names.contains(name);
    }
}
