package dev.handoff.scenario.recovery;

import dev.handoff.calibration.fit.Estimate;
import dev.handoff.scenario.DistributionPaths;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** What a company's file says of a value that was fitted, in the unit of the estimate. */
final class PlantedValues {
    private static final Map<String, Double> MINUTES =
            Map.of("min", 1.0, "h", 60.0, "day", 1440.0, "days", 1440.0, "week", 10_080.0, "weeks", 10_080.0);

    private final Map<String, String> values = new LinkedHashMap<>();

    PlantedValues(Scenario scenario) {
        for (Parameter parameter : ParameterPaths.list(scenario)) {
            values.put(parameter.path(), parameter.value());
            DistributionPaths.parts(parameter).forEach(part -> values.put(part.path(), part.value()));
        }
    }

    /** Empty where the company has no such value, or none that is a number. */
    OptionalDouble of(Estimate estimate) {
        String text = values.getOrDefault(estimate.path(), "").replace("_", "");
        if (text.matches("-?[\\d.]+")) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        if (text.matches("-?[\\d.]+ ?%")) {
            return OptionalDouble.of(Double.parseDouble(text.replaceAll(" ?%", "")) / 100);
        }
        if (!text.matches("[\\d.]+ \\p{Alpha}+") || !MINUTES.containsKey(text.replaceAll(".* ", ""))) {
            return OptionalDouble.empty();
        }
        double minutes = Double.parseDouble(text.replaceAll(" .*", "")) * MINUTES.get(text.replaceAll(".* ", ""));
        return estimate.unit().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(minutes / MINUTES.get(estimate.unit()));
    }
}
