package dev.handoff.report.chart;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Findings;
import dev.handoff.report.Funnel;
import dev.handoff.report.Numbers;
import dev.handoff.report.chart.RankedBars.Bar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many leads reach each stage. */
final class FunnelChart {
    private FunnelChart() {}

    static Optional<ChartPicture> of(RunResult result, String source, ChartSize size) {
        List<Funnel.Stage> stages = Funnel.of(result);
        if (stages.size() < 2) {
            return Optional.empty();
        }
        String title = title(result);
        List<Bar> bars = stages.stream().map(stage -> bar(stage, size)).toList();
        String what = size.isPhone() ? ". " : " and share of the stage above. ";
        String subtitle = "Leads in " + Findings.weeks(result.horizonWeeks()) + what + Findings.runs(result);
        return Optional.of(new ChartPicture(
                "funnel",
                title,
                subtitle,
                alt(stages),
                Theme.chart(RankedBars.plot(bars, false, size), title, subtitle, source, size),
                size.width(),
                RankedBars.height(bars.size(), size)));
    }

    private static Bar bar(Funnel.Stage stage, ChartSize size) {
        String count = Numbers.interval(stage.leads());
        String rate = stage.rate().map(r -> "   " + Numbers.interval(r)).orElse("");
        return new Bar(stage.label(), stage.leads().mean(), size.isPhone() ? count : count + rate);
    }

    private static String title(RunResult result) {
        Optional<Double> qualify = perThousand(result, Metric.MQLS.name());
        Optional<Double> win = perThousand(result, Metric.WINS.name());
        if (qualify.isEmpty() || win.isEmpty()) {
            return "From inquiry to customer";
        }
        if (qualify.get() > 1000) { // leads that came back were qualified again: no share of the inquiries
            return "1,000 inquiries make " + Numbers.about(qualify.get()) + " qualified leads and "
                    + Numbers.about(win.get()) + " customers";
        }
        return "Of 1,000 inquiries, " + Numbers.about(qualify.get()) + " qualify and " + Numbers.about(win.get())
                + " become customers";
    }

    private static Optional<Double> perThousand(RunResult result, String metric) {
        return result.metric(Metric.INQUIRIES)
                .map(MetricSummary::mean)
                .filter(inquiries -> inquiries > 0)
                .flatMap(inquiries -> result.metric(metric).map(m -> 1000 * m.mean() / inquiries))
                .filter(Double::isFinite);
    }

    private static String alt(List<Funnel.Stage> stages) {
        return stages.stream()
                .map(s -> s.label() + " " + Numbers.interval(s.leads()))
                .collect(Collectors.joining(", ", "Bar chart of leads by stage: ", "."));
    }
}
