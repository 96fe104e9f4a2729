package dev.handoff.terminal;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Where what is taken before anything was moved comes from; empty where nothing is. */
    static Optional<String> found(Menu menu, Role role) {
        List<String> taken = new ArrayList<>();
        for (Lever lever : Lever.of(role)) {
            Level standing = menu.standing(lever);
            if (standing.cost() > 0) {
                String also = standing.name().equals(Level.AS_FOUND) ? "" : " (" + standing.name() + ")";
                taken.add(lever.title() + also + " " + Menu.number(standing.cost()) + unit(role));
            }
        }
        double all = menu.cost(role, Decision.NOTHING);
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of("Taken before you move anything, as you found it: " + String.join(", ", taken)
                        + (taken.size() == 1 ? "." : "; together " + Menu.number(all) + unit(role) + "."));
    }

    private static String unit(Role role) {
        return role == Role.MARKETING ? " % of the budget" : " h a week of each rep";
    }

    /** What a decision uses, in a few words. */
    static String used(Menu menu, Role role, Decision decision) {
        return menu.moved(decision) + " of " + Lever.MOST_AT_ONCE + " levers moved, "
                + Menu.number(menu.cost(role, decision)) + " of " + Menu.number(menu.limit(role))
                + (role == Role.MARKETING ? " % taken from the channels' budget" : " h a week taken");
    }
}
