package dev.handoff.report.section;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.Numbers;
import dev.handoff.report.ReportContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far the two sides keep their agreement, clause by clause. */
final class SlaSection {
    private static final String PREFIX = "sla.";

    private SlaSection() {}

    static Optional<Section> of(RunResult result, ReportContext context) {
        List<Row> rows = result.metrics().stream()
                .filter(m -> m.name().startsWith(PREFIX))
                .map(m -> Row.withBar(label(m.name()), m.mean(), 1, Numbers.interval(m)))
                .toList();
        if (rows.isEmpty() && context.agreementInWords().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                "sla", "The agreement and how far it is kept", List.of("kept"), rows, context.agreementInWords()));
    }

    /** {@code sla.sales.firstTouch} is "Sales: first touch". */
    static String label(String metric) {
        String[] parts = metric.substring(PREFIX.length()).split("\\.", 2);
        String side = parts[0].substring(0, 1).toUpperCase(Locale.ROOT) + parts[0].substring(1);
        return parts.length == 1 ? side : side + ": " + words(parts[1]);
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
