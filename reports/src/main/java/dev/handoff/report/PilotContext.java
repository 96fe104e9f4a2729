package dev.handoff.report;

import java.util.List;

/**
 * What a report on a pilot tells beyond its figures.
 *
 * @param provenance where the result comes from
 * @param base what sentences call the company as it is
 * @param other what sentences call the policy that is tried
 * @param currency unit of all amounts
 * @param changes what is tried, a line each
 * @param assumptions what the company's values rest on, a sentence each
 */
public record PilotContext(
        Provenance provenance,
        String base,
        String other,
        String currency,
        List<String> changes,
        List<String> assumptions) {
    /** Copies the lists. */
    public PilotContext {
        changes = List.copyOf(changes);
        assumptions = List.copyOf(assumptions);
    }
}
