package dev.handoff.terminal;

import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.List;
import java.util.Optional;

/** A second thought before a game ends early. */
record EndPage(Flow flow, Page before) implements Page {
    @Override
    public Screen screen() {
        int played = flow.game().state().played().size();
        int rounds = flow.game().state().setup().length().rounds();
        return new Screen(
                "End the game here?",
                List.of(Say.of("It is scored over the " + played + " of " + rounds
                        + " rounds played, and the debrief follows. What is not handed in yet is dropped.")),
                List.of(Choice.of("y", "End it"), Choice.of("n", "Play on")),
                Ask.pick());
    }

    @Override
    public Page answer(String answer) {
        return Answers.yes(answer) ? flow.end() : before;
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(before);
    }
}
