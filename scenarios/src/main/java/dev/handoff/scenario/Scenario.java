package dev.handoff.scenario;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.scenario.yaml.Located.Mapping;
import java.util.List;

/**
 * A named world, ready to be simulated.
 *
 * @param name catalogue name, or the file's name without its ending
 * @param title a few words
 * @param story what the company is like, in plain English; may be empty
 * @param question the question the scenario asks; may be empty
 * @param timeline the company with every parameter, defaults and overrides included, and its later versions
 * @param sources where the values come from
 * @param contentHash first 16 hex digits of the SHA-256 of the canonical spelling of all versions; equal timelines have equal hashes
 * @param tree what the files and overrides state, with places, for further overrides; without defaults
 * @param interventions the changes behind the later versions as they are stated, in order of time
 * @param shipped names of the shipped scenarios it is or extends, the nearest first
 */
public record Scenario(
        String name,
        String title,
        String story,
        String question,
        Timeline timeline,
        Sources sources,
        String contentHash,
        Mapping tree,
        List<Intervention> interventions,
        List<String> shipped) {
    /** The company at the start, every parameter with its value. */
    public Company company() {
        return timeline.start();
    }
}
