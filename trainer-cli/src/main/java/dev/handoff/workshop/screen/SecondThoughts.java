package dev.handoff.workshop.screen;

import dev.handoff.game.rules.GameState;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.scenario.Shock;
import dev.handoff.terminal.Ask;
import dev.handoff.texts.Named;
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
                Say.of(view.text("second-thoughts.closing-now-counts-for-each")),
                Table.of(List.of(view.text("second-thoughts.seat"), view.text("second-thoughts.counts")), rows));
        return Optional.of(ConsolePage.of(
                view.text("second-thoughts.close-round-now", workshop.phase().round()),
                rows.isEmpty() ? List.of(Say.of(view.text("second-thoughts.all-seats-have-handed-in"))) : blocks,
                List.of(
                        Item.main("y", view.text("second-thoughts.close-it"), () -> then(trainer::close)),
                        Item.of("n", view.text("second-thoughts.leave-it-open"), () -> HERE)),
                HERE));
    }

    private List<String> whatCounts(TeamSeat seat) {
        GameState state = view.team(seat.team()).orElseThrow().state();
        boolean begun = state.drafts().decisions().containsKey(seat.role());
        return List.of(
                view.name(seat),
                begun
                        ? view.text("second-thoughts.what-it-has-begun")
                        : view.text("second-thoughts.its-decision-of-the-round"));
    }

    Optional<ConsolePage> inject() {
        int round = workshop.round();
        if (round > workshop.length().rounds() || isOver()) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>();
        for (Shock shock : Shock.values()) {
            items.add(Item.of(
                    Integer.toString(items.size() + 1),
                    Named.story(view.texts(), shock),
                    () -> then(() -> trainer.inject(round, shock))));
        }
        List<Block> blocks = new ArrayList<>(List.of(Say.of(view.text(
                workshop.isRoundOpen() ? "second-thoughts.it-happens-at-once" : "second-thoughts.it-happens-later",
                round))));
        if (round == workshop.length().rounds()) {
            blocks.add(Say.warning(view.text("second-thoughts.that-is-the-last-round")));
        }
        return Optional.of(ConsolePage.of(view.text("second-thoughts.what-happens"), blocks, items, HERE));
    }

    Optional<ConsolePage> rewind() {
        int last = Math.min(workshop.lastRound() + 1, workshop.length().rounds());
        List<Item> items = new ArrayList<>();
        for (int round = 1; round <= last; round++) {
            String to = HERE + "/rewind/" + round;
            items.add(Item.of(Integer.toString(round), view.text("second-thoughts.round", round), () -> to));
        }
        return Optional.of(ConsolePage.of(
                view.text("second-thoughts.back-to-the-start-of"),
                List.of(Say.of(view.text("second-thoughts.every-team-goes-back-and"))),
                items,
                HERE));
    }

    Optional<ConsolePage> rewindTo(int round) {
        if (round > workshop.lastRound() + 1 || round > workshop.length().rounds()) {
            return Optional.empty();
        }
        int lost = workshop.lastRound() - round + 1;
        String what = lost <= 0
                ? view.text("second-thoughts.what-was-decided-in-round", round)
                : lost == 1
                        ? view.text("second-thoughts.round-2", round)
                        : view.text("second-thoughts.rounds-to", round, workshop.lastRound());
        return Optional.of(ConsolePage.of(
                view.text("second-thoughts.back-to-the-start-of-2", round),
                List.of(Say.warning(view.text("second-thoughts.for-every-team-this-takes", what))),
                List.of(
                        Item.grave("y", view.text("second-thoughts.go-back"), () -> then(() -> trainer.rewind(round))),
                        Item.main("n", view.text("second-thoughts.leave-it"), () -> HERE)),
                HERE));
    }

    ConsolePage announce() {
        Ask.Words ask = new Ask.Words(LONGEST_LINE, true, view.text("second-thoughts.one-line-for-everybody-nothing"));
        return ConsolePage.typing(
                view.text("second-thoughts.say-something-to-everybody"),
                List.of(Say.of(view.text("second-thoughts.one-line-of-at-most", LONGEST_LINE))),
                new ConsolePage.Field(
                        ask, text -> then(() -> trainer.happen(new WorkshopEvent.Announced(text.strip())))),
                HERE);
    }

    ConsolePage swap() {
        return ConsolePage.of(
                view.text("second-thoughts.everybody-takes-the-other-desk"),
                List.of(Say.of(view.text("second-thoughts.both-sides-of-each-team"))),
                List.of(
                        Item.grave("y", view.text("second-thoughts.change-places"), () -> then(trainer::swap)),
                        Item.main("n", view.text("second-thoughts.leave-it"), () -> HERE)),
                HERE);
    }

    ConsolePage stop() {
        return ConsolePage.of(
                view.text("second-thoughts.end-the-rounds-here"),
                List.of(Say.warning(view.text(
                        workshop.isRoundOpen()
                                ? "second-thoughts.rounds-are-scored-after-closing"
                                : "second-thoughts.rounds-are-scored",
                        workshop.lastRound()))),
                List.of(
                        Item.grave("y", view.text("second-thoughts.go-to-the-debrief"), () -> then(this::stopNow)),
                        Item.main("n", view.text("second-thoughts.play-on"), () -> HERE)),
                HERE);
    }

    ConsolePage end() {
        return ConsolePage.of(
                view.text("second-thoughts.end-the-workshop-here"),
                List.of(Say.of(view.text("second-thoughts.everybody-keeps-their-own-debrief"))),
                List.of(
                        Item.main(
                                "y",
                                view.text("second-thoughts.open-the-end"),
                                () -> then(() -> trainer.open(RoomPhase.of(Kind.ENDED)))),
                        Item.of("n", view.text("second-thoughts.stay-in-the-debrief"), () -> HERE)),
                HERE);
    }

    private void stopNow() {
        if (workshop.isRoundOpen()) {
            trainer.close();
        }
        trainer.open(RoomPhase.of(Kind.DEBRIEF));
    }
}
