package dev.handoff.report;

import java.util.List;

/**
 * What a report on attribution tells beyond its figures.
 *
 * @param provenance where the result comes from
 * @param title what sentences call the company
 * @param currency unit of all amounts
 * @param assumptions what the company's values rest on, a sentence each
 */
public record AttributionContext(Provenance provenance, String title, String currency, List<String> assumptions) {
    /** Copies the list. */
    public AttributionContext {
        assumptions = List.copyOf(assumptions);
    }
}
