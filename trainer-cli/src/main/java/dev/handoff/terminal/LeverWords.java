package dev.handoff.terminal;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.ReplacedLevers;
import dev.handoff.game.levers.Terms;
import dev.handoff.texts.Texts;
import java.util.Optional;

/**
 * How a lever stands, in words: as its seat set it, or as an agreement does in its place.
 *
 * @param texts in which language
 * @param menu what can be chosen
 * @param terms what is in force
 * @param decision where the seat puts its levers
 */
record LeverWords(Texts texts, Menu menu, Terms terms, Decision decision) {
    private Level own(Lever lever) {
        return menu.chosen(decision, lever);
    }

    private Optional<ReplacedLevers> replaced(Lever lever) {
        return ReplacedLevers.of(menu, terms, decision, lever);
    }

    /** Whether any of the seat's own setting counts. */
    boolean counts(Lever lever) {
        return !own(lever).isStanding() && replaced(lever).map(r -> !r.wholly()).orElse(true);
    }

    private boolean isMoved(Lever lever) {
        return !own(lever).isStanding();
    }

    /** A few words for a line of the desk. */
    String setting(Lever lever) {
        return replaced(lever)
                .map(r -> texts.of(
                        "lever-words.agreed", clause(r, lever), r.option().name(texts)))
                .orElse(own(lever).name(texts));
    }

    /** The clause's name, where it is not the lever's as well. */
    private String clause(ReplacedLevers replaced, Lever lever) {
        String title = replaced.clause().title(texts);
        return title.equals(lever.title(texts)) ? "" : title + " ";
    }

    /** The same with the seat's own setting, where another one takes its place. */
    String inFull(Lever lever) {
        boolean rests = isMoved(lever)
                && replaced(lever)
                        .map(r -> !r.option().name(texts).equals(own(lever).name(texts)))
                        .orElse(false);
        return rests
                ? texts.of(
                        counts(lever) ? "lever-words.yours-in-part" : "lever-words.yours-not",
                        setting(lever),
                        own(lever).wording())
                : setting(lever);
    }

    /** What whoever moves the lever has to know; empty while it counts. */
    Optional<String> warning(Lever lever) {
        return replaced(lever)
                .map(r -> texts.of(
                        "lever-words.the-agreement-decides-this-its",
                        r.clause().wording(),
                        r.option().name(texts),
                        exception(r, lever)));
    }

    private String exception(ReplacedLevers replaced, Lever lever) {
        return replaced.wholly()
                ? ""
                : texts.of("lever-words.of-only-what-the-clause", own(lever).name(texts));
    }

    /** Whether there is anything to say about it: it is moved, or an agreement decides it. */
    boolean isWorthSaying(Lever lever) {
        return isMoved(lever) || replaced(lever).isPresent();
    }
}
