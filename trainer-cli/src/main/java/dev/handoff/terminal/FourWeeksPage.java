package dev.handoff.terminal;

import dev.handoff.report.document.Say;
import java.util.List;

/** While the four weeks of a closed round are computed. */
record FourWeeksPage(SeatFlow flow) implements Page {
    static final String PATH = "closing";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Screen screen() {
        return new Screen(
                flow.text("four-weeks.four-weeks-pass"),
                List.of(Say.of(flow.text("four-weeks.the-round-is-closed-what"))),
                List.of(),
                new Ask.Wait(flow.seating().waitingFor()));
    }

    @Override
    public Page answer(String answer) {
        return flow.next();
    }
}
