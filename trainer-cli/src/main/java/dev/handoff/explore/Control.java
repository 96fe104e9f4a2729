package dev.handoff.explore;

import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A parameter that can be moved on the page.
 *
 * @param parameter its path, present value, unit, range, source and owner, as the scenario has them
 * @param label what people call it
 * @param slider between which values it slides; empty for what is written in words, such as a duration
 * @param suggestions values worth trying where it is written in words
 */
record Control(Parameter parameter, String label, Optional<Slider> slider, List<String> suggestions) {

    /**
     * A scale to slide on.
     *
     * @param low its lower end
     * @param high its upper end
     * @param step between neighbouring positions
     */
    record Slider(String low, String high, String step) {}

    static Control sliding(Parameter parameter, String low, String high, String step) {
        return new Control(parameter, label(parameter), Optional.of(new Slider(low, high, step)), List.of());
    }

    static Control written(Parameter parameter, List<String> suggestions) {
        return new Control(parameter, label(parameter), Optional.empty(), suggestions);
    }

    private static String label(Parameter parameter) {
        String label = ParameterLabel.of(parameter.path());
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    String path() {
        return parameter.path();
    }

    /** Its value as the company is. */
    String present() {
        return parameter.value();
    }
}
