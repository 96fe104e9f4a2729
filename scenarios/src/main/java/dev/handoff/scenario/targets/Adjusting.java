package dev.handoff.scenario.targets;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.spelling.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chooses what is adjusted: what somebody names, or else for every target what moves it most. */
final class Adjusting {
    private static final int MOST_PER_TARGET = 3;
    private static final int MOST_PER_CHANNEL = 2;
    private static final double WORTH_MOVING = 0.3;
    private static final Pattern RANGE = Pattern.compile(
            "([-+]?[\\d.]+(?:[eE]-?\\d+)?)\\s*(%|\\p{L}*)\\s*\\.\\.\\s*([-+]?[\\d.]+(?:[eE]-?\\d+)?)\\s*(%|\\p{L}*)");

    private final Scenario scenario;
    private final Knobs knobs;
    private final List<Problem> problems = new ArrayList<>();

    Adjusting(Scenario scenario) {
        this.scenario = scenario;
        this.knobs = new Knobs(scenario);
    }

    /**
     * What somebody names: {@code PATH}, or {@code PATH=lo..hi}.
     *
     * @throws ScenarioException with everything that is wrong
     */
    List<Knob> named(List<String> texts) {
        Map<String, Knob> chosen = new LinkedHashMap<>();
        for (String text : texts) {
            FilePlace place = FilePlace.ofCommandLine("--adjust " + text);
            Optional<Knob> knob = knob(Typed.plain(text), place);
            knob.filter(k -> chosen.put(k.name(), k) != null)
                    .ifPresent(k -> problems.add(place.problem("", k.name() + " is named twice")));
        }
        refuse();
        return List.copyOf(chosen.values());
    }

    private Optional<Knob> knob(String text, FilePlace place) {
        String path = text.replaceFirst("\\s*=.*", "");
        Optional<Knob> knob = knobs.named(path);
        if (knob.isEmpty()) {
            problems.add(knobs.fixed(path)
                    .map(value -> place.problem("", path + " is " + value + ", which cannot be moved a little"))
                    .orElseGet(() -> place.problem(
                            "",
                            "there is no value " + Problem.quote(path),
                            Nearest.of(path, knobs.names()).orElse(""))));
            return knob;
        }
        if (!isContinuous(knob.get())) {
            problems.add(
                    place.problem("", path + " takes whole numbers only", "--set " + path + "=…, which states it"));
            return Optional.empty();
        }
        return text.equals(path)
                ? knob
                : between(knob.get(), text.substring(text.indexOf('=') + 1).strip(), place);
    }

    private Optional<Knob> between(Knob knob, String range, FilePlace place) {
        Matcher ends = RANGE.matcher(range);
        if (knob.members().size() > 1 || knob.name().contains("*")) {
            problems.add(place.problem("", "all of them together have no range; each one can have its own"));
            return Optional.empty();
        }
        if (!ends.matches()) {
            problems.add(place.problem("", Problem.quote(range) + " is not a range", knob.name() + "=0.2..0.4"));
            return Optional.empty();
        }
        Adjustable value = knob.members().get(0);
        Optional<Double> low = end(value, ends.group(1), ends.group(2).isEmpty() ? ends.group(4) : ends.group(2));
        Optional<Double> high = end(value, ends.group(3), ends.group(4).isEmpty() ? ends.group(2) : ends.group(4));
        if (low.isEmpty() || high.isEmpty() || !(low.get() < high.get())) {
            problems.add(place.problem(
                    "", "the range must lie within what " + knob.name() + " can be, from low to high, in its unit"));
            return Optional.empty();
        }
        return Optional.of(Knob.between(value, low.get(), high.get()));
    }

    /** An end of a range in the value's own unit; empty where it is none. */
    private static Optional<Double> end(Adjustable value, String number, String unit) {
        try {
            double amount = Double.parseDouble(number);
            boolean own = unit.isEmpty() || unit.equals(value.unit());
            double end = unit.equals("%") && value.unit().isEmpty() ? amount / 100 : amount;
            return (own || unit.equals("%") && value.unit().isEmpty())
                            && value.link().holds(end)
                    ? Optional.of(end)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * What moves the targets most, of those values that figures can tell of; what somebody has stated stays.
     *
     * @param stated paths that somebody has set
     * @throws ScenarioException where nothing is known to move a target
     */
    List<Knob> moving(List<Target> targets, List<String> stated) {
        WhatMoves own = WhatMoves.in(scenario);
        Map<String, Knob> chosen = new LinkedHashMap<>();
        for (Target target : targets) {
            List<Knob> found = moving(own, target.figure(), stated);
            if (found.isEmpty()) { // what it has changed may have made other values count
                found = moving(WhatMoves.all(), target.figure(), stated);
            }
            if (found.isEmpty()) {
                problems.add(FilePlace.ofCommandLine("--target '" + target.text() + "'")
                        .problem(
                                "",
                                "nothing that may be adjusted is known to move it",
                                "--adjust PATH, which names it"));
            }
            found.forEach(knob -> chosen.putIfAbsent(knob.name(), knob));
        }
        refuse();
        return List.copyOf(chosen.values());
    }

    private List<Knob> moving(WhatMoves table, TargetFigure figure, List<String> stated) {
        return strongest(table, figure)
                .flatMap(e -> knobs.named(e.value()).stream())
                .flatMap(knob -> without(stated, knob).stream())
                .filter(this::isContinuous)
                .limit(most(figure))
                .toList();
    }

    /** What moves a figure, the strongest first, down to a part of what the strongest does. */
    static Stream<WhatMoves.Effect> strongest(WhatMoves table, TargetFigure figure) {
        List<WhatMoves.Effect> effects = table.adjustableFor(figure);
        return effects.stream()
                .filter(e -> Math.abs(e.effect())
                        >= WORTH_MOVING * Math.abs(effects.get(0).effect()));
    }

    /** How many values are adjusted for a figure. */
    static int most(TargetFigure figure) {
        return figure.channel().isPresent() ? MOST_PER_CHANNEL : MOST_PER_TARGET;
    }

    /** The same without values that somebody has set; empty where none is left. */
    private static Optional<Knob> without(List<String> stated, Knob knob) {
        List<Adjustable> left = knob.members().stream()
                .filter(m -> stated.stream()
                        .noneMatch(path -> m.path().equals(path) || m.path().startsWith(path + ".")))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(Knob.of(knob.name(), left));
    }

    /** Whether the scenario takes values between those it has. */
    private boolean isContinuous(Knob knob) {
        return ScenarioLoader.override(scenario, knob.moved(0.0371 * knob.spread()))
                .problems()
                .isEmpty();
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }
}
