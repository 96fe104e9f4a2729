package dev.handoff.terminal;

import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import java.util.List;
import java.util.Optional;

/** A second thought before a round is taken back. */
record UndoPage(SeatFlow flow) implements Page {
    static final String NAME = "undo";

    @Override
    public String path() {
        return ResultPage.PATH + "/" + NAME;
    }

    @Override
    public Screen screen() {
        int round = flow.state().played().size();
        return new Screen(
                flow.text("undo.undo-round", round),
                List.of(Say.of(flow.text("undo.what-was-decided-offered-and"))),
                List.of(
                        Choice.of("y", flow.text("undo.undo-it")).weighing(Weight.GRAVE),
                        Choice.of("n", flow.text("undo.leave-it-as-it-is"))),
                Ask.pick());
    }

    @Override
    public Page answer(String answer) {
        return Answers.yes(answer) ? flow.play().orElseThrow().undo() : new ResultPage(flow);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(new ResultPage(flow));
    }
}
