package dev.handoff.evidence.robustness;

import dev.handoff.evidence.assumptions.ParameterRange;
import java.util.List;
import java.util.Optional;

/**
 * How far one assumption is moved in all companies at once.
 *
 * @param range the assumption; empty when everything is as shipped
 * @param position −1 the low end, 0 as shipped, +1 the high end
 */
record AssumptionMove(Optional<ParameterRange> range, double position) {

    /** Everything as shipped. */
    static final AssumptionMove NONE = new AssumptionMove(Optional.empty(), 0);

    static AssumptionMove of(ParameterRange range, double position) {
        return new AssumptionMove(Optional.of(range), position);
    }

    /** What it changes in a company. */
    List<String> overrides(String scenario) {
        return range.map(r -> r.at(scenario, position)).orElse(List.of());
    }
}
