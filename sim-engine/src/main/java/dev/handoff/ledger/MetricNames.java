package dev.handoff.ledger;

import dev.handoff.ledger.MetricFamily.Each;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the metrics of the catalogue by name. It is filled while {@link Metric} is loaded, and only read after that. */
final class MetricNames {

    private static final List<Metric> PLAIN = new ArrayList<>();
    private static final List<MetricFamily> FAMILIES = new ArrayList<>();
    private static final Map<String, Metric> BY_NAME = new TreeMap<>();

    private MetricNames() {}

    static Metric add(Metric metric) {
        PLAIN.add(metric);
        if (BY_NAME.put(metric.name(), metric) != null) {
            throw new IllegalStateException("two metrics are named " + metric);
        }
        return metric;
    }

    static MetricFamily add(MetricFamily family) {
        FAMILIES.add(family);
        return family;
    }

    static List<Metric> all() {
        return Collections.unmodifiableList(PLAIN);
    }

    static List<MetricFamily> families() {
        return Collections.unmodifiableList(FAMILIES);
    }

    static Optional<Metric> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).or(() -> ofFamily(name)).or(() -> LimitTried.parse(name));
    }

    /** A member's name may hold dots: the longest figure's name that fits is meant. */
    private static Optional<Metric> ofFamily(String name) {
        boolean mayBe = false;
        for (Each each : Each.values()) {
            mayBe |= name.startsWith(each.prefix());
        }
        return !mayBe
                ? Optional.empty()
                : FAMILIES.stream()
                        .filter(family -> family.member(name).isPresent())
                        .max(Comparator.comparingInt(
                                family -> family.figure().name().length()))
                        .map(family -> family.of(family.member(name).orElseThrow()));
    }
}
