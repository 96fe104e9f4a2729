package dev.handoff.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Named figures of one replication, in the order in which they were put down. A metric whose mechanism the company has at no time of the
 * run is left out, never zero.
 */
public final class Responses {

    private final String currency;
    private final Set<Mechanism> mechanisms;
    private final List<String> names = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    /** No figures yet, of a company that has every mechanism; money without a currency. */
    public Responses() {
        this(MetricUnit.MONEY.symbol(), EnumSet.allOf(Mechanism.class));
    }

    /** No figures yet, of a company that has these mechanisms at some time. */
    Responses(String currency, Set<Mechanism> mechanisms) {
        this.currency = currency;
        this.mechanisms = mechanisms;
    }

    /** Puts a figure down if the company can have it; NaN means that it is not defined in this replication. */
    public void put(Metric metric, double value) {
        if (metric.in(mechanisms)) {
            put(metric.name(), metric.unit().in(currency), value);
        }
    }

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

    /**
     * The value of one figure.
     *
     * @throws IllegalArgumentException when it is not there
     */
    public double get(Metric metric) {
        return get(metric.name());
    }

    /** Whether the figure is there. */
    public boolean has(Metric metric) {
        return has(metric.name());
    }

    /** Whether there is a figure of that name. */
    public boolean has(String name) {
        return names.contains(name);
    }
}
