package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.handoff.SalesClause;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.ReportContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the two sides keep their agreement, clause by clause. */
public final class SlaFigures {
    private SlaFigures() {}

    static Optional<Chapter> of(RunResult result, ReportContext context) {
        List<Row> rows = result.metrics().stream()
                .filter(m ->
                        Metric.named(m.name()).filter(Metric::isOfAgreement).isPresent())
                .map(m -> m.count() == 0
                        ? Row.of(Metric.label(m.name()), "none due")
                        : Row.withBar(Metric.label(m.name()), m.mean(), 1, Numbers.interval(m)))
                .toList();
        if (rows.isEmpty() && context.agreementInWords().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Chapter.of(
                "sla", "The agreement and how far it is kept", List.of("kept"), rows, notes(result, context)));
    }

    private static List<String> notes(RunResult result, ReportContext context) {
        return Stream.of(byChannel(result).stream(), pending(result).stream(), context.agreementInWords().stream())
                .flatMap(notes -> notes)
                .toList();
    }

    /** First touch in time, channel by channel. */
    private static Optional<String> byChannel(RunResult result) {
        List<String> channels = result.metrics().stream()
                .filter(m -> m.count() > 0)
                .flatMap(m -> Metric.CHANNEL_FIRST_TOUCH
                        .member(m.name())
                        .map(channel -> channel + " " + Numbers.percent(m.mean()))
                        .stream())
                .toList();
        return channels.size() < 2
                ? Optional.empty()
                : Optional.of("First touch by channel: " + String.join(", ", channels) + ".");
    }

    /** Promises that are not due yet when the time ends are neither kept nor broken. */
    private static Optional<String> pending(RunResult result) {
        List<String> open = Stream.of(SalesClause.values())
                .flatMap(clause -> result
                        .metric(Metric.pending(clause))
                        .filter(m -> m.mean() > 0)
                        .map(m -> Metric.kept(clause).label() + " " + Numbers.about(m.mean()))
                        .stream())
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("Not yet due at the end, and not counted (leads): " + String.join(", ", open) + ".");
    }
}
