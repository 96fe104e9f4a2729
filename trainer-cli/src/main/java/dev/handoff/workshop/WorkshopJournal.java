package dev.handoff.workshop;

import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.store.WorkshopStore;
import dev.handoff.workshop.store.WorkshopStore.Numbered;
import dev.handoff.workshop.store.WorkshopStore.OfGame;
import dev.handoff.workshop.store.WorkshopStore.OfTeam;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The workshop's log while it is being written: what happens is on the disk before anybody sees it. Whoever changes more than the log holds
 * this object's lock first, and the locks of teams after it.
 */
final class WorkshopJournal {
    private final WorkshopStore store;
    private final long number;
    private final InstantSource clock;
    private volatile Workshop workshop;
    private volatile int next;

    /**
     * Goes on with a log.
     *
     * @param log what happened so far; at least its beginning
     */
    WorkshopJournal(WorkshopStore store, long number, List<Workshop.Entry> log, InstantSource clock) {
        this.store = store;
        this.number = number;
        this.clock = clock;
        this.workshop = Workshop.of(log);
        this.next = log.size();
    }

    /** The workshop at this moment. */
    Workshop workshop() {
        return workshop;
    }

    /** Number of the workshop. */
    long number() {
        return number;
    }

    /** How many events there are. */
    int size() {
        return next;
    }

    /** What time it is, as precisely as it is kept. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Lets something happen. */
    void happen(WorkshopEvent... events) {
        happen(List.of(events), List.of(), List.of());
    }

    /**
     * Lets all of it happen at once, or nothing.
     *
     * @throws dev.handoff.game.levers.IllegalMove when it is against the rules
     * @throws dev.handoff.workshop.store.StoreException when it cannot be kept
     */
    synchronized void happen(List<WorkshopEvent> events, List<OfGame> games, List<OfTeam> teams) {
        Instant now = now();
        Workshop after = workshop;
        List<Numbered> own = new ArrayList<>();
        for (WorkshopEvent event : events) {
            Workshop.Entry entry = new Workshop.Entry(now, event);
            after = after.after(entry);
            own.add(new Numbered(next + own.size(), entry));
        }
        store.append(number, new WorkshopStore.Step(own, games, teams));
        workshop = after;
        next += own.size();
    }
}
