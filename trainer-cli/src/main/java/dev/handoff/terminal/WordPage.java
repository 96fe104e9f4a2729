package dev.handoff.terminal;

import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.document.Say;
import java.util.List;

/** The debrief begins with how it felt, before anybody sees a figure. */
record WordPage(SeatFlow flow) implements Page {
    static final String PATH = "word";

    private static final int LONGEST = 40;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Screen screen() {
        return new Screen(
                flow.isShared()
                        ? flow.text("word.how-was-it-for-seat", flow.role().wording())
                        : flow.text("word.how-was-it"),
                List.of(Say.of(flow.text(
                        "word.before-the-figures-in-one",
                        flow.state().irregularities().endedEarly()
                                ? flow.text("word.the-game-is-ended")
                                : flow.text("word.all-rounds-are-played")))),
                List.of(),
                oneWord());
    }

    private Ask.Words oneWord() {
        return new Ask.Words(LONGEST, true, flow.text("word.one-word-or-enter"));
    }

    @Override
    public Page answer(String answer) {
        flow.happen(new GameEvent.Felt(flow.role(), oneWord().read(answer)));
        return flow.next();
    }
}
