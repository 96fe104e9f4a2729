package dev.handoff.report.chart;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.Findings;
import dev.handoff.report.Losses;
import dev.handoff.report.Losses.Loss;
import dev.handoff.report.Numbers;
import dev.handoff.report.chart.RankedBars.Bar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where leads are lost, by value and count. */
final class LossChart {
    private LossChart() {}

    static Optional<ChartPicture> of(RunResult result, String source, ChartSize size) {
        List<Loss> losses = Losses.of(result);
        if (losses.isEmpty()) {
            return Optional.empty();
        }
        boolean valued = losses.get(0).worth() > 0;
        String title = title(losses.get(0), valued);
        String subtitle = subtitle(losses.get(0), valued, size) + Findings.runs(result);
        List<Bar> bars = losses.stream().map(loss -> bar(loss, valued, size)).toList();
        return Optional.of(new ChartPicture(
                "losses",
                title,
                subtitle,
                alt(losses),
                Theme.chart(RankedBars.plot(bars, true, size), title, subtitle, source, size),
                size.width(),
                RankedBars.height(bars.size(), size)));
    }

    private static String subtitle(Loss loss, boolean valued, ChartSize size) {
        if (!valued) {
            return "Leads lost, by cause. ";
        }
        String unit = loss.value().map(v -> " in " + v.unit()).orElse("");
        return "Value under the reference cadence" + (size.isPhone() ? unit : " and number of leads lost")
                + ", by cause. ";
    }

    private static String title(Loss worst, boolean valued) {
        String figure =
                valued ? worst.value().map(Numbers::interval).orElse("") : Numbers.interval(worst.leads()) + " leads";
        return "The " + (valued ? "costliest" : "most common") + " loss: leads "
                + worst.cause().words() + ", " + figure;
    }

    private static Bar bar(Loss loss, boolean valued, ChartSize size) {
        String leads = Numbers.interval(loss.leads()) + " leads";
        String value = loss.value()
                .map(size.isPhone() ? Numbers::withoutCurrency : Numbers::interval)
                .orElse("");
        String figures = !valued || value.isEmpty() ? leads : size.isPhone() ? value : value + "   " + leads;
        return new Bar(name(loss), valued ? loss.worth() : loss.leads().mean(), figures);
    }

    private static String name(Loss loss) {
        String words = loss.cause().words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String alt(List<Loss> losses) {
        return losses.stream()
                .map(l -> l.cause().words() + " " + Numbers.interval(l.leads()) + " leads"
                        + l.value().map(v -> " worth " + Numbers.interval(v)).orElse(""))
                .collect(Collectors.joining("; ", "Bar chart of lost leads by cause: ", "."));
    }
}
