package dev.handoff.scenario.targets;

import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import dev.handoff.ledger.Responses;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.spelling.Misspelt;
import dev.handoff.scenario.yaml.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the figures that targets are about. Beside the names of metrics it takes {@code channels.webinar.sqls}, as parameters are named, and
 * {@code mqlRate}, {@code sqlRate}, {@code winRate} for leads handed over of inquiries, leads worth pursuing of leads handed over, and deals won
 * of leads handed over; of a channel, too.
 */
final class Targets {
    private static final Map<String, List<Metric>> RATES = Map.of(
            "mqlRate", List.of(Metric.MQLS, Metric.INQUIRIES),
            "sqlRate", List.of(Metric.SQLS, Metric.MQLS),
            "winRate", List.of(Metric.WINS, Metric.MQLS));
    private static final String CHANNEL = "^channels?\\.";

    private final Responses year;
    private final String currency;
    private final double weeks;

    /**
     * @param scenario the company
     * @param year a year of it, which says what it shows
     */
    Targets(Scenario scenario, Responses year) {
        this.year = year;
        this.currency = scenario.company().money().currency();
        this.weeks = scenario.company().run().horizon().toMillis() / (double) SimTime.WEEK;
    }

    /**
     * The targets.
     *
     * @param texts as they were given
     * @throws ScenarioException with everything that is wrong with them
     */
    List<Target> of(List<String> texts) {
        List<Problem> problems = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String text : texts) {
            FilePlace place = FilePlace.ofCommandLine("--target '" + text + "'");
            try {
                TargetText reader = new TargetText(text, currency, weeks);
                Target target = reader.of(figure(reader.name()));
                if (!seen.add(target.figure().name())) {
                    throw new Misspelt(target.figure().name() + " is asked for twice", "");
                }
                targets.add(target);
            } catch (Misspelt e) {
                problems.add(e.problem(new Located.Scalar(place, text), ""));
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return targets;
    }

    /** Whether a name is one of a rate, which is a part of a whole; two figures with a stroke between them need not be. */
    static boolean isRate(String name) {
        return RATES.keySet().stream().anyMatch(rate -> isRate(name, rate));
    }

    private static boolean isRate(String name, String rate) {
        return name.equals(rate) || name.matches(CHANNEL + ".+\\." + rate);
    }

    private TargetFigure figure(String name) {
        for (Map.Entry<String, List<Metric>> rate : RATES.entrySet()) {
            if (isRate(name, rate.getKey())) {
                String owner = name.substring(0, name.length() - rate.getKey().length());
                return ratio(
                        owner + rate.getValue().get(0).name(),
                        owner + rate.getValue().get(1).name());
            }
        }
        int slash = name.indexOf('/');
        return slash < 0
                ? new TargetFigure(known(name), Optional.empty(), unit(known(name)))
                : ratio(
                        name.substring(0, slash).strip(),
                        name.substring(slash + 1).strip());
    }

    private TargetFigure ratio(String over, String under) {
        String above = known(over);
        String below = known(under);
        String unit = unit(above).equals(unit(below))
                ? MetricUnit.SHARE.symbol()
                : unit(above).equals(currency) || unit(above).equals(MetricUnit.HOURS.symbol()) ? unit(above) : "";
        return new TargetFigure(above, Optional.of(below), unit);
    }

    private String unit(String metric) {
        return year.units().get(year.names().indexOf(metric));
    }

    /** The metric's name; what is not told of this company is refused with the nearest that is. */
    private String known(String name) {
        String metric = name.replaceFirst(CHANNEL, TargetFigure.CHANNEL);
        if (year.has(metric)) {
            return metric;
        }
        String nearest = Nearest.of(metric, names()).orElse("");
        if (Metric.named(metric).isPresent() && !metric.startsWith(TargetFigure.CHANNEL)) {
            throw new Misspelt("nothing in this company tells " + Problem.quote(name), nearest);
        }
        throw new Misspelt(
                "there is no figure " + Problem.quote(name),
                nearest.isEmpty() ? "one that 'handoff run --format csv' names" : nearest);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(year.names());
        names.addAll(RATES.keySet().stream().sorted().toList());
        return names;
    }
}
