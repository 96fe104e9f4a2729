package dev.handoff.terminal;

import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.document.Say;
import java.util.List;

/** The debrief begins with how it felt, before anybody sees a figure. */
record WordPage(SeatFlow flow) implements Page {
    static final String PATH = "word";

    private static final Ask.Words ONE_WORD = new Ask.Words(40, true, "One word, or Enter to keep it to yourself");

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Screen screen() {
        String who = flow.isShared() ? ", " + flow.role().label() : "";
        return new Screen(
                "Debrief: how was it" + who + "?",
                List.of(Say.of(
                        (flow.state().irregularities().endedEarly() ? "The game is ended." : "All rounds are played.")
                                + " Before the figures: in one word, how was it?")),
                List.of(),
                ONE_WORD);
    }

    @Override
    public Page answer(String answer) {
        flow.happen(new GameEvent.Felt(flow.role(), ONE_WORD.read(answer)));
        return flow.next();
    }
}
