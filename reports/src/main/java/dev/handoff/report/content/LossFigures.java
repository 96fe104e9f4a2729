package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.Losses;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where leads were lost, by value and count, the costliest cause first. */
final class LossFigures {
    private static final String WHAT_VALUE_IS =
            "Value: what the leads would have been worth under the reference cadence, eight attempts with the first within the hour; these values need not add up to any gap. Leads in nurture can be lost, too.";

    private LossFigures() {}

    static Optional<Chapter> of(RunResult result) {
        List<Losses.Loss> losses = Losses.of(result);
        if (losses.isEmpty()) {
            return Optional.empty();
        }
        boolean valued = losses.stream().anyMatch(loss -> loss.value().isPresent());
        return Optional.of(valued ? byValue(losses) : byCount(losses));
    }

    private static Chapter byValue(List<Losses.Loss> losses) {
        double largest = losses.get(0).worth();
        List<Row> rows = losses.stream()
                .map(l -> Row.withBar(
                        label(l),
                        l.worth(),
                        largest,
                        l.value().map(Numbers::interval).orElse(""),
                        Numbers.interval(l.leads())))
                .toList();
        return chapter(List.of("value lost", "leads"), rows, List.of(WHAT_VALUE_IS));
    }

    private static Chapter byCount(List<Losses.Loss> losses) {
        double largest = losses.get(0).leads().mean();
        List<Row> rows = losses.stream()
                .map(l -> Row.withBar(label(l), l.leads().mean(), largest, Numbers.interval(l.leads())))
                .toList();
        return chapter(List.of("leads"), rows, List.of());
    }

    private static Chapter chapter(List<String> columns, List<Row> rows, List<String> notes) {
        return Chapter.of("losses", "Where leads are lost", columns, rows, notes);
    }

    private static String label(Losses.Loss loss) {
        String words = loss.cause().words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
