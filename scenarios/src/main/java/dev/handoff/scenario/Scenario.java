package dev.handoff.scenario;

import dev.handoff.company.Company;
import dev.handoff.scenario.Located.Mapping;

/**
 * A named world, ready to be simulated.
 *
 * @param name catalogue name, or the file's name without its ending
 * @param title a few words
 * @param story what the company is like, in plain English; may be empty
 * @param question the question the scenario asks; may be empty
 * @param company every parameter, defaults and overrides included
 * @param sources where the values come from
 * @param contentHash first 16 hex digits of the SHA-256 of the company's canonical spelling; equal companies have equal hashes
 * @param tree what the files and overrides state, with places, for further overrides; without defaults
 */
public record Scenario(
        String name,
        String title,
        String story,
        String question,
        Company company,
        Sources sources,
        String contentHash,
        Mapping tree) {}
