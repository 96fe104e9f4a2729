package dev.handoff.report.section;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Funnel;
import dev.handoff.report.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many leads reach each stage, and which share of the stage above that is. */
final class FunnelSection {
    private FunnelSection() {}

    static Optional<Section> of(RunResult result) {
        List<Funnel.Stage> stages = Funnel.of(result);
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        double largest =
                stages.stream().mapToDouble(s -> s.leads().mean()).max().orElse(0);
        List<Row> rows = stages.stream().map(stage -> row(stage, largest)).toList();
        return Optional.of(new Section(
                "funnel",
                "From inquiry to customer",
                List.of("leads", "of the stage above"),
                rows,
                notes(result, stages)));
    }

    private static List<String> notes(RunResult result, List<Funnel.Stage> stages) {
        List<String> notes = new ArrayList<>(ownLeads(result));
        if (stages.stream().flatMap(stage -> stage.rate().stream()).anyMatch(rate -> rate.mean() > 1)) {
            notes.add("More than 100 %: a lead that comes back counts again wherever it passes a second time.");
        }
        return notes;
    }

    /** Leads that reps found themselves never were inquiries: they stand beside the funnel. */
    private static List<String> ownLeads(RunResult result) {
        return result.metric("prospected")
                .flatMap(found -> result.metric("prospected.wins").map(won -> sentence(found, won)))
                .map(List::of)
                .orElse(List.of());
    }

    private static String sentence(MetricSummary found, MetricSummary won) {
        return "Besides these, reps find " + Numbers.interval(found) + " leads of their own and win "
                + Numbers.interval(won) + " deals with them.";
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
