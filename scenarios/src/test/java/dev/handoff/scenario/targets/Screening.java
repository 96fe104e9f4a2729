package dev.handoff.scenario.targets;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.ledger.Responses;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Moves every value of some shipped companies, one at a time, one standard deviation of what is plausible to either side, and writes down by
 * how much each figure then changes: the logarithm of the figure above less that of the figure below, halved, on common luck.
 */
final class Screening {
    /** Which companies; the baseline has almost every mechanism and takes minutes by itself. */
    static final List<String> COMPANIES = List.of("industry-baseline");

    private static final long SEED = 20261129;
    private static final List<String> FRAME = List.of("run.", "workingTime.", "trial.", "money.", "arrivals.");

    private final int years;
    /** By value, by figure: the effects seen in the companies. */
    private final Map<String, Map<String, List<Double>>> effects = new TreeMap<>();

    Screening(int years) {
        this.years = years;
    }

    /** Which values are moved. */
    static List<Knob> knobs(Scenario scenario) {
        return new Knobs(scenario)
                .all().stream()
                        .filter(knob -> FRAME.stream().noneMatch(knob.name()::startsWith))
                        .filter(knob -> !knob.name().endsWith("Reference"))
                        .toList();
    }

    /** Moves them, in parallel; what the loader refuses, such as half a person, is left out. */
    Screening of(String company, List<Knob> knobs) {
        Scenario scenario = ScenarioLoader.load(company, List.of()).orThrow();
        List<Map<String, Double>> seen =
                knobs.parallelStream().map(knob -> effect(scenario, knob)).toList();
        for (int k = 0; k < knobs.size(); k++) {
            Map<String, List<Double>> of = effects.computeIfAbsent(knobs.get(k).name(), n -> new TreeMap<>());
            seen.get(k)
                    .forEach((figure, effect) ->
                            of.computeIfAbsent(figure, f -> new ArrayList<>()).add(effect));
        }
        return this;
    }

    private Map<String, Double> effect(Scenario scenario, Knob knob) {
        Optional<Map<String, Double>> low = figures(scenario, knob.moved(-knob.spread()));
        Optional<Map<String, Double>> high = figures(scenario, knob.moved(knob.spread()));
        Map<String, Double> effect = new TreeMap<>();
        if (low.isPresent() && high.isPresent()) {
            high.get().forEach((figure, above) -> {
                double below = low.get().getOrDefault(figure, Double.NaN);
                double change = (StrictMath.log(above) - StrictMath.log(below)) / 2;
                if (Double.isFinite(change)) {
                    effect.put(figure, change);
                }
            });
        }
        return effect;
    }

    /** Means over years and, of figures of channels, over channels. */
    private Optional<Map<String, Double>> figures(Scenario scenario, List<String> changes) {
        Optional<Timeline> world =
                ScenarioLoader.override(scenario, changes).scenario().map(Scenario::timeline);
        return world.map(w -> {
            Map<String, List<Double>> values = new LinkedHashMap<>();
            for (int year = 0; year < years; year++) {
                Responses responses =
                        new Replication(w, SEED, year, Optional.empty()).run().responses();
                IntStream.range(0, responses.names().size())
                        .filter(i -> !responses.names().get(i).matches("(rep|team)\\..*"))
                        .forEach(i -> values.computeIfAbsent(
                                        general(responses.names().get(i)), n -> new ArrayList<>())
                                .add(responses.values()[i]));
            }
            return values.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            e -> e.getValue().stream()
                                    .mapToDouble(v -> v)
                                    .average()
                                    .orElseThrow()));
        });
    }

    private static String general(String metric) {
        return metric.replaceFirst("^channel\\.[^.]+\\.", "channel.*.");
    }

    /** The table: a line per value, a column per figure, the mean effect over the companies that have both; empty for none. */
    String table() {
        List<String> figures = effects.values().stream()
                .flatMap(of -> of.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        StringBuilder text = new StringBuilder("value," + String.join(",", figures) + "\n");
        effects.forEach((value, of) -> text.append(value)
                .append(figures.stream()
                        .map(figure -> cell(of.getOrDefault(figure, List.of())))
                        .collect(Collectors.joining(",", ",", "\n"))));
        return text.toString();
    }

    private static String cell(List<Double> effects) {
        double mean = effects.stream().mapToDouble(e -> e).average().orElse(0);
        String text = String.format(java.util.Locale.ROOT, "%.3f", mean);
        return text.matches("-?0\\.000") ? "" : text;
    }
}
