package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.score.Course;
import dev.handoff.ledger.Metric;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Series;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/** What a seat is paid for, against what the company earns: both in percent of their largest round, so that they fit one scale. */
final class OwnChart {
    private OwnChart() {}

    static Lines of(Texts texts, Role role, Course course, String currency) {
        List<Double> own = course.own().get(role);
        List<Double> company = course.contribution();
        List<String> labels = new ArrayList<>();
        for (int round = 1; round <= own.size(); round++) {
            labels.add(texts.of("round-chart.short", round));
        }
        return new Lines(
                "",
                texts.of("own-chart.against-the-companys-result-in", name(texts, role)),
                "share",
                labels,
                List.of(
                        Series.of(thing(texts, role), shares(own)),
                        Series.of(Named.inside(texts, Metric.CONTRIBUTION_EXPECTED), shares(company))),
                sentence(texts, role, own, company, currency));
    }

    private static String name(Texts texts, Role role) {
        return role == Role.MARKETING ? texts.of("own-chart.marketings-count") : texts.of("own-chart.sales-count");
    }

    private static String thing(Texts texts, Role role) {
        return role == Role.MARKETING ? texts.of("own-chart.qualified-leads") : texts.of("own-chart.credited-revenue");
    }

    private static List<Double> shares(List<Double> values) {
        double largest = values.stream().mapToDouble(Math::abs).max().orElse(0);
        return values.stream().map(v -> largest == 0 ? 0 : v / largest).toList();
    }

    private static String sentence(Texts texts, Role role, List<Double> own, List<Double> company, String currency) {
        int last = own.size() - 1;
        String unit = role == Role.MARKETING ? "" : currency;
        String now = texts.of(
                "own-chart.round-the-companys-contribution",
                own.size(),
                thing(texts, role),
                told(texts, own, unit),
                told(texts, company, currency));
        return last == 0 ? now : now + " " + verdict(texts, direction(own), direction(company));
    }

    private static String told(Texts texts, List<Double> values, String unit) {
        int last = values.size() - 1;
        String now = Figures.spell(texts, values.get(last), unit);
        return last == 0 ? now : now + ", " + Figures.change(texts, values.get(last), values.get(last - 1), unit);
    }

    private static double direction(List<Double> values) {
        return Math.signum(values.get(values.size() - 1) - values.get(values.size() - 2));
    }

    private static String verdict(Texts texts, double own, double company) {
        return own * company < 0
                ? texts.of("own-chart.what-pays-the-department-and")
                : own * company > 0
                        ? texts.of("own-chart.both-went-the-same-way")
                        : texts.of("own-chart.one-of-them-did-not");
    }
}
