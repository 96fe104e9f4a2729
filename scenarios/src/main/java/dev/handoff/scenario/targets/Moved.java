package dev.handoff.scenario.targets;

import dev.handoff.calibration.moments.MomentDraws;
import dev.handoff.calibration.moments.MomentFit;
import dev.handoff.scenario.draws.FittedDraws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What is adjusted, as a whole: turns moves, counted in standard deviations, into changes of the scenario. */
final class Moved {
    private static final int DRAWS = 200;
    private static final double TAIL = 0.025;

    private final List<Knob> knobs;
    /** Each value once, with the knobs that move it: all channels' and its own. */
    private final Map<Adjustable, List<Integer>> values = new LinkedHashMap<>();

    Moved(List<Knob> knobs) {
        this.knobs = List.copyOf(knobs);
        for (int k = 0; k < knobs.size(); k++) {
            for (Adjustable member : knobs.get(k).members()) {
                values.computeIfAbsent(member, m -> new ArrayList<>()).add(k);
            }
        }
    }

    double[] least() {
        return knobs.stream()
                .mapToDouble(k -> (k.least() - k.centre()) / k.spread())
                .toArray();
    }

    double[] most() {
        return knobs.stream()
                .mapToDouble(k -> (k.most() - k.centre()) / k.spread())
                .toArray();
    }

    /** {@code PATH=VALUE} of every value after the moves. */
    List<String> changes(double[] moves) {
        return values.keySet().stream()
                .map(value -> value.moved(by(value, moves)))
                .toList();
    }

    private double[] moved(Adjustable value, List<double[]> draws) {
        return draws.stream().mapToDouble(moves -> by(value, moves)).toArray();
    }

    /** How far a knob is moved. */
    private double of(int knob, double[] moves) {
        return knobs.get(knob).centre() + moves[knob] * knobs.get(knob).spread();
    }

    private double by(Adjustable value, double[] moves) {
        double by = 0;
        for (int k : values.get(value)) {
            by += of(k, moves);
        }
        return by;
    }

    /** What came of it: every value with what is known of it, and draws. */
    TargetResult.Values values(MomentFit fit, long seed) {
        List<double[]> draws = MomentDraws.of(fit, seed, DRAWS);
        List<TargetResult.Value> all = new ArrayList<>();
        for (Adjustable value : values.keySet()) {
            double[] places = moved(value, draws);
            all.add(new TargetResult.Value(
                    value.path(),
                    value.spelled(0),
                    value.spelled(by(value, fit.moves())),
                    value.spelled(low(places)),
                    value.spelled(high(places)),
                    values.get(value),
                    values.get(value).stream()
                            .map(fit::decisiveFor)
                            .filter(OptionalInt::isPresent)
                            .findFirst()
                            .orElse(OptionalInt.empty())));
        }
        return new TargetResult.Values(adjusted(fit, draws), all, table(draws));
    }

    private static double low(double[] places) {
        return Arrays.stream(places).sorted().toArray()[(int) (TAIL * places.length)];
    }

    private static double high(double[] places) {
        return Arrays.stream(places).sorted().toArray()[places.length - 1 - (int) (TAIL * places.length)];
    }

    private FittedDraws table(List<double[]> draws) {
        List<List<String>> rows = draws.stream()
                .map(moves -> values.keySet().stream()
                        .map(value -> value.spelled(by(value, moves)))
                        .toList())
                .toList();
        return new FittedDraws(values.keySet().stream().map(Adjustable::path).toList(), rows);
    }

    private List<TargetResult.Adjusted> adjusted(MomentFit fit, List<double[]> draws) {
        List<TargetResult.Adjusted> adjusted = new ArrayList<>();
        for (int k = 0; k < knobs.size(); k++) {
            Knob knob = knobs.get(k);
            int number = k;
            double[] places =
                    draws.stream().mapToDouble(moves -> of(number, moves)).toArray();
            boolean single = knob.members().size() == 1;
            Adjustable first = knob.members().get(0);
            adjusted.add(new TargetResult.Adjusted(
                    knob.name(),
                    knob.label(),
                    knob.members().size(),
                    knob.was(),
                    single ? first.about(by(first, fit.moves())) : knob.move(of(k, fit.moves())),
                    single ? first.about(low(moved(first, draws))) : knob.move(low(places)),
                    single ? first.about(high(moved(first, draws))) : knob.move(high(places))));
        }
        return adjusted;
    }
}
