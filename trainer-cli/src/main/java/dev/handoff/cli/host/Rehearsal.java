package dev.handoff.cli.host;

import dev.handoff.cli.console.Console;
import dev.handoff.game.levers.Role;
import dev.handoff.terminal.PlainRenderer;
import dev.handoff.terminal.Visit;
import dev.handoff.workshop.Room;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.PlanLine;
import dev.handoff.workshop.screen.RoomAgreement;
import dev.handoff.workshop.screen.RoomView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A whole workshop played by the computer, phase by phase, with what the projector shows: the pages are those that people would see, and
 * every seat answers them as a hurried person would.
 */
public final class Rehearsal {
    private static final List<String> MARKETING = List.of("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn");
    private static final List<String> SALES = List.of("Gus", "Hana", "Ivo", "June", "Kai"); // one desk stays empty
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String OVER = "The rehearsal is over. Nothing of it is kept; this page shows nothing more.";

    /** Pages of the debrief that show what replays bring. */
    private static final Set<String> OF_REPLAYS = Set.of("faults", "other-luck", RoomAgreement.PLAYED);

    private final Console console;
    private final Room room;
    private final Duration pause;
    private final PlainRenderer renderer;
    private final List<HurriedPerson> people = new ArrayList<>();
    private final List<Long> closings = new ArrayList<>();

    /** @param pause how long each phase stands for whoever looks on */
    public Rehearsal(Console console, Room room, Duration pause) {
        this.console = console;
        this.room = room;
        this.pause = pause;
        this.renderer = new PlainRenderer(
                console.environment().style(true, !console.environment().unicode()));
    }

    /** Plays it to the end. */
    public void run() {
        MARKETING.forEach(name -> join(name, Role.MARKETING));
        SALES.forEach(name -> join(name, Role.SALES));
        show();
        while (!workshop().phase().is(Kind.ENDED)) {
            people.forEach(person -> person.answer(workshop()));
            if (workshop().phase().is(Kind.BRIEF)) {
                people.forEach(HurriedPerson::answerTheQuestions);
                show();
                next();
            } else if (workshop().isRoundOpen()) {
                show();
                close();
            } else if (workshop().phase().is(Kind.DEBRIEF)) {
                revealAll();
                next();
            } else {
                next();
            }
            if (workshop().phase().is(Kind.ENDED)) {
                room.trainer().happen(new WorkshopEvent.Announced(OVER));
            }
            show();
        }
        console.result(summary());
    }

    private Workshop workshop() {
        return room.workshop();
    }

    private void join(String name, Role side) {
        String secret = room.join(name, Optional.of(side)).secret();
        people.add(new HurriedPerson(room.visit(secret).orElseThrow(), people.size()));
    }

    private void next() {
        RoomPhase next =
                room.trainer().view().agenda().after(workshop().phase()).orElseThrow();
        room.trainer().open(next);
    }

    private void close() {
        long begun = System.nanoTime();
        room.trainer().close();
        closings.add(System.nanoTime() - begun);
    }

    private void revealAll() {
        int pages = room.trainer().view().debrief().size();
        for (int page = 0; page < pages; page++) {
            room.trainer().happen(new WorkshopEvent.Revealed(page));
            people.forEach(person -> person.answer(workshop()));
            people.forEach(HurriedPerson::voteOnTheClauses);
            if (OF_REPLAYS.contains(room.trainer().view().debrief().get(page).id())) {
                await();
            }
            show();
        }
    }

    /** Figures are shown when they are computed, and not before. */
    private void await() {
        String told = "";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!room.toCome().isEmpty() && System.nanoTime() < end) {
            if (told.isEmpty()) {
                told = room.toCome();
                console.result("\nWaiting for replays: " + told + ".\n");
            }
            room.tick();
            sleep(Duration.ofMillis(100));
        }
    }

    private void show() {
        RoomView view = room.trainer().view();
        console.result("\n-- " + PlanLine.of(view).replace(" · on time", "") + "\n");
        Visit projector = room.projector();
        console.result(
                renderer.render(projector.at(projector.where()).orElseThrow().screen(), projector.texts()));
        if (!pause.isZero()) {
            sleep(pause);
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private String summary() {
        double slowest = closings.stream().mapToLong(Long::longValue).max().orElse(0) / 1e9;
        return String.format(
                Locale.ROOT,
                "%nThe rehearsal is over: %d people in %d teams, %d rounds, results at most %.1f s after closing.%n"
                        + "Nothing of it is kept.%n",
                people.size(),
                workshop().teams().size(),
                closings.size(),
                slowest);
    }
}
