package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Funnel;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How many leads reach each stage, and which share of the stage above that is. */
final class FunnelFigures {
    private FunnelFigures() {}

    static Optional<Chapter> of(RunResult result) {
        List<Funnel.Stage> stages = Funnel.of(result);
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        double largest =
                stages.stream().mapToDouble(s -> s.leads().mean()).max().orElse(0);
        List<Row> rows = new ArrayList<>(
                stages.stream().map(stage -> row(stage, largest)).toList());
        rows.addAll(ownLeads(result));
        return Optional.of(Chapter.of(
                "funnel", "From inquiry to customer", List.of("leads", "of the stage above"), rows, notes(stages)));
    }

    private static List<String> notes(List<Funnel.Stage> stages) {
        List<String> notes = new ArrayList<>();
        if (stages.stream().flatMap(stage -> stage.rate().stream()).anyMatch(rate -> rate.mean() > 1)) {
            notes.add("More than 100 %: a lead that comes back counts again wherever it passes a second time.");
        }
        return notes;
    }

    /** Leads that reps found themselves never were inquiries: they stand below the funnel. */
    private static List<Row> ownLeads(RunResult result) {
        return Stream.of(
                        Map.entry(Metric.PROSPECTED.label(), Metric.PROSPECTED.name()),
                        Map.entry("  " + Metric.PROSPECTED_WINS.labelInSentence(), Metric.PROSPECTED_WINS.name()))
                .flatMap(
                        e -> result.metric(e.getValue()).stream().map(m -> Row.of(e.getKey(), Numbers.interval(m), "")))
                .toList();
    }

    private static Row row(Funnel.Stage stage, double largest) {
        return Row.withBar(
                stage.label(),
                stage.leads().mean(),
                largest,
                Numbers.interval(stage.leads()),
                stage.rate().map(Numbers::interval).orElse(""));
    }
}
