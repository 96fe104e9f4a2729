package dev.handoff.terminal;

import dev.handoff.report.Numbers;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Charts with a point for each closed round, and the sentence that says the same. */
final class RoundChart {
    private RoundChart() {}

    /** One figure by round; the sentence compares the last round with the one before. */
    static Lines of(String name, String unit, List<Double> values) {
        List<String> labels = new ArrayList<>();
        for (int round = 1; round <= values.size(); round++) {
            labels.add("R" + round);
        }
        return new Lines(
                "", title(name, unit), unit, labels, List.of(Series.of(name, values)), sentence(name, unit, values));
    }

    /** The same beside par on the same luck. */
    static Lines beside(String name, String unit, List<Double> values, List<Double> par) {
        Lines alone = of(name, unit, values);
        String theirs = Figures.spell(par.get(values.size() - 1), unit);
        return new Lines(
                "",
                alone.title(),
                unit,
                alone.labels(),
                List.of(Series.of("here", values), Series.of("par", par)),
                alone.sentence() + " Par: " + theirs + ".");
    }

    private static String title(String name, String unit) {
        String in = unit.equals("share") ? ", in %" : Numbers.isMoney(unit) ? ", in " + unit : "";
        return name + " by round" + in;
    }

    private static String sentence(String name, String unit, List<Double> values) {
        int last = values.size() - 1;
        String now = "Round " + values.size() + ": " + lower(name) + " " + Figures.spell(values.get(last), unit);
        String change = last == 0 ? "" : Figures.change(values.get(last), values.get(last - 1), unit);
        return now + (change.isEmpty() ? "" : ", " + change) + ".";
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
