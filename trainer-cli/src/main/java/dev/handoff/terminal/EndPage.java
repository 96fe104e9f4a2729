package dev.handoff.terminal;

import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import java.util.List;
import java.util.Optional;

/** A second thought before a game ends early. */
record EndPage(SeatFlow flow) implements Page {
    static final String NAME = "end";

    @Override
    public String path() {
        return GamePage.PATH + "/" + NAME;
    }

    @Override
    public Screen screen() {
        int played = flow.state().played().size();
        int rounds = flow.state().setup().length().rounds();
        return new Screen(
                flow.text("end.end-the-game-here"),
                List.of(Say.of(flow.text("end.it-is-scored-over-the", played, rounds))),
                List.of(
                        Choice.of("y", flow.text("end.end-it")).weighing(Weight.GRAVE),
                        Choice.of("n", flow.text("end.play-on"))),
                Ask.pick());
    }

    @Override
    public Page answer(String answer) {
        return Answers.yes(answer) ? flow.play().orElseThrow().end() : new GamePage(flow);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(new GamePage(flow));
    }
}
