package dev.handoff.workshop.screen;

import dev.handoff.texts.Texts;
import java.util.Locale;

/** How somebody is there. */
public enum Whereabouts {
    /** Their page asks. */
    HERE,
    /** It has not asked for half a minute: a sleeping phone. */
    AWAY,
    /** It has not asked for three minutes, or never. */
    GONE;

    /** In a table. */
    public String label(Texts texts) {
        return texts.of("whereabouts." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether their page is open or asleep. */
    public boolean isReachable() {
        return this != GONE;
    }
}
