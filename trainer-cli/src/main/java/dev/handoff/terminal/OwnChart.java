package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.score.Course;
import dev.handoff.ledger.Metric;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Series;
import java.util.ArrayList;
import java.util.List;

/** What a seat is paid for, against what the company earns: both in percent of their largest round, so that they fit one scale. */
final class OwnChart {
    private OwnChart() {}

    static Lines of(Role role, Course course, String currency) {
        List<Double> own = course.own().get(role);
        List<Double> company = course.contribution();
        List<String> labels = new ArrayList<>();
        for (int round = 1; round <= own.size(); round++) {
            labels.add("R" + round);
        }
        return new Lines(
                "",
                name(role) + " against the company's result, in % of the largest round",
                "share",
                labels,
                List.of(
                        Series.of(thing(role), shares(own)),
                        Series.of(Metric.CONTRIBUTION_EXPECTED.labelInSentence(), shares(company))),
                sentence(role, own, company, currency));
    }

    private static String name(Role role) {
        return role == Role.MARKETING ? "Marketing's count" : "Sales' count";
    }

    private static String thing(Role role) {
        return role == Role.MARKETING ? "qualified leads" : "credited revenue";
    }

    private static List<Double> shares(List<Double> values) {
        double largest = values.stream().mapToDouble(Math::abs).max().orElse(0);
        return values.stream().map(v -> largest == 0 ? 0 : v / largest).toList();
    }

    private static String sentence(Role role, List<Double> own, List<Double> company, String currency) {
        int last = own.size() - 1;
        String unit = role == Role.MARKETING ? "" : currency;
        String now = "Round " + own.size() + ": " + thing(role) + " " + told(own, unit)
                + "; the company's contribution " + told(company, currency) + ".";
        return last == 0 ? now : now + " " + verdict(direction(own), direction(company));
    }

    private static String told(List<Double> values, String unit) {
        int last = values.size() - 1;
        String now = Figures.spell(values.get(last), unit);
        return last == 0 ? now : now + ", " + Figures.change(values.get(last), values.get(last - 1), unit);
    }

    private static double direction(List<Double> values) {
        return Math.signum(values.get(values.size() - 1) - values.get(values.size() - 2));
    }

    private static String verdict(double own, double company) {
        return own * company < 0
                ? "What pays the department and what pays the company went apart."
                : own * company > 0 ? "Both went the same way." : "One of them did not move.";
    }
}
