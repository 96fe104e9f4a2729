package dev.handoff.report;

import java.util.List;
import java.util.Optional;

/**
 * What a sensitivity report tells beyond its figures.
 *
 * @param provenance where the result comes from
 * @param title what sentences call the company
 * @param other the policy whose difference from it is explained, if it is a difference
 * @param factors the parameters varied
 * @param leftOut parameters there was no time or no room for
 * @param warnings what a reader must know, a sentence each
 */
public record SensitivityContext(
        Provenance provenance,
        String title,
        Optional<String> other,
        List<Factor> factors,
        List<LeftOut> leftOut,
        List<String> warnings) {

    /** Of one company, not of a difference. */
    public SensitivityContext(Provenance provenance, String title, List<Factor> factors, List<String> warnings) {
        this(provenance, title, Optional.empty(), factors, List.of(), warnings);
    }

    /**
     * A parameter.
     *
     * @param path its path
     * @param label what it is called in front of people
     * @param low lowest value
     * @param high highest value
     * @param asItIs its value in the scenario
     */
    public record Factor(String path, String label, String low, String high, String asItIs) {}

    /**
     * A parameter that was not varied.
     *
     * @param path its path
     * @param label what it is called in front of people
     */
    public record LeftOut(String path, String label) {}
}
