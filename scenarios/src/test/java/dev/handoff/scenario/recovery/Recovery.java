package dev.handoff.scenario.recovery;

import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Logs of one company, each written to files, read and fitted; what was fitted beside what was planted.
 *
 * @param company whose
 * @param values every value that was fitted in one of the logs and stands in the company's file
 */
record Recovery(RecoveryCompany company, List<RecoveredValue> values) {
    Recovery {
        values = List.copyOf(values);
    }

    static Recovery of(RecoveryCompany company) {
        Scenario scenario = company.scenario();
        Held held = Held.of(scenario.company());
        Map<String, List<Estimate>> fitted = new LinkedHashMap<>();
        List<Fit> fits = Lucks.each(
                Lucks.LOGS,
                seed -> Calibration.fit(TracedExport.of(scenario, seed).plain(), held));
        for (Fit fit : fits) {
            fit.estimates()
                    .forEach(e -> fitted.computeIfAbsent(e.path(), p -> new ArrayList<>())
                            .add(e));
        }
        PlantedValues planted = new PlantedValues(scenario);
        List<RecoveredValue> values = new ArrayList<>();
        fitted.forEach((path, estimates) -> planted.of(estimates.get(0))
                .ifPresent(value -> values.add(new RecoveredValue(path, value, estimates))));
        return new Recovery(company, values);
    }

    /** The values that can be compared and of which no reason is known why they are off. */
    Recovery withoutOpen() {
        return new Recovery(
                company,
                values.stream()
                        .filter(v -> v.isComparable()
                                && OpenValues.why(company, v.path()).isEmpty())
                        .toList());
    }

    /** All that can be compared. */
    Recovery comparable() {
        return new Recovery(
                company, values.stream().filter(RecoveredValue::isComparable).toList());
    }

    /** Median over the values of the size of their bias, in standard errors. */
    double medianBias() {
        double[] sorted =
                values.stream().mapToDouble(v -> Math.abs(v.bias())).sorted().toArray();
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    /** Share of all 95 % intervals that hold what was planted. */
    double coverage() {
        int intervals = values.stream().mapToInt(v -> v.estimates().size()).sum();
        return (double) values.stream().mapToInt(RecoveredValue::covered).sum() / intervals;
    }
}
