package dev.handoff.scenario.targets;

import dev.handoff.scenario.ParameterLabel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What is adjusted: one value, or the same value of all channels or teams, which then move together by as much on their scales.
 *
 * @param name its path, with {@code *} for all channels or all teams
 * @param members the values it moves
 * @param spread standard deviation of the move that is thought plausible, on the scale
 * @param least furthest move down
 * @param most furthest move up
 * @param centre the move that is thought most plausible; 0 where the scenario's own value is
 */
record Knob(String name, List<Adjustable> members, double spread, double least, double most, double centre) {
    /** No plausible value lies further away than so many standard deviations. */
    private static final double FURTHEST = 4;

    Knob {
        members = List.copyOf(members);
    }

    /** As far as the kind of its values lets it go. */
    static Knob of(String name, List<Adjustable> members) {
        double spread =
                members.stream().mapToDouble(Adjustable::spread).average().orElseThrow();
        String own = members.size() == 1 ? members.get(0).path() : name;
        return new Knob(own, members, spread, -FURTHEST * spread, FURTHEST * spread, 0);
    }

    /**
     * One value between two ends, which hold 95 % of what is thought plausible; no value beyond them is tried. Where the scenario's own value
     * lies outside, the middle is thought most plausible.
     */
    static Knob between(Adjustable only, double low, double high) {
        double from = only.link().of(low) - only.place();
        double to = only.link().of(high) - only.place();
        double centre = from <= 0 && to >= 0 ? 0 : (from + to) / 2;
        return new Knob(only.path(), List.of(only), (to - from) / 4, from, to, centre);
    }

    /** The pattern of a path: all channels, or all teams, in place of one. */
    static String pattern(String path) {
        return path.replaceFirst("^(channels|teams)\\.[^.]+\\.", "$1.*.");
    }

    /** The changes of a move: {@code PATH=VALUE} of every member. */
    List<String> moved(double by) {
        return members.stream().map(m -> m.moved(by)).toList();
    }

    /** What the scenario says, of several values the lowest and the highest. */
    String was() {
        Comparator<Adjustable> byPlace = Comparator.comparingDouble(Adjustable::place);
        String low = members.stream().min(byPlace).orElseThrow().spelled(0);
        String high = members.stream().max(byPlace).orElseThrow().spelled(0);
        return low.equals(high) ? low : low + " to " + high;
    }

    /** A move of several values in words: {@code × 0.85}, {@code odds × 1.2}, {@code +0.3}. */
    String move(double by) {
        return switch (members.get(0).link().kind()) {
            case IDENTITY -> (by < 0 ? "−" : "+") + String.format(Locale.ROOT, "%.2f", Math.abs(by));
            case LOG -> "× " + String.format(Locale.ROOT, "%.2f", StrictMath.exp(by));
            case LOGIT -> "odds × " + String.format(Locale.ROOT, "%.2f", StrictMath.exp(by));
        };
    }

    /** What it is called in front of people. */
    String label() {
        return ParameterLabel.of(name);
    }
}
