package dev.handoff.scenario.targets;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.ledger.Responses;
import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Moves the values of a shipped company, one at a time, one standard deviation of what is plausible to either side, and writes down by how
 * much each figure then changes: the logarithm of the figure above less that of the figure below, halved, on common luck. Of the baseline every
 * value is moved, of the others those that may be adjusted.
 */
final class Screening {
    /** The company of which every value is moved; it has almost every mechanism. */
    static final String WHOLE = "industry-baseline";

    /** How the question of a company begins that is there for a comparison with theory: nobody's company is like it. */
    private static final String FOR_THEORY = "Does the engine agree with";

    private static final long SEED = 20261129;
    private static final List<String> FRAME = List.of("run.", "workingTime.", "trial.", "money.", "arrivals.");

    private final int years;
    private final int threads;
    /** By value, by figure. */
    private final Map<String, Map<String, Double>> effects = new TreeMap<>();

    Screening(int years, int threads) {
        this.years = years;
        this.threads = threads;
    }

    /** Every shipped company that somebody could begin with. */
    static List<String> companies() {
        return Catalogue.names().stream()
                .filter(name -> !Catalogue.load(name).question().startsWith(FOR_THEORY))
                .toList();
    }

    /** Which values are moved. */
    static List<Knob> knobs(Scenario scenario) {
        return new Knobs(scenario)
                .all().stream()
                        .filter(knob -> FRAME.stream().noneMatch(knob.name()::startsWith))
                        .filter(knob -> !knob.name().endsWith("Reference"))
                        .filter(knob -> scenario.name().equals(WHOLE) || WhatMoves.mayBeAdjusted(knob.name()))
                        .toList();
    }

    /** Moves them, in parallel; what the loader refuses, such as half a person, is left out. */
    Screening of(Scenario company, List<Knob> knobs) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            List<Map<String, Double>> seen = pool.submit(() -> knobs.parallelStream()
                            .map(knob -> effect(company, knob))
                            .toList())
                    .join();
            for (int k = 0; k < knobs.size(); k++) {
                effects.put(knobs.get(k).name(), seen.get(k));
            }
        } finally {
            pool.shutdown();
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

    /** The table: a line per value, a column per figure; empty for no effect. */
    String table() {
        List<String> figures = effects.values().stream()
                .flatMap(of -> of.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        StringBuilder text = new StringBuilder("value," + String.join(",", figures) + "\n");
        effects.forEach((value, of) -> text.append(value)
                .append(figures.stream()
                        .map(figure -> cell(of.getOrDefault(figure, 0.0)))
                        .collect(Collectors.joining(",", ",", "\n"))));
        return text.toString();
    }

    private static String cell(double effect) {
        String text = String.format(Locale.ROOT, "%.3f", effect);
        return text.matches("-?0\\.000") ? "" : text;
    }
}
