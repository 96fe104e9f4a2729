package dev.handoff.terminal;

import dev.handoff.game.rules.Act;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;

/** After a seat has handed in, until the round closes: it may look again, and hand in otherwise. */
record WaitingPage(SeatFlow flow) implements Page {
    static final String PATH = "waiting";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int round() {
        return flow.round();
    }

    @Override
    public Screen screen() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Say(Tone.LOUD, flow.text("waiting.handed-in")));
        if (hasMoved()) {
            blocks.add(new Say(Tone.WARNING, flow.text("waiting.since-then-you-have-moved")));
        }
        boolean theirs =
                flow.state().offer().filter(card -> card.role() != flow.role()).isPresent();
        if (theirs) {
            blocks.add(new Say(Tone.WARNING, flow.text("waiting.a-card-on-the-table")));
        }
        return new Screen(
                flow.text("waiting.round-waiting-for-the-others", flow.state().round()),
                blocks,
                choices(theirs),
                new Ask.Wait(flow.seating().waitingFor()));
    }

    private boolean hasMoved() {
        return flow.state().drafts().decisions().containsKey(flow.role());
    }

    private List<Choice> choices(boolean theirs) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("d", flow.text("waiting.back-to-the-desk-to")));
        if (flow.state().act() == Act.TOGETHER) {
            choices.add(new Choice("t", flow.text("waiting.go-to-the-table"), "", theirs));
        }
        return choices;
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "d" -> DeskPage.whole(flow);
            case "t" -> DeskPage.whole(flow).answer("t");
            default -> throw Misread.letter(answer);
        };
    }
}
