package dev.handoff.workshop;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.texts.Phrase;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The clock of the open phase, as the trainer moves it. */
final class RoomClock {
    private final WorkshopJournal journal;

    RoomClock(WorkshopJournal journal) {
        this.journal = journal;
    }

    /** Gives more time, or takes some when below zero. */
    void extend(Duration by) {
        synchronized (journal) {
            Workshop workshop = journal.workshop();
            Optional<Duration> held = workshop.clock().held();
            if (held.isPresent()) {
                journal.happen(new WorkshopEvent.Held(held.get().plus(by)));
                return;
            }
            Instant now = journal.now();
            Instant end = workshop.clock().until().filter(now::isBefore).orElse(now);
            journal.happen(new WorkshopEvent.Extended(end.plus(by)));
        }
    }

    /** Holds the clock. */
    void hold() {
        synchronized (journal) {
            Duration left = journal.workshop()
                    .clock()
                    .left(journal.now())
                    .orElseThrow(() -> new IllegalMove(Phrase.of("room-clock.no-clock-runs-in-this")));
            journal.happen(new WorkshopEvent.Held(left));
        }
    }

    /** Lets the clock run on. */
    void goOn() {
        synchronized (journal) {
            Duration left = journal.workshop()
                    .clock()
                    .held()
                    .orElseThrow(() -> new IllegalMove(Phrase.of("room-clock.the-clock-is-not-held")));
            journal.happen(new WorkshopEvent.Extended(journal.now().plus(left)));
        }
    }
}
