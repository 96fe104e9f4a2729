package dev.handoff.scenario.recovery;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Held;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.fitted.FittedCompany;
import dev.handoff.scenario.fitted.Told;
import dev.handoff.scenario.likeness.Tuning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Logs of one company, each written to files, read and fitted; what was fitted beside what was planted.
 *
 * @param company whose
 * @param values every value that was fitted in one of the logs and stands in the company's file
 */
record Recovery(RecoveryCompany company, List<RecoveredValue> values) {
    /** Of the luck that the search simulates on. */
    private static final long SEED = 1;

    Recovery {
        values = List.copyOf(values);
    }

    /** By the direct fits alone. */
    static Recovery of(RecoveryCompany company) {
        Held held = Held.of(company.scenario().company());
        return of(company, Lucks.LOGS, tables -> Calibration.fit(tables, held).estimates());
    }

    /** By the whole search: what was fitted is moved until simulated logs give the same, as {@code calibrate} does. */
    static Recovery moved(RecoveryCompany company, int logs) {
        Scenario scenario = company.scenario();
        Held held = Held.of(scenario.company());
        return of(
                company,
                logs,
                tables -> Tuning.of(
                                Calibration.ofCompany(tables, held),
                                fit -> FittedCompany.of(fit, tables, scenario, Told.of(List.of()), SEED),
                                held,
                                tables,
                                SEED,
                                Tuning.MOST,
                                Progress.SILENT)
                        .company()
                        .estimates());
    }

    private static Recovery of(RecoveryCompany company, int logs, Function<CrmTables, List<Estimate>> fitted) {
        Scenario scenario = company.scenario();
        Map<String, List<Estimate>> byPath = new LinkedHashMap<>();
        List<List<Estimate>> fits = Lucks.each(
                logs, seed -> fitted.apply(TracedExport.of(scenario, seed).plain()));
        for (List<Estimate> fit : fits) {
            fit.forEach(e ->
                    byPath.computeIfAbsent(e.path(), p -> new ArrayList<>()).add(e));
        }
        PlantedValues planted = new PlantedValues(scenario);
        List<RecoveredValue> values = new ArrayList<>();
        byPath.forEach((path, estimates) -> planted.of(estimates.get(0))
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
