package dev.handoff.game;

import java.util.List;

/**
 * One setting of a lever or clause in the company at hand.
 *
 * @param key how events name it
 * @param name how people read it
 * @param cost what it takes from its role's limit: marketing, percent of the budget; sales, hours a week of each rep
 * @param overrides what it sets, as {@code PATH=VALUE}; empty when the company is like that already
 */
public record Level(String key, String name, double cost, List<String> overrides) {
    /** Whether it leaves the company as it was found. */
    public boolean isStanding() {
        return overrides.isEmpty();
    }
}
