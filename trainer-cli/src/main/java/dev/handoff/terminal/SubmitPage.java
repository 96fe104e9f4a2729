package dev.handoff.terminal;

import dev.handoff.game.levers.Lever;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last look before a decision is handed in. */
record SubmitPage(SeatFlow flow) implements Page {
    static final String NAME = "hand-in";

    @Override
    public String path() {
        return DeskPage.PATH + "/" + NAME;
    }

    @Override
    public int round() {
        return flow.round();
    }

    @Override
    public Screen screen() {
        LeverWords words = flow.words();
        List<Block> blocks = new ArrayList<>();
        for (Lever lever : Lever.open(flow.role(), flow.state().round())) {
            if (words.isWorthSaying(lever)) {
                blocks.add(Say.of(lever.title() + ": " + words.inFull(lever)));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Say.of("Everything stays as you found it."));
        }
        List<Choice> choices = List.of(
                Choice.of("y", "Hand in for four weeks").weighing(Weight.MAIN), Choice.of("n", "Back to the desk"));
        return new Screen("Hand in the " + flow.role().label() + " decision?", blocks, choices, Ask.pick());
    }

    @Override
    public Page answer(String answer) {
        return Answers.yes(answer) ? flow.handIn() : DeskPage.again(flow);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(DeskPage.again(flow));
    }
}
