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
                blocks.add(Say.of(flow.text("words.about", lever.wording(), words.inFull(lever))));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Say.of(flow.text("submit.everything-stays-as-you-found")));
        }
        List<Choice> choices = List.of(
                Choice.of("y", flow.text("submit.hand-in-for-four-weeks")).weighing(Weight.MAIN),
                Choice.of("n", flow.text("submit.back-to-the-desk")));
        return new Screen(flow.text("submit.hand-in-the-decision", flow.role().wording()), blocks, choices, Ask.pick());
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
