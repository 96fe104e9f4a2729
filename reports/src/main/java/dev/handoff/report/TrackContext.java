package dev.handoff.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report on the weeks since a rollout tells beyond its figures.
 *
 * @param provenance where the result comes from
 * @param title what sentences call the company as it should run
 * @param currency unit of revenue
 * @param since first day of the first week
 * @param leastActive the rep who makes fewest attempts, where that is told
 * @param read what was read and left out, a line each
 * @param assumptions what the company's values rest on, a sentence each
 */
public record TrackContext(
        Provenance provenance,
        String title,
        String currency,
        LocalDate since,
        Optional<String> leastActive,
        List<String> read,
        List<String> assumptions) {
    /** Copies the lists. */
    public TrackContext {
        read = List.copyOf(read);
        assumptions = List.copyOf(assumptions);
    }
}
