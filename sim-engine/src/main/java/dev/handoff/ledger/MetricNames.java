package dev.handoff.ledger;

import dev.handoff.ledger.MetricFamily.Each;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the parts of the catalogue one after the other, and finds its metrics by name. */
final class MetricNames {

    private static final List<MetricShelf> SHELVES = List.of(
            FunnelMetrics.SHELF,
            MoneyMetrics.SHELF,
            SpeedMetrics.SHELF,
            AttemptMetrics.SHELF,
            AgreementMetrics.SHELF,
            WorkMetrics.SHELF,
            FateMetrics.SHELF,
            ChannelMetrics.SHELF,
            DeskFigures.SHELF);

    private static final List<Metric> PLAIN =
            SHELVES.stream().flatMap(shelf -> shelf.metrics().stream()).toList();
    private static final List<MetricFamily> FAMILIES =
            SHELVES.stream().flatMap(shelf -> shelf.families().stream()).toList();
    private static final Map<String, Metric> BY_NAME =
            PLAIN.stream().collect(Collectors.toUnmodifiableMap(Metric::name, metric -> metric));

    private MetricNames() {}

    static List<Metric> all() {
        return PLAIN;
    }

    static List<MetricFamily> families() {
        return FAMILIES;
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
