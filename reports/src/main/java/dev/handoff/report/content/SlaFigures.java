package dev.handoff.report.content;

import dev.handoff.report.document.Row;
import dev.handoff.report.document.Chapter;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Numbers;
import dev.handoff.report.ReportContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the two sides keep their agreement, clause by clause. */
public final class SlaFigures {
    private static final String PREFIX = "sla.";
    private static final String FIRST_TOUCH = ".sla.sales.firstTouch";
    private static final String PENDING = "pending.";

    private SlaFigures() {}

    static Optional<Chapter> of(RunResult result, ReportContext context) {
        List<Row> rows = result.metrics().stream()
                .filter(m -> m.name().startsWith(PREFIX))
                .map(m -> m.count() == 0
                        ? Row.of(label(m.name()), "none due")
                        : Row.withBar(label(m.name()), m.mean(), 1, Numbers.interval(m)))
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
                .filter(m -> m.name().startsWith("channel.") && m.name().endsWith(FIRST_TOUCH) && m.count() > 0)
                .map(m -> m.name().substring("channel.".length(), m.name().length() - FIRST_TOUCH.length()) + " "
                        + Numbers.percent(m.mean()))
                .toList();
        return channels.size() < 2
                ? Optional.empty()
                : Optional.of("First touch by channel: " + String.join(", ", channels) + ".");
    }

    /** Promises that are not due yet when the time ends are neither kept nor broken. */
    private static Optional<String> pending(RunResult result) {
        List<String> open = result.metrics().stream()
                .filter(m -> m.name().startsWith(PENDING) && m.mean() > 0)
                .map(m -> words(m.name().replaceFirst(".*\\.", "")) + " " + Numbers.about(m.mean()))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("Not yet due at the end, and not counted (leads): " + String.join(", ", open) + ".");
    }

    /** {@code sla.sales.firstTouch} is "Sales: first touch". */
    public static String label(String metric) {
        String[] parts = metric.substring(PREFIX.length()).split("\\.", 2);
        String side = parts[0].substring(0, 1).toUpperCase(Locale.ROOT) + parts[0].substring(1);
        return parts.length == 1 ? side : side + ": " + words(parts[1]);
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
