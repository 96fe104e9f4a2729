package dev.handoff.workshop.screen;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.ConsolePage.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The trainer's pages about the phase: what the room does, what comes next, and the clock. */
final class PhaseConsole {
    private static final String HERE = ConsolePages.PATH;

    private final Trainer trainer;
    private final RoomView view;
    private final Workshop workshop;
    private final Needs needs;

    PhaseConsole(Trainer trainer) {
        this.trainer = trainer;
        this.view = trainer.view();
        this.workshop = view.workshop();
        this.needs = new Needs(view);
    }

    private String then(Runnable doing) {
        doing.run();
        return HERE;
    }

    private String happen(WorkshopEvent event) {
        return then(() -> trainer.happen(event));
    }

    ConsolePage page() {
        List<Block> blocks = new ArrayList<>(List.of(Say.loud(PlanLine.of(view))));
        view.agenda().advice(workshop, view.now()).forEach(advice -> blocks.add(Say.warning(advice)));
        blocks.addAll(needs.blocks());
        blocks.addAll(here());
        HowMany.of(view).ifPresent(blocks::add);
        List<Item> items = new ArrayList<>();
        next().ifPresent(items::add);
        items.addAll(needs.items());
        items.addAll(clock());
        items.addAll(round());
        items.addAll(stage());
        items.add(Item.of("t", "Teams", () -> HERE + "/teams"));
        items.add(Item.of("m", "People", () -> HERE + "/people"));
        items.addAll(door());
        if (trainer.exporter().isPresent()) {
            items.add(Item.of("p", "Write all files of the workshop", () -> ExportConsole.HERE));
        }
        if (workshop.lastRound() > 0 && !isOver()) {
            items.add(Item.grave("x", "End the rounds here and go on to the debrief", () -> HERE + "/stop"));
        }
        return new ConsolePage(
                workshop.setup().title() + ": " + workshop.phase().title(workshop.length()),
                blocks,
                items,
                Optional.empty(),
                Optional.empty());
    }

    private boolean isOver() {
        return workshop.phase().is(Kind.DEBRIEF) || workshop.phase().is(Kind.ENDED);
    }

    private List<Block> waysIn() {
        List<Block> ways = new ArrayList<>();
        ways.add(Say.of(lobby()));
        ways.add(Say.of(
                "Join: " + view.join().address() + "   code " + workshop.door().code()));
        view.join().terminals().ifPresent(way -> ways.add(Say.quiet("Terminals: " + way)));
        ways.add(Say.quiet("Projector: " + view.join().projector()));
        ways.add(Say.quiet("This console in a browser: " + view.join().console()));
        ways.add(Say.quiet("To print, such as guide, role pages and card sheet: handoff workshops kit --out kit"));
        return ways;
    }

    private List<Block> here() {
        return switch (workshop.phase().kind()) {
            case LOBBY -> waysIn();
            case ROUND -> List.of(waitedFor());
            case CLOSING ->
                List.of(Say.of("Four weeks pass: " + view.closing().computed() + " of "
                        + view.teams().size() + " teams are computed."));
            case RESULTS -> List.of(Standings.of(view));
            case DEBRIEF -> List.of(Say.of(debrief()));
            default -> List.of();
        };
    }

    private String lobby() {
        int people = workshop.people().in().size();
        return people == 0
                ? "Nobody yet."
                : people + (people == 1 ? " person" : " people") + " in "
                        + view.teams().size() + (view.teams().size() == 1 ? " team." : " teams.");
    }

    private Block waitedFor() {
        List<TeamSeat> open = view.deciding();
        return open.isEmpty()
                ? Say.loud("All seats have handed in.")
                : Say.of("Still deciding: "
                        + String.join(
                                ", ", open.stream().map(this::nameAndAttendance).toList()) + ".");
    }

    private String nameAndAttendance(TeamSeat seat) {
        boolean here = workshop.people().at(seat).stream().anyMatch(p -> view.of(p) == Whereabouts.HERE);
        return view.name(seat) + (here ? "" : " (away)");
    }

    private String debrief() {
        int shown = workshop.stage().shown();
        int all = view.debrief().size();
        return shown < 0
                ? "The projector waits. " + all + " pages can be shown."
                : "Shown: " + view.debrief().get(Math.min(shown, all - 1)).title() + " (" + (shown + 1) + " of " + all
                        + ").";
    }

