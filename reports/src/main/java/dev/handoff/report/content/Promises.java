package dev.handoff.report.content;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.handoff.SalesClause;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Promises of an agreement that are not due yet. */
final class Promises {
    private Promises() {}

    /** What is neither kept nor broken yet when the time ends; empty when nothing is. */
    static Optional<String> pending(List<MetricSummary> metrics) {
        List<String> open = Stream.of(SalesClause.values())
                .flatMap(clause -> metrics.stream()
                        .filter(m -> m.name().equals(Metric.pending(clause).name()) && m.mean() > 0)
                        .map(m -> Metric.kept(clause).label() + " " + Numbers.about(m.mean())))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("Not yet due at the end, and not counted: "
                        + open.stream().collect(Collectors.joining(", ")) + " leads.");
    }
}
