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
                "Four weeks pass",
                List.of(Say.of("The round is closed. What you had handed in or chosen until then counts.")),
                List.of(),
                new Ask.Wait(flow.seating().waitingFor()));
    }

    @Override
    public Page answer(String answer) {
        return flow.next();
    }
}
