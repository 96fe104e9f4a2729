package dev.handoff.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An assumption and the range over which it should be varied before anything is concluded from it. What is assumed of every channel is
 * varied on all channels together.
 *
 * @param name the path, with {@code *} for all channels or teams
 * @param members the parameters that are moved together, each along its own scale
 * @param reason why the range is that wide
 */
public record ParameterRange(String name, List<Member> members, String reason) {

    /**
     * One parameter of a range.
     *
     * @param parameter the parameter
     * @param amount its value in the scenario
     * @param scale how far it is moved
     * @param whole whether only whole numbers make sense
     */
    record Member(Parameter parameter, Amount amount, Scale scale, boolean whole) {
        String path() {
            return parameter.path();
        }

        Member inWholeNumbers() {
            return new Member(parameter, amount, scale, true);
        }

        String at(double position) {
            double value = scale.at().apply(position);
            return path() + "=" + amount.spell(whole ? Math.max(1, Math.rint(value)) : value);
        }
    }

    /**
     * The overrides that move it to a position.
     *
     * @param position −1 the low end, 0 as the scenarios have it, +1 the high end
     */
    public List<String> at(double position) {
        return members.stream().map(m -> m.at(position)).toList();
    }

    /** The ends that are not where the scenarios have it already. */
    public List<Double> ends() {
        List<String> shipped = at(0);
        return Stream.of(-1.0, 1.0).filter(t -> !at(t).equals(shipped)).toList();
    }

    /** The paths of all its parameters. */
    public List<String> paths() {
        return members.stream().map(Member::path).toList();
    }

    /** Its value at a position in words: a number with its unit; for several parameters a factor, or how far on the way to the end. */
    public String value(double position) {
        return members.size() > 1 && differ()
                ? way(position)
                : override(position).substring(override(position).indexOf('=') + 1);
    }

    /** The same to two digits. */
    public String about(double position) {
        Member first = members.get(0);
        return members.size() > 1 && differ()
                ? way(position)
                : first.amount().about(first.scale().at().apply(position));
    }

    private String override(double position) {
        return members.get(0).at(position);
    }

    private static String way(double position) {
        if (position == 0) {
            return "as shipped";
        }
        double factor = StrictMath.pow(Scale.FACTOR, Math.abs(position));
        return (position < 0 ? "÷ " : "× ") + Numbers.spell(Math.rint(factor * 100) / 100);
    }

    private boolean differ() {
        return members.stream().map(m -> m.amount().value()).distinct().count() > 1;
    }

    /** The range in words: {@code 0.2 … 0.45}. */
    public String words() {
        if (members.size() > 1 && differ()) {
            List<String> each = new ArrayList<>();
            ends().forEach(t -> each.add(t < 0 ? "÷ 1.5" : "× 1.5"));
            return String.join(" … ", each) + ", everywhere";
        }
        return value(ends().contains(-1.0) ? -1 : 0) + " … " + value(ends().contains(1.0) ? 1 : 0);
    }
}
