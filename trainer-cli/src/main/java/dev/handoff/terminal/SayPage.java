package dev.handoff.terminal;

import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.document.Say;
import java.util.List;
import java.util.Optional;

/** A line to the other side, from the second act on: two who sit apart need it to come to an agreement. */
record SayPage(SeatFlow flow) implements Page {
    static final String NAME = "say";
    private static final Ask.Words LINE = new Ask.Words(140, false, "A line of at most 140 letters, or b");

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
        String other = flow.role().other().label();
        return new Screen(
                "A line to " + other,
                List.of(Say.of("What you write stands on the table and on " + other + "'s desk in this round.")),
                List.of(),
                LINE);
    }

    @Override
    public Page answer(String answer) {
        flow.happen(new GameEvent.Said(flow.round(), flow.role(), LINE.read(answer)));
        return new TablePage(flow);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(new TablePage(flow));
    }
}
