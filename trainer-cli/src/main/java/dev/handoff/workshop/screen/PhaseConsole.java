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
        view.agenda().advice(workshop, view.now()).stream()
                .map(advice -> advice.in(view.texts()))
                .toList()
                .forEach(advice -> blocks.add(Say.warning(advice)));
        blocks.addAll(needs.blocks());
        blocks.addAll(here());
        HowMany.of(view).ifPresent(blocks::add);
        List<Item> items = new ArrayList<>();
        next().ifPresent(items::add);
        items.addAll(needs.items());
        items.addAll(clock());
        items.addAll(round());
        items.addAll(stage());
        items.add(Item.of("t", view.text("phase-console.teams"), () -> HERE + "/teams"));
        items.add(Item.of("m", view.text("phase-console.people"), () -> HERE + "/people"));
        items.addAll(door());
        if (trainer.exporter().isPresent()) {
            items.add(Item.of("p", view.text("phase-console.write-all-files-of-the"), () -> ExportConsole.HERE));
        }
        if (workshop.lastRound() > 0 && !isOver()) {
            items.add(Item.grave("x", view.text("phase-console.end-the-rounds-here-and"), () -> HERE + "/stop"));
        }
        return new ConsolePage(
                workshop.setup().title() + ": " + workshop.phase().title(workshop.length(), view.texts()),
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
        ways.add(Say.of(view.text(
                "phase-console.join-code",
                view.join().address(),
                workshop.door().code())));
        view.join().terminals().ifPresent(way -> ways.add(Say.quiet(view.text("phase-console.terminals", way))));
        ways.add(Say.quiet(view.text("phase-console.projector", view.join().projector())));
        ways.add(Say.quiet(
                view.text("phase-console.this-console-in-a-browser", view.join().console())));
        ways.add(Say.quiet(view.text("phase-console.to-print-such-as-guide")));
        return ways;
    }

    private List<Block> here() {
        return switch (workshop.phase().kind()) {
            case LOBBY -> waysIn();
            case ROUND -> List.of(waitedFor());
            case CLOSING ->
                List.of(Say.of(view.text(
                        "phase-console.four-weeks-pass-of-teams",
                        view.closing().computed(),
                        view.teams().size())));
            case RESULTS -> List.of(Standings.of(view));
            case DEBRIEF -> List.of(Say.of(debrief()));
            default -> List.of();
        };
    }

    private String lobby() {
        int people = workshop.people().in().size();
        return people == 0
                ? view.text("phase-console.nobody-yet")
                : view.text("phase-console.in", people, view.teams().size());
    }

    private Block waitedFor() {
        List<TeamSeat> open = view.deciding();
        return open.isEmpty()
                ? Say.loud(view.text("phase-console.all-seats-have-handed-in"))
                : Say.of(view.text(
                        "phase-console.still-deciding",
                        String.join(
                                ", ", open.stream().map(this::nameAndAttendance).toList())));
    }

    private String nameAndAttendance(TeamSeat seat) {
        boolean here = workshop.people().at(seat).stream().anyMatch(p -> view.of(p) == Whereabouts.HERE);
        return here ? view.name(seat) : view.text("phase-console.away", view.name(seat));
    }

    private String debrief() {
        int shown = workshop.stage().shown();
        int all = view.debrief().size();
        return shown < 0
                ? view.text("phase-console.the-projector-waits-pages-can", all)
                : view.text(
                        "phase-console.shown-of",
                        view.debrief().get(Math.min(shown, all - 1)).title(),
                        shown + 1,
                        all);
    }

    private Optional<Item> next() {
        if (workshop.isRoundOpen()) {
            boolean all = view.deciding().isEmpty();
            return Optional.of(Item.main(
                    "n",
                    view.text(
                            "phase-console.close",
                            view.texts().inside(workshop.phase().title(view.texts()))),
                    () -> {
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
                    "n",
                    view.text("phase-console.go-back-to-the-debrief"),
                    () -> then(() -> trainer.open(RoomPhase.of(Kind.DEBRIEF)))));
        }
        return view.agenda().after(workshop.phase()).map(this::opening);
    }

    /** What comes next: in the debrief the next page, and the end only when all were shown. */
    private Item opening(RoomPhase phase) {
        String label = view.text("phase-console.open", phase.title(workshop.length(), view.texts()));
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
                        view.text(
                                "phase-console.show-next",
                                view.debrief().get(next).title()),
                        () -> happen(new WorkshopEvent.Revealed(next))))
                : Optional.empty();
    }

    private List<Item> clock() {
        List<Item> items = new ArrayList<>();
        if (workshop.clock().isHeld()) {
            items.add(Item.main("g", view.text("phase-console.let-the-clock-go-on"), () -> then(trainer::goOn)));
        } else if (workshop.clock().until().isPresent()) {
            items.add(Item.of("h", view.text("phase-console.hold-the-clock"), () -> then(trainer::hold)));
        }
        if (!workshop.phase().is(Kind.LOBBY) && !workshop.phase().is(Kind.ENDED)) {
            items.add(Item.of(
                    "+",
                    view.text("phase-console.one-minute-more"),
                    () -> then(() -> trainer.extend(Duration.ofMinutes(1)))));
        }
        return items;
    }

    private List<Item> round() {
        List<Item> items = new ArrayList<>();
        if (workshop.round() <= workshop.length().rounds() && !isOver()) {
            items.add(Item.of("i", view.text("phase-console.let-something-happen-to-every"), () -> HERE + "/inject"));
        }
        if (workshop.lastRound() > 0 || workshop.isRoundOpen()) {
            items.add(Item.grave("w", view.text("phase-console.go-back-to-the-start"), () -> HERE + "/rewind"));
        }
        if (!workshop.isRoundOpen() && !workshop.phase().is(Kind.CLOSING) && !isOver()) {
            items.add(Item.grave("s", view.text("phase-console.everybody-takes-the-other-desk"), () -> HERE + "/swap"));
        }
        return items;
    }

    private List<Item> stage() {
        List<Item> items = new ArrayList<>();
        int shown = workshop.stage().shown();
        if (workshop.phase().is(Kind.DEBRIEF)) {
            if (nextPage().isPresent()) {
                items.add(Item.grave("z", view.text("phase-console.open-the-end-without-the"), () -> HERE + "/end"));
            }
            if (shown > 0) {
                items.add(Item.of(
                        "v",
                        view.text("phase-console.show-the-page-before"),
                        () -> happen(new WorkshopEvent.Revealed(shown - 1))));
            }
            if (shown >= 0) {
                items.add(Item.of(
                        "0",
                        view.text("phase-console.show-nothing-everybody-looks-at"),
                        () -> happen(new WorkshopEvent.Revealed(-1))));
            }
            boolean names = workshop.stage().names();
            items.add(Item.of(
                    "e",
                    names
                            ? view.text("phase-console.hide-the-names-of-teams")
                            : view.text("phase-console.show-the-names-of-teams"),
                    () -> happen(new WorkshopEvent.NamesShown(!names))));
        }
        items.add(Item.of("a", view.text("phase-console.say-something-to-everybody"), () -> HERE + "/say"));
        boolean blank = workshop.stage().blank();
        items.add(Item.of(
                "d",
                blank
                        ? view.text("phase-console.bring-the-projector-back")
                        : view.text("phase-console.make-the-projector-dark"),
                () -> happen(new WorkshopEvent.Blanked(!blank))));
        return items;
    }

    private List<Item> door() {
        boolean open = workshop.door().open();
        List<Item> items = new ArrayList<>();
        items.add(Item.of(
                "o",
                open ? view.text("phase-console.close-the-door") : view.text("phase-console.open-the-door"),
                () -> then(() -> trainer.moveDoor(!open))));
        items.add(Item.of("k", view.text("phase-console.draw-a-new-code"), () -> then(trainer::newCode)));
        if (workshop.phase().is(Kind.LOBBY)) {
            boolean named = workshop.stage().people();
            items.add(Item.of(
                    "u",
                    named
                            ? view.text("phase-console.count-people-on-the-projector")
                            : view.text("phase-console.name-people-on-the-projector"),
                    () -> happen(new WorkshopEvent.PeopleShown(!named))));
        }
        return items;
    }
}
