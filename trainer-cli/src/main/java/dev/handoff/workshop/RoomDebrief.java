package dev.handoff.workshop;

import dev.handoff.report.document.Chapter;
import java.util.List;

/** The debrief of the whole room. */
final class RoomDebrief {
    private final RoomParts room;

    RoomDebrief(RoomParts room) {
        this.room = room;
    }

    List<Chapter> chapters() {
        return List.of();
    }
}
