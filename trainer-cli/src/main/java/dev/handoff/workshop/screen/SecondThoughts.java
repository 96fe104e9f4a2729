package dev.handoff.workshop.screen;

import dev.handoff.game.rules.GameState;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.scenario.Shock;
import dev.handoff.terminal.Ask;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.ConsolePage.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages on which the trainer thinks twice, or says more exactly what shall happen. */
final class SecondThoughts {
    private static final String HERE = ConsolePages.PATH;
    private static final int LONGEST_LINE = 140;

    private final Trainer trainer;
    private final RoomView view;
    private final Workshop workshop;

    SecondThoughts(Trainer trainer) {
        this.trainer = trainer;
        this.view = trainer.view();
        this.workshop = view.workshop();
    }

    private static String then(Runnable doing) {
        doing.run();
        return HERE;
    }

    private boolean isOver() {
        return workshop.phase().is(Kind.DEBRIEF) || workshop.phase().is(Kind.ENDED);
    }

    /** A second thought before a round closes that somebody still decides about. */
    Optional<ConsolePage> close() {
        if (!workshop.isRoundOpen()) {
            return Optional.empty();
        }
        List<List<String>> rows = view.deciding().stream().map(this::whatCounts).toList();
        List<Block> blocks = List.of(
                Say.of("Closing now counts for each seat that still decides:"),
                Table.of(List.of("Seat", "counts"), rows));
        return Optional.of(ConsolePage.of(
                "Close round " + workshop.phase().round() + " now?",
                rows.isEmpty() ? List.of(Say.of("All seats have handed in.")) : blocks,
                List.of(
                        Item.main("y", "Close it", () -> then(trainer::close)),
                        Item.of("n", "Leave it open", () -> HERE)),
                HERE));
    }

    private List<String> whatCounts(TeamSeat seat) {
        GameState state = view.team(seat.team()).orElseThrow().state();
        boolean begun = state.drafts().decisions().containsKey(seat.role());
        return List.of(
                view.name(seat), begun ? "what it has begun" : "its decision of the round before, nothing is begun");
    }

    Optional<ConsolePage> inject() {
        int round = workshop.round();
        if (round > workshop.length().rounds() || isOver()) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>();
        for (Shock shock : Shock.values()) {
            items.add(Item.of(
                    Integer.toString(items.size() + 1), shock.story(), () -> then(() -> trainer.inject(round, shock))));
        }
        List<Block> blocks = new ArrayList<>(List.of(Say.of("It happens to every company in round " + round
                + (workshop.isRoundOpen() ? ", which is open: all desks show it at once." : ", when it opens."))));
        if (round == workshop.length().rounds()) {
            blocks.add(Say.warning("That is the last round: nobody can answer it any more."));
        }
        return Optional.of(ConsolePage.of("What happens?", blocks, items, HERE));
    }

    Optional<ConsolePage> rewind() {
        int last = Math.min(workshop.lastRound() + 1, workshop.length().rounds());
        List<Item> items = new ArrayList<>();
        for (int round = 1; round <= last; round++) {
            String to = HERE + "/rewind/" + round;
            items.add(Item.of(Integer.toString(round), "Round " + round, () -> to));
        }
        return Optional.of(ConsolePage.of(
                "Back to the start of which round?",
                List.of(Say.of("Every team goes back, and everybody decides again. Words, votes and answers stay.")),
                items,
                HERE));
    }

    Optional<ConsolePage> rewindTo(int round) {
        if (round > workshop.lastRound() + 1 || round > workshop.length().rounds()) {
            return Optional.empty();
        }
        int lost = workshop.lastRound() - round + 1;
        String what = lost <= 0
                ? "what was decided in round " + round + " so far"
                : lost == 1 ? "round " + round : "rounds " + round + " to " + workshop.lastRound();
        return Optional.of(ConsolePage.of(
                "Back to the start of round " + round + "?",
                List.of(Say.warning("For every team this takes back " + what
                        + ", with what was signed and what happened in it. The export keeps it.")),
                List.of(
                        Item.grave("y", "Go back", () -> then(() -> trainer.rewind(round))),
                        Item.main("n", "Leave it", () -> HERE)),
                HERE));
    }

    ConsolePage announce() {
        Ask.Words ask = new Ask.Words(LONGEST_LINE, true, "One line for everybody; nothing takes the last one away");
        return ConsolePage.typing(
                "Say something to everybody",
                List.of(Say.of("One line of at most " + LONGEST_LINE
                        + " signs, on all pages and the projector until the phase is over. Nothing typed takes the last"
                        + " one away.")),
                new ConsolePage.Field(
                        ask, text -> then(() -> trainer.happen(new WorkshopEvent.Announced(text.strip())))),
                HERE);
    }

    ConsolePage swap() {
        return ConsolePage.of(
                "Everybody takes the other desk?",
                List.of(Say.of(
                        "Both sides of each team change places. Where a computer plays one desk, another plays the"
                                + " other.")),
                List.of(
                        Item.grave("y", "Change places", () -> then(trainer::swap)),
                        Item.main("n", "Leave it", () -> HERE)),
                HERE);
    }

    ConsolePage stop() {
        return ConsolePage.of(
                "End the rounds here?",
                List.of(Say.warning(
                        "The " + workshop.lastRound() + " rounds that are closed are scored, and the debrief"
                                + " follows." + (workshop.isRoundOpen() ? " The open round is closed first." : ""))),
                List.of(
                        Item.grave("y", "Go to the debrief", () -> then(this::stopNow)),
                        Item.main("n", "Play on", () -> HERE)),
                HERE);
    }

    ConsolePage end() {
        return ConsolePage.of(
                "End the workshop here?",
                List.of(Say.of("Everybody keeps their own debrief on the phone. You can come back to the debrief.")),
                List.of(
                        Item.main("y", "Open: The end", () -> then(() -> trainer.open(RoomPhase.of(Kind.ENDED)))),
                        Item.of("n", "Stay in the debrief", () -> HERE)),
                HERE);
    }

    private void stopNow() {
        if (workshop.isRoundOpen()) {
            trainer.close();
        }
        trainer.open(RoomPhase.of(Kind.DEBRIEF));
    }
}
