package dev.handoff.scenario.likeness;

import dev.handoff.calibration.fit.ErrorScale;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.company.Company;
import dev.handoff.scenario.DistributionPaths;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.fitted.FittedCompany;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value found by simulation.
 *
 * @param path its path
 * @param unit of a duration; empty for a plain number
 * @param link the scale it is moved on
 * @param start where the search begins, on that scale
 * @param spread standard deviation of what is thought plausible, on that scale
 * @param reach how many of those it may be moved
 * @param isShift whether it moves what was fitted otherwise, so that its draws move with it
 */
record TunedValue(
        String path, String unit, ErrorScale link, double start, double spread, double reach, boolean isShift) {
    private static final String GAP = "cadence.gap.lognormal.median";
    private static final String THRESHOLD = "leadDefinition.threshold";
    private static final String SPARE = "work.administration";
    private static final double LEAST_SPARE = 0.1;
    /** What is left to move of decisions and of the definition once they are re-centred. */
    private static final double SHIFT = 0.5;

    /** A threshold that nothing was fitted of: by so many log-odds of being good it may well lie elsewhere. */
    private static final double THRESHOLD_SPREAD = 1;

    private static final double GAP_SPREAD = 0.5;
    private static final String METHOD =
            "simulated moments: gaps, working delays and attempts of the simulated company are those of the export";

    /**
     * What can be tuned of a company.
     *
     * @param gapMoved how far the planned gap was moved before
     * @param handedKnown whether the export tells who was handed over
     */
    static List<TunedValue> of(FittedCompany company, double gapMoved, boolean handedKnown) {
        Scenario scenario = company.scenario();
        List<TunedValue> values = new ArrayList<>();
        gap(scenario, gapMoved).ifPresent(values::add);
        double spare = Math.max(LEAST_SPARE, scenario.company().work().administration());
        values.add(
                new TunedValue(SPARE, "", ErrorScale.LOGIT, ErrorScale.LOGIT.of(Math.min(0.6, spare)), 0.8, 3, false));
        if (isMoved(scenario.company())) {
            for (String path : List.of("persistence.pickUpLead", "persistence.carryOn")) {
                shift(company, path).ifPresent(values::add);
            }
        }
        if (scenario.company().nurture().rounds() > 0) {
            shift(company, THRESHOLD).ifPresent(values::add);
        }
        if (handedKnown && shift(company, THRESHOLD).isEmpty()) {
            assumedThreshold(scenario).ifPresent(values::add);
        }
        return values;
    }

    /** The threshold of the scenario that is extended, where none was fitted: on a score as assumed it hands over as many as the export shows. */
    private static Optional<TunedValue> assumedThreshold(Scenario scenario) {
        return scenario.company()
                .leadDefinition()
                .threshold()
                .map(at -> new TunedValue(THRESHOLD, "", ErrorScale.IDENTITY, at, THRESHOLD_SPREAD, 3, false));
    }

    private static Optional<TunedValue> shift(FittedCompany company, String path) {
        return company.estimates().stream()
                .filter(e -> e.path().equals(path))
                .findFirst()
                .map(e -> new TunedValue(path, "", ErrorScale.IDENTITY, e.value(), SHIFT, 3, true));
    }

    /** Whether it is tuned how often leads are tried. */
    static boolean hasDecisions(List<TunedValue> values) {
        return values.stream().anyMatch(v -> v.path().startsWith("persistence."));
    }

    /** Whether it is tuned how many leads are handed over: some that nurture brings back, which the definition's fit knows nothing of. */
    static boolean hasDefinition(List<TunedValue> values) {
        return values.stream().anyMatch(v -> v.path().equals(THRESHOLD));
    }

    /** Whether something that no log shows acts on decisions beside what was fitted. */
    private static boolean isMoved(Company company) {
        return company.persistence().belief() != 0
                || company.persistence().trust() != 0
                || company.persistence().load() != 0
                || company.persistence().slaPressure() != 0;
    }

    /** The planned gap, begun so far from where it is. */
    static Optional<TunedValue> gap(Scenario scenario, double moved) {
        for (Parameter parameter : ParameterPaths.list(scenario)) {
            for (Parameter part : DistributionPaths.parts(parameter)) {
                if (part.path().equals(GAP)) {
                    String[] words = part.value().strip().split("\\s+");
                    double start = ErrorScale.LOG.of(Double.parseDouble(words[0])) + moved;
                    return words.length == 2
                            ? Optional.of(new TunedValue(GAP, words[1], ErrorScale.LOG, start, GAP_SPREAD, 3, false))
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    double least() {
        return -reach;
    }

    double most() {
        return reach;
    }

    /** The value after a move, counted in spreads. */
    double value(double move) {
        return link.inverse(start + move * spread);
    }

    String change(double move) {
        return path + "=" + FittedCompany.spelled(value(move), unit);
    }

    Estimate estimate(double move, double error, int n) {
        return new Estimate(
                path,
                unit,
                value(move),
                spread * error,
                link,
                n,
                Math.min(1, error * error),
                METHOD,
                "simulated moments");
    }
}
