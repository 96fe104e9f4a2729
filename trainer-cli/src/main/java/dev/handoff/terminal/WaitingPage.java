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
        blocks.add(new Say(Tone.LOUD, "Handed in."));
        if (hasMoved()) {
            blocks.add(new Say(
                    Tone.WARNING,
                    "Since then you have moved a lever at your desk. That counts, too, when the round closes; hand in once"
                            + " more when you are done."));
        }
        boolean theirs =
                flow.state().offer().filter(card -> card.role() != flow.role()).isPresent();
        if (theirs) {
            blocks.add(new Say(Tone.WARNING, "A card on the table waits for your signature."));
        }
        return new Screen(
                "Round " + flow.state().round() + ": waiting for the others",
                blocks,
                choices(theirs),
                new Ask.Wait(flow.seating().waitingFor()));
    }

    private boolean hasMoved() {
        return flow.state().drafts().decisions().containsKey(flow.role());
    }

    private List<Choice> choices(boolean theirs) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("d", "Back to the desk, to change it"));
        if (flow.state().act() == Act.TOGETHER) {
            choices.add(new Choice("t", "Go to the table", "", theirs));
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
