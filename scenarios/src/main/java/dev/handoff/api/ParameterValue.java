package dev.handoff.api;

import dev.handoff.scenario.Parameter;

/**
 * One parameter of a company.
 *
 * @param path what to call it in {@link Handoff#with}, such as {@code sla.sales.enforcement}
 * @param value its value in the spelling of a scenario file
 * @param unit unit of plain numbers; empty where the value carries its own
 * @param range the admissible values, such as {@code 0 … 1}; empty when there are no bounds
 * @param source where the value comes from
 * @param meaning one sentence
 */
public record ParameterValue(String path, String value, String unit, String range, String source, String meaning) {
    static ParameterValue of(Parameter parameter) {
        return new ParameterValue(
                parameter.path(),
                parameter.value(),
                parameter.unit(),
                parameter.range(),
                parameter.source(),
                parameter.meaning());
    }
}
