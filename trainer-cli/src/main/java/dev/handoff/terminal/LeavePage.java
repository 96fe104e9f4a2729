package dev.handoff.terminal;

import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import java.util.List;
import java.util.Optional;

/** A second thought before leaving an agreement. */
record LeavePage(SeatFlow flow) implements Page {
    static final String NAME = "leave";

    @Override
    public String path() {
        return TablePage.PATH + "/" + NAME;
    }

    @Override
    public int round() {
        return flow.round();
    }

    @Override
    public Screen screen() {
        return new Screen(
                flow.text("leave.leave-the-agreement"),
                List.of(Say.of(flow.text("leave.it-ends-with-this-round"))),
                List.of(
                        Choice.of("y", flow.text("leave.leave-it")).weighing(Weight.GRAVE),
                        Choice.of("n", flow.text("leave.stay"))),
                Ask.pick());
    }

    @Override
    public Page answer(String answer) {
        if (Answers.yes(answer)) {
            flow.happen(new GameEvent.Broken(flow.round(), flow.role()));
        }
        return new TablePage(flow);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(new TablePage(flow));
    }
}
