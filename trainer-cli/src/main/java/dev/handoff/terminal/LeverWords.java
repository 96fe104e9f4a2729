package dev.handoff.terminal;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Replaced;
import dev.handoff.game.levers.Terms;
import java.util.Optional;

/**
 * How a lever stands, in words: as its seat set it, or as an agreement does in its place.
 *
 * @param menu what can be chosen
 * @param terms what is in force
 * @param decision where the seat puts its levers
 */
record LeverWords(Menu menu, Terms terms, Decision decision) {
    private Level own(Lever lever) {
        return menu.chosen(decision, lever);
    }

    private Optional<Replaced> replaced(Lever lever) {
        return Replaced.of(menu, terms, decision, lever);
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
                .map(r -> "agreed, " + clause(r, lever) + r.option().name())
                .orElse(own(lever).name());
    }

    /** The clause's name, where it is not the lever's as well. */
    private static String clause(Replaced replaced, Lever lever) {
        String title = replaced.clause().title();
        return title.equals(lever.title()) ? "" : title + " ";
    }

    /** The same with the seat's own setting, where another one takes its place. */
    String inFull(Lever lever) {
        boolean rests = isMoved(lever)
                && replaced(lever)
                        .map(r -> !r.option().name().equals(own(lever).name()))
                        .orElse(false);
        String own = counts(lever) ? ", counts only in part)" : ", does not count)";
        return setting(lever) + (rests ? " (yours, " + own(lever).name() + own : "");
    }

    /** What whoever moves the lever has to know; empty while it counts. */
    Optional<String> warning(Lever lever) {
        return replaced(lever)
                .map(r ->
                        "The agreement decides this: its clause \"" + r.clause().title() + "\" says "
                                + r.option().name()
                                + ". What you set here rests as long as that clause holds, and still takes its"
                                + " share of your limit." + exception(r, lever));
    }

    private String exception(Replaced replaced, Lever lever) {
        return replaced.wholly()
                ? ""
                : " Of \"" + own(lever).name() + "\" only what the clause does not speak of counts.";
    }

    /** Whether there is anything to say about it: it is moved, or an agreement decides it. */
    boolean isWorthSaying(Lever lever) {
        return isMoved(lever) || replaced(lever).isPresent();
    }
}
