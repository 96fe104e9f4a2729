package dev.handoff.game.levers;

import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import java.util.List;

/**
 * One setting of a lever or clause in the company at hand.
 *
 * @param key how events name it
 * @param wording how people read it
 * @param cost what it takes from its role's limit: marketing, percent of the budget; sales, hours a week of each rep
 * @param overrides what it sets, as {@code PATH=VALUE}; empty when the company is like that already
 */
public record Level(String key, Phrase wording, double cost, List<String> overrides) {
    /** The name of a level that is no setting but the company as it was found. */
    public static final Phrase AS_FOUND = Phrase.of("level.as-found");

    /** How people read it in English. */
    public String name() {
        return wording.inEnglish();
    }

    /** How people read it. */
    public String name(Texts texts) {
        return wording.in(texts);
    }

    /** A remark beside the name: that it was so from the beginning; empty otherwise, and where the name says it already. */
    public String standing(Texts texts) {
        return isStanding() && !wording.equals(AS_FOUND) ? AS_FOUND.in(texts) : "";
    }

    /** Whether it leaves the company as it was found. */
    public boolean isStanding() {
        return overrides.isEmpty();
    }
}
