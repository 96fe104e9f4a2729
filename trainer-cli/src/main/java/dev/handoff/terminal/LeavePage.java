package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.List;
import java.util.Optional;

/** A second thought before leaving an agreement. */
record LeavePage(Flow flow, Role role, Page table) implements Page {
    @Override
    public Screen screen() {
        return new Screen(
                "Leave the agreement?",
                List.of(Say.of("It ends with this round, and everybody will see that you left it.")),
                List.of(Choice.of("y", "Leave it"), Choice.of("n", "Stay")),
                Ask.pick());
    }

    @Override
    public Page answer(String answer) {
        if (Answers.yes(answer)) {
            flow.game().happen(new GameEvent.Broken(flow.game().state().round(), role));
        }
        return table;
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(table);
    }
}
