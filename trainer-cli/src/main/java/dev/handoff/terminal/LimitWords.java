package dev.handoff.terminal;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;

/** How much a seat may do in a round, and how much of that a decision uses. Moving money between channels uses nothing. */
final class LimitWords {
    private LimitWords() {}

    /** The rule, as a sentence. */
    static String rule(Menu menu, Role role) {
        return "At most " + Lever.MOST_AT_ONCE + " levers may be moved at once. Together they may take "
                + Menu.number(menu.limit(role))
                + (role == Role.MARKETING
                        ? " % of the budget from the channels; moving money between channels takes nothing."
                        : " hours a week of each rep from calls and deals.");
    }

    /** What a decision uses, in a few words. */
    static String used(Menu menu, Role role, Decision decision) {
        return menu.moved(decision) + " of " + Lever.MOST_AT_ONCE + " levers moved, "
                + Menu.number(menu.cost(role, decision)) + " of " + Menu.number(menu.limit(role))
                + (role == Role.MARKETING ? " % taken from the channels' budget" : " h a week taken");
    }
}
