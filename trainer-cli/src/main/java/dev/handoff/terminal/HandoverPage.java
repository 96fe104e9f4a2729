package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.report.document.Say;
import java.util.List;
import java.util.function.Supplier;

/**
 * Hides what one seat sees or answers from the other, where two sit at one keyboard.
 *
 * @param role whose turn it is
 * @param place where in the game
 * @param text who is asked to do what, and who to look away
 * @param then what only this seat may see
 */
record HandoverPage(Role role, String place, String text, Supplier<Page> then) implements Page {
    /** Before a desk. */
    static HandoverPage toDesk(HotSeat game, Role role) {
        String text = role.title() + ", it is your turn. " + role.other().title()
                + ", please look away; the next screen is not for you.";
        String again = game.game().state().isReady(role)
                ? " There is a card on the table for you. Look at it, and hand in once more."
                : "";
        return new HandoverPage(role, "Round " + game.game().state().round(), text + again, () -> game.turn(role));
    }

    /** Before a seat's word, vote and sketch. */
    static HandoverPage toDebrief(SeatFlow flow) {
        Role role = flow.role();
        boolean first = role == flow.viewers().get(0);
        String text = role.title() + ", a word, a vote and a sketch are asked of you now. "
                + role.other().title() + ", please look away; "
                + (first ? "you come next." : "you have had your turn.");
        return new HandoverPage(role, "Debrief", text, () -> new WordPage(flow));
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public Screen screen() {
        return new Screen(place + ": hand over the keyboard", List.of(Say.of(text)), List.of(), onlyFor(role));
    }

    /** Goes on when the other one has looked away. */
    static Ask.GoOn onlyFor(Role role) {
        String when = "only " + role.label() + " can see this";
        return new Ask.GoOn("Now " + when, "Enter when " + when);
    }

    @Override
    public Page answer(String answer) {
        return then.get();
    }
}
