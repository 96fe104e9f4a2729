package dev.handoff.terminal;

import dev.handoff.game.rules.Round;
import java.util.List;

/** Keeps a seat's debrief as long as it is of the same game, since writing one takes replays. */
final class Debriefings {
    private List<Object> about = List.of();
    private Debriefing written;

    /** The debrief of what was played and said. */
    Debriefing of(SeatFlow flow) {
        List<Round> played = flow.state().played();
        var said = flow.state().retrospective();
        List<Object> now = List.of(played, said.words(), said.votes(), said.sketches());
        if (!now.equals(about)) {
            written = new Debriefing(flow);
            about = now;
        }
        return written;
    }
}
