package dev.handoff.terminal;

import dev.handoff.report.Numbers;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Series;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/** Charts with a point for each closed round, and the sentence that says the same. */
final class RoundChart {
    private RoundChart() {}

    /** One figure by round; the sentence compares the last round with the one before. */
    static Lines of(Texts texts, String name, String unit, List<Double> values) {
        List<String> labels = new ArrayList<>();
        for (int round = 1; round <= values.size(); round++) {
            labels.add(texts.of("round-chart.short", round));
        }
        return new Lines(
                "",
                title(texts, name, unit),
                unit,
                labels,
                List.of(Series.of(name, values)),
                sentence(texts, name, unit, values));
    }

    /** The same beside par on the same luck. */
    static Lines beside(Texts texts, String name, String unit, List<Double> values, List<Double> par) {
        Lines alone = of(texts, name, unit, values);
        String theirs = Figures.spell(texts, par.get(values.size() - 1), unit);
        return new Lines(
                "",
                alone.title(),
                unit,
                alone.labels(),
                List.of(
                        Series.of(texts.of("round-chart.here"), values),
                        Series.of(texts.of("round-chart.par-short"), par)),
                texts.of("round-chart.par", alone.sentence(), theirs));
    }

    private static String title(Texts texts, String name, String unit) {
        String in = unit.equals("share")
                ? texts.of("round-chart.in")
                : Numbers.isMoney(unit) ? texts.of("round-chart.in-2", unit) : "";
        return texts.of("round-chart.by-round", name, in);
    }

    private static String sentence(Texts texts, String name, String unit, List<Double> values) {
        int last = values.size() - 1;
        String now = texts.of(
                "round-chart.round", values.size(), texts.inside(name), Figures.spell(texts, values.get(last), unit));
        String change = last == 0 ? "" : Figures.change(texts, values.get(last), values.get(last - 1), unit);
        return now + (change.isEmpty() ? "" : ", " + change) + ".";
    }
}
