package dev.handoff.evidence.assumptions;

import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.spelling.NumberSpelling;
import java.util.List;
import java.util.stream.Stream;

/**
 * An assumption and the range over which it should be varied before anything is concluded from it. What is assumed of every channel is
 * varied on all channels together, and what several scenarios assume in all of them, in each around its own value.
 *
 * @param name the path, with {@code *} for all channels or teams
 * @param members the parameters that are moved together, each along its own scale
 * @param reason why the range is that wide
 */
public record ParameterRange(String name, List<Member> members, String reason) {

    /**
     * One parameter of a range in one scenario.
     *
     * @param scenario the scenario's name
     * @param parameter the parameter
     * @param amount its value in the scenario
     * @param scale how far it is moved
     * @param whole whether only whole numbers make sense
     */
    record Member(String scenario, Parameter parameter, Amount amount, Scale scale, boolean whole) {
        String path() {
            return parameter.path();
        }

        Member inWholeNumbers() {
            return new Member(scenario, parameter, amount, scale, true);
        }

        String at(double position) {
            return path() + "=" + value(position);
        }

        private String value(double position) {
            double value = scale.at().apply(position);
            return amount.spell(whole ? Math.max(1, Math.rint(value)) : value);
        }

        private String about(double position) {
            return amount.about(scale.at().apply(position));
        }

        private boolean moves(double position) {
            return !value(position).equals(value(0));
        }
    }

    /**
     * The overrides that move it to a position in one scenario; none for what stays where it is.
     *
     * @param scenario the scenario's name
     * @param position −1 the low end, 0 as the scenario has it, +1 the high end
     */
    public List<String> at(String scenario, double position) {
        return members.stream()
                .filter(m -> m.scenario().equals(scenario) && m.moves(position))
                .map(m -> m.at(position))
                .toList();
    }

    /** The ends at which some scenario is another than it is. */
    public List<Double> ends() {
        return Stream.of(-1.0, 1.0)
                .filter(t -> members.stream().anyMatch(m -> m.moves(t)))
                .toList();
    }

    /** The paths of all its parameters. */
    public List<String> paths() {
        return members.stream().map(Member::path).distinct().toList();
    }

    /** Its value at a position in words: a number with its unit, or two; for more of them a factor, or how far on the way to the end. */
    public String value(double position) {
        return words(position, members.stream().map(m -> m.value(position)));
    }

    /** The same to two digits. */
    public String about(double position) {
        return words(position, members.stream().map(m -> m.about(position)));
    }

    private String words(double position, Stream<String> values) {
        List<String> different = values.distinct().toList();
        return different.size() == 1 || different.size() == 2 && paths().size() == 1
                ? String.join(" or ", different)
                : way(position);
    }

    private String way(double position) {
        if (position == 0) {
            return "as shipped";
        }
        if (members.stream().allMatch(m -> m.scale().byFactor())) {
            double factor = StrictMath.pow(Scale.FACTOR, Math.abs(position));
            return (position < 0 ? "÷ " : "× ") + NumberSpelling.spell(Math.rint(factor * 100) / 100);
        }
        String end = position < 0 ? "the low end" : "the high end";
        return Math.abs(position) == 1 ? end : Math.round(100 * Math.abs(position)) + " % of the way to " + end;
    }

    /** The range in words: {@code 0.2 … 0.45}. */
    public String words() {
        String low = value(ends().contains(-1.0) ? -1 : 0);
        String high = value(ends().contains(1.0) ? 1 : 0);
        return low + " … " + high + (low.startsWith("÷") || high.startsWith("×") ? ", everywhere" : "");
    }
}
