package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.terminal.Screen.Text;
import java.util.List;

/** The debrief begins with how it felt, before anybody sees a figure. */
record WordPage(Flow flow, Role role) implements Page {
    private static final int LONGEST = 40;

    @Override
    public Screen screen() {
        String who = flow.isHotSeat() ? ", " + role.label() : "";
        return new Screen(
                "Debrief: how was it" + who + "?",
                List.of(Text.of("All rounds are played. Before the figures: in one word, how was it?")),
                List.of(),
                "One word, or Enter to keep it to yourself");
    }

    @Override
    public Page answer(String answer) {
        if (answer.length() > LONGEST) {
            throw new Misread("One word is enough: at most " + LONGEST + " letters.");
        }
        flow.game().happen(new GameEvent.Felt(role, answer));
        return Debriefing.next(flow);
    }
}