    private Optional<Item> next() {
        if (workshop.isRoundOpen()) {
            boolean all = view.deciding().isEmpty();
            return Optional.of(
                    Item.main("n", "Close " + workshop.phase().title().toLowerCase(Locale.ROOT), () -> {
                        if (!all) {
                            return HERE + "/close";
                        }
                        return then(trainer::close);
                    }));
        }
        if (workshop.phase().is(Kind.CLOSING)) {
            return Optional.empty();
        }
        if (workshop.phase().is(Kind.ENDED)) {
            return Optional.of(Item.of(
                    "n", "Go back to the debrief", () -> then(() -> trainer.open(RoomPhase.of(Kind.DEBRIEF)))));
        }
        return view.agenda().after(workshop.phase()).map(this::opening);
    }

    /** What comes next: in the debrief the next page, and the end only when all were shown. */
    private Item opening(RoomPhase phase) {
        String label = "Open: " + phase.title(workshop.length());
        if (!workshop.phase().is(Kind.DEBRIEF)) {
            return Item.main("n", label, () -> then(() -> trainer.open(phase)));
        }
        return nextPage().orElseGet(() -> Item.grave("n", label, () -> HERE + "/end"));
    }

    private Optional<Item> nextPage() {
        int next = workshop.stage().shown() + 1;
        return next < view.debrief().size()
                ? Optional.of(Item.main(
                        "n",
                        "Show next: " + view.debrief().get(next).title(),
                        () -> happen(new WorkshopEvent.Revealed(next))))
                : Optional.empty();
    }

    private List<Item> clock() {
        List<Item> items = new ArrayList<>();
        if (workshop.clock().isHeld()) {
            items.add(Item.main("g", "Let the clock go on", () -> then(trainer::goOn)));
        } else if (workshop.clock().until().isPresent()) {
            items.add(Item.of("h", "Hold the clock", () -> then(trainer::hold)));
        }
        if (!workshop.phase().is(Kind.LOBBY) && !workshop.phase().is(Kind.ENDED)) {
            items.add(Item.of("+", "One minute more", () -> then(() -> trainer.extend(Duration.ofMinutes(1)))));
        }
        return items;
    }

    private List<Item> round() {
        List<Item> items = new ArrayList<>();
        if (workshop.round() <= workshop.length().rounds() && !isOver()) {
            items.add(Item.of("i", "Let something happen to every company", () -> HERE + "/inject"));
        }
        if (workshop.lastRound() > 0 || workshop.isRoundOpen()) {
            items.add(Item.grave("w", "Go back to the start of a round", () -> HERE + "/rewind"));
        }
        if (!workshop.isRoundOpen() && !workshop.phase().is(Kind.CLOSING) && !isOver()) {
            items.add(Item.grave("s", "Everybody takes the other desk of their team", () -> HERE + "/swap"));
        }
        return items;
    }

    private List<Item> stage() {
        List<Item> items = new ArrayList<>();
        int shown = workshop.stage().shown();
        if (workshop.phase().is(Kind.DEBRIEF)) {
            if (nextPage().isPresent()) {
                items.add(Item.grave("z", "Open: The end, without the pages left", () -> HERE + "/end"));
            }
            if (shown > 0) {
                items.add(Item.of("v", "Show the page before", () -> happen(new WorkshopEvent.Revealed(shown - 1))));
            }
            if (shown >= 0) {
                items.add(Item.of(
                        "0",
                        "Show nothing: everybody looks at their own debrief",
                        () -> happen(new WorkshopEvent.Revealed(-1))));
            }
            boolean names = workshop.stage().names();
            items.add(Item.of(
                    "e",
                    names ? "Hide the names of teams" : "Show the names of teams",
                    () -> happen(new WorkshopEvent.NamesShown(!names))));
        }
        items.add(Item.of("a", "Say something to everybody", () -> HERE + "/say"));
        boolean blank = workshop.stage().blank();
        items.add(Item.of(
                "d",
                blank ? "Bring the projector back" : "Make the projector dark",
                () -> happen(new WorkshopEvent.Blanked(!blank))));
        return items;
    }

    private List<Item> door() {
        boolean open = workshop.door().open();
        List<Item> items = new ArrayList<>();
        items.add(Item.of("o", open ? "Close the door" : "Open the door", () -> then(() -> trainer.moveDoor(!open))));
        items.add(Item.of("k", "Draw a new code", () -> then(trainer::newCode)));
        if (workshop.phase().is(Kind.LOBBY)) {
            boolean named = workshop.stage().people();
            items.add(Item.of(
                    "u",
                    named ? "Count people on the projector" : "Name people on the projector",
                    () -> happen(new WorkshopEvent.PeopleShown(!named))));
        }
        return items;
    }
}
