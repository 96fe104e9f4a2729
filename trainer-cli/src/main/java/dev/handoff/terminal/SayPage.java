package dev.handoff.terminal;

import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.document.Say;
import dev.handoff.texts.Phrase;
import java.util.List;
import java.util.Optional;

/** A line to the other side, from the second act on: two who sit apart need it to come to an agreement. */
record SayPage(SeatFlow flow) implements Page {
    static final String NAME = "say";
    private static final int LONGEST = 140;

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
        Phrase other = flow.role().other().wording();
        return new Screen(
                flow.text("say.a-line-to", other),
                List.of(Say.of(flow.text("say.what-you-write-stands-on", other))),
                List.of(),
                line());
    }

    private Ask.Words line() {
        return new Ask.Words(LONGEST, false, flow.text("say.a-line-of-at-most", LONGEST));
    }

    @Override
    public Page answer(String answer) {
        flow.happen(new GameEvent.Said(flow.round(), flow.role(), line().read(answer)));
        return new TablePage(flow);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(new TablePage(flow));
    }
}
