package dev.handoff.terminal;

import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last look before a decision is handed in. */
record SubmitPage(Flow flow, Role role, Page desk) implements Page {
    @Override
    public Screen screen() {
        LeverWords words = flow.words(role);
        List<Block> blocks = new ArrayList<>();
        for (Lever lever : Lever.open(role, flow.game().state().round())) {
            if (words.isWorthSaying(lever)) {
                blocks.add(Say.of(lever.title() + ": " + words.inFull(lever)));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Say.of("Everything stays as you found it."));
        }
        List<Choice> choices = List.of(Choice.of("y", "Hand in for four weeks"), Choice.of("n", "Back to the desk"));
        return new Screen("Hand in the " + role.label() + " decision?", blocks, choices, Ask.pick());
    }

    @Override
    public Page answer(String answer) {
        return Answers.yes(answer) ? flow.submit(role) : desk;
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(desk);
    }
}
