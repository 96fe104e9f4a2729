package dev.handoff.terminal;

import dev.handoff.game.Role;
import dev.handoff.terminal.Screen.Text;
import java.util.List;

/** Hides one desk before the other is shown. */
record HandoverPage(Flow flow, Role role) implements Page {
    @Override
    public Screen screen() {
        String text = role.title() + ", it is your turn. " + role.other().title()
                + ", please look away; the next screen is not for you.";
        String again = flow.game().state().isReady(role)
                ? " There is a card on the table for you. Look at it, and hand in once more."
                : "";
        return new Screen(
                "Round " + flow.game().state().round() + ": hand over the keyboard",
                List.of(Text.of(text + again)),
                List.of(),
                "Enter when only " + role.label() + " can see this");
    }

    @Override
    public Page answer(String answer) {
        return flow.turn(role);
    }
}
