package dev.handoff.evidence.assumptions;

import dev.handoff.company.Mark;
import dev.handoff.company.Param;
import dev.handoff.evidence.assumptions.ParameterRange.Member;
import dev.handoff.evidence.assumptions.StatedRanges.Stated;
import dev.handoff.scenario.DistributionPaths;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that scenarios assume: whatever is neither measured nor published, whoever decides it. Figures and durations get a range, the
 * parameters of a distribution one each, in every scenario around the value it has there; what cannot be varied is told with its reason.
 */
public final class Assumed {
    private static final List<String> NOT_VARIED =
            List.of("run.horizon", "run.drain", "workingTime", "trial", "money.currency");
    private static final String FRAME = "part of the question: the year and the working week that are looked at";
    private static final String FORM = "a choice of form, no figure";
    private static final String OFF = "off as shipped, with nothing to say how much of it would be a little";
    private static final String EDGE = "at the edge of what it can be";

    private final Map<String, List<Member>> groups = new LinkedHashMap<>();
    private final Map<String, Set<String>> left = new LinkedHashMap<>();

    private Assumed(List<Scenario> scenarios) {
        for (Scenario scenario : scenarios) {
            List<Member> members = new ArrayList<>();
            ParameterPaths.list(scenario).stream()
                    .filter(Assumed::isAssumption)
                    .flatMap(p -> DistributionPaths.parts(p).stream())
                    .forEach(part -> sort(scenario.name(), part, members));
            settle(members, scenario);
        }
    }

    /** What these scenarios assume, in the order in which a parameter is found first. */
    public static Assumed of(List<Scenario> scenarios) {
        return new Assumed(scenarios);
    }

    private static boolean isAssumption(Parameter parameter) {
        return parameter.mark() == Mark.ASSUMPTION || parameter.mark() == Mark.QUOTED;
    }

    private void sort(String scenario, Parameter parameter, List<Member> members) {
        Optional<Amount> amount = Amount.parse(parameter.value());
        if (NOT_VARIED.stream().anyMatch(parameter.path()::startsWith)) {
            leave(FRAME, parameter);
        } else if (amount.isEmpty()) {
            leave(parameter.value().equals(Param.NONE) ? OFF : FORM, parameter);
        } else {
            scale(parameter, amount.get())
                    .map(scale -> new Member(scenario, parameter, amount.get(), scale, false))
                    .ifPresentOrElse(members::add, () -> leave(OFF, parameter));
        }
    }

    private static Optional<Scale> scale(Parameter parameter, Amount amount) {
        return StatedRanges.of(parameter.path())
                .map(stated -> stated(stated, amount))
                .or(() -> byKind(parameter.unit(), amount.value()));
    }

    private static Scale stated(Stated stated, Amount amount) {
        double low = Amount.parse(stated.low()).orElseThrow().value();
        double high = Amount.parse(stated.high()).orElseThrow().value();
        return Scale.between(
                Math.min(low, amount.value()), amount.value(), Math.max(high, amount.value()), stated.reason());
    }

    private static Optional<Scale> byKind(String unit, double value) {
        boolean share = unit.startsWith("share") || unit.startsWith("probability");
        boolean logits = unit.startsWith("logit");
        if (value == 0) {
            return share || logits ? Optional.of(Scale.slightlyOn(logits)) : Optional.empty();
        }
        if (share) {
            return Optional.of(value < 1 ? Scale.odds(value) : Scale.lessThanWhole());
        }
        return Optional.of(logits ? Scale.logits(value) : Scale.factors(value));
    }

    /** Whole numbers for those whose ends the loader refuses; those it still refuses stay where they are. */
    private void settle(List<Member> members, Scenario scenario) {
        Set<String> refused = refused(members, scenario);
        List<Member> whole = members.stream()
                .map(m -> refused.contains(m.path()) ? m.inWholeNumbers() : m)
                .toList();
        Set<String> still = refused.isEmpty() ? refused : refused(whole, scenario);
        for (Member member : whole) {
            if (still.contains(member.path())) {
                leave(EDGE, member.parameter());
            } else {
                groups.computeIfAbsent(name(member.path()), n -> new ArrayList<>())
                        .add(member);
            }
        }
    }

    private static Set<String> refused(List<Member> members, Scenario scenario) {
        return Stream.of(-1.0, 1.0)
                .map(t -> members.stream().map(m -> m.at(t)).toList())
                .flatMap(overrides -> ScenarioLoader.override(scenario, overrides).problems().stream())
                .map(Problem::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void leave(String reason, Parameter parameter) {
        left.computeIfAbsent(reason, r -> new TreeSet<>()).add(name(parameter.path()));
    }

    private static String name(String path) {
        return path.replaceFirst("^(channels|teams)\\.[^.]+\\.", "$1.*.");
    }

    /** The assumptions that can be moved, each over its range; first those whose range has a reason of its own. */
    public List<ParameterRange> ranges() {
        return groups.entrySet().stream()
                .map(e -> new ParameterRange(e.getKey(), e.getValue(), reason(e.getValue())))
                .filter(range -> !range.ends().isEmpty())
                .sorted(Comparator.comparing(range -> !StatedRanges.paths().contains(range.name())))
                .toList();
    }

    /**
     * Assumptions of a company whose range has a reason of its own, with that range: {@code 0.2..0.8} by path. Where the company has a value outside
     * of it, the range reaches there.
     */
    public static Map<String, String> stated(Scenario scenario) {
        Map<String, String> stated = new LinkedHashMap<>();
        ParameterPaths.list(scenario).stream()
                .filter(Assumed::isAssumption)
                .filter(p -> NOT_VARIED.stream().noneMatch(p.path()::startsWith))
                .forEach(p -> StatedRanges.of(p.path())
                        .ifPresent(range -> Amount.parse(p.value())
                                .ifPresent(amount -> stated.put(p.path(), ends(range, amount)))));
        return stated;
    }

    private static String ends(Stated range, Amount amount) {
        Scale scale = stated(range, amount);
        return amount.spell(scale.at().apply(-1)) + ".."
                + amount.spell(scale.at().apply(1));
    }

    /** Where one scenario has it switched off and another not, that of the other. */
    private static String reason(List<Member> members) {
        return members.stream()
                .map(member -> member.scale().reason())
                .filter(reason -> !reason.equals(Scale.OFF))
                .findFirst()
                .orElse(Scale.OFF);
    }

    /** The assumptions that are moved nowhere, by the reason. */
    public Map<String, List<String>> notMoved() {
        Map<String, List<String>> notMoved = new LinkedHashMap<>();
        left.forEach((reason, names) -> notMoved.put(
                reason, names.stream().filter(n -> !groups.containsKey(n)).toList()));
        return notMoved;
    }
}
