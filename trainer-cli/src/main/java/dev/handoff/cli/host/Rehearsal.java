package dev.handoff.cli.host;

import dev.handoff.cli.console.Console;
import dev.handoff.game.levers.Role;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.PlainRenderer;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Visit;
import dev.handoff.workshop.Room;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.PlanLine;
import dev.handoff.workshop.screen.RoomView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A whole workshop played by the computer, phase by phase, with what the projector shows: the pages are those that people would see, and
 * every seat answers them as a hurried person would.
 */
public final class Rehearsal {
    private static final List<String> MARKETING = List.of("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn");
    private static final List<String> SALES = List.of("Gus", "Hana", "Ivo", "June", "Kai"); // one desk stays empty
    private static final int MOST_ANSWERS = 20;

    private final Console console;
    private final Room room;
    private final Duration pause;
    private final PlainRenderer renderer;
    private final List<Visit> people = new ArrayList<>();
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
            people.forEach(this::answer);
            if (workshop().isRoundOpen()) {
                show();
                close();
            } else if (workshop().phase().is(Kind.DEBRIEF)) {
                revealAll();
                next();
            } else {
                next();
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
        people.add(room.visit(secret).orElseThrow());
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
            show();
        }
    }

    /** Whoever is asked something answers, until there is nothing more to answer. */
    private void answer(Visit person) {
        String before = "";
        for (int i = 0; i < MOST_ANSWERS && !person.where().equals(before); i++) {
            before = person.where();
            Visit.Sight sight = person.at(before).orElseThrow();
            if (workshop().isRoundOpen() && before.equals("desk")) {
                moveALever(person, sight);
                person.answer("desk/hand-in", form(sight, "y"));
            } else if (workshop().phase().is(Kind.DEBRIEF)) {
                hurriedAnswer(sight.screen()).ifPresent(text -> person.answer(person.where(), form(sight, text)));
            }
        }
    }

    /** Another lever for each person and round; one that costs too much stays where it is. */
    private void moveALever(Visit person, Visit.Sight desk) {
        List<Screen.Setting> levers = desk.screen().choices().stream()
                .flatMap(choice -> choice.setting().stream())
                .toList();
        if (levers.isEmpty()) {
            return;
        }
        int turn = people.indexOf(person) + workshop().round();
        Screen.Setting lever = levers.get(turn % levers.size());
        String level = lever.options().get(turn % lever.options().size()).value();
        try {
            person.answer(
                    "desk", new Visit.Form(desk.round(), Map.of(lever.field(), level, "answer", Visit.Form.KEEP)));
        } catch (Misread tooMuch) {
            return;
        }
    }

    private static Visit.Form form(Visit.Sight sight, String answer) {
        return new Visit.Form(sight.round(), Map.of("answer", answer));
    }

    private static Optional<String> hurriedAnswer(Screen screen) {
        if (screen.ask() instanceof Ask.Words) {
            return Optional.of("fast");
        }
        if (screen.ask() instanceof Ask.Numbers) {
            return Optional.of("");
        }
        boolean asksForANumber =
                screen.choices().stream().anyMatch(choice -> choice.key().equals("1"));
        return screen.ask() instanceof Ask.Pick && asksForANumber ? Optional.of("1") : Optional.empty();
    }

    private void show() {
        RoomView view = room.trainer().view();
        console.result("\n-- " + PlanLine.of(view).replace(" · on time", "") + "\n");
        Visit projector = room.projector();
        console.result(
                renderer.render(projector.at(projector.where()).orElseThrow().screen()));
        if (!pause.isZero()) {
            sleep();
        }
    }

    private void sleep() {
        try {
            Thread.sleep(pause.toMillis());
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
