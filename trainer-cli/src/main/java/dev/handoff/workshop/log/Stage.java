package dev.handoff.workshop.log;

import java.util.Optional;

/**
 * What the trainer shows the room.
 *
 * @param announcement the last line said to everybody; empty for none
 * @param revealed how many pages of the debrief are open
 * @param shown the page of the debrief that is on the projector, from 0; −1 before the first
 * @param names whether teams are called by name in the debrief
 * @param blank whether the projector is dark
 * @param people whether the projector names people in the lobby
 */
public record Stage(
        Optional<Announcement> announcement, int revealed, int shown, boolean names, boolean blank, boolean people) {
    static final Stage EMPTY = new Stage(Optional.empty(), 0, -1, false, false, false);

    /**
     * A line said to everybody.
     *
     * @param text at most 140 signs
     * @param phase the phase it was said in; it goes with it
     */
    public record Announcement(String text, RoomPhase phase) {}

    Stage saying(String text, RoomPhase phase) {
        Optional<Announcement> said = text.isEmpty() ? Optional.empty() : Optional.of(new Announcement(text, phase));
        return new Stage(said, revealed, shown, names, blank, people);
    }

    Stage showing(int page) {
        return new Stage(announcement, Math.max(revealed, page + 1), page, names, blank, people);
    }

    /** As before the debrief. */
    Stage beforeDebrief() {
        return new Stage(announcement, 0, -1, names, blank, people);
    }

    Stage naming(boolean isNamed) {
        return new Stage(announcement, revealed, shown, isNamed, blank, people);
    }

    Stage blank(boolean isBlank) {
        return new Stage(announcement, revealed, shown, names, isBlank, people);
    }

    Stage withPeople(boolean isNamed) {
        return new Stage(announcement, revealed, shown, names, blank, isNamed);
    }
}
