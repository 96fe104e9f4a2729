package dev.handoff.game.rules;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent.Answered;
import dev.handoff.game.rules.GameEvent.Broken;
import dev.handoff.game.rules.GameEvent.Drafted;
import dev.handoff.game.rules.GameEvent.Felt;
import dev.handoff.game.rules.GameEvent.Forecast;
import dev.handoff.game.rules.GameEvent.Injected;
import dev.handoff.game.rules.GameEvent.Offered;
import dev.handoff.game.rules.GameEvent.Proposed;
import dev.handoff.game.rules.GameEvent.Refused;
import dev.handoff.game.rules.GameEvent.RoundClosed;
import dev.handoff.game.rules.GameEvent.RoundUndone;
import dev.handoff.game.rules.GameEvent.Said;
import dev.handoff.game.rules.GameEvent.SeatTaken;
import dev.handoff.game.rules.GameEvent.Signed;
import dev.handoff.game.rules.GameEvent.Sketched;
import dev.handoff.game.rules.GameEvent.Submitted;
import dev.handoff.game.rules.GameEvent.Voted;
import dev.handoff.game.rules.GameEvent.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each event does to a game, and when it may happen. */
final class Rules {
    private final GameState state;
    private final Round open;

    Rules(GameState state) {
        this.state = state;
        this.open = state.open();
    }

    /**
     * The game after the event.
     *
     * @throws IllegalMove when it is against the rules
     */
    GameState after(GameEvent event) {
        if (event instanceof SeatTaken taken) {
            return copy().seat(taken).done();
        } else if (event instanceof Submitted e) {
            requireOpen(e.round());
            Round decided = new RoundEdit(open).decided(e.role(), e.decision()).done();
            return copy().open(decided)
                    .drafts(state.drafts().submitted(e.role()))
                    .done();
        } else if (event instanceof Drafted e) {
            requireOpen(e.round());
            return copy().drafts(state.drafts().drafted(e.role(), e.decision())).done();
        } else if (event instanceof Forecast e) {
            requireOpen(e.round());
            return with(new RoundEdit(open).expected(e.role(), e.contribution()));
        } else if (event instanceof Said e) {
            return with(new RoundEdit(open).said(new Round.Message(open.number(), e.role(), e.text())));
        } else if (event instanceof Injected e) {
            requireOpen(e.round());
            return with(new RoundEdit(open).injected(e.what()));
        } else if (event instanceof RoundClosed e) {
            requireOpen(e.round());
            return closed();
        } else if (event instanceof RoundUndone e) {
            return undone(e.round());
        }
        return afterTalk(event);
    }

    private GameState afterTalk(GameEvent event) {
        if (event instanceof Offered e) {
            requireTalk(e.round());
            return copy().offered(e).drafts(state.drafts().offered(e.role())).done();
        } else if (event instanceof Written e) {
            requireTalk(e.round());
            return copy().drafts(state.drafts().written(e.role(), e.terms())).done();
        } else if (event instanceof Signed e) {
            requireOfferOf(e.round(), e.role().other());
            Round signed = new RoundEdit(open)
                    .agreed(Optional.of(state.offer().orElseThrow().terms()))
                    .done();
            return copy().open(signed).offer(Optional.empty()).done();
        } else if (event instanceof Refused e) {
            requireOfferOf(e.round(), e.role().other());
            return copy().offer(Optional.empty()).done();
        } else if (event instanceof Broken e) {
            return left(e);
        }
        return afterTheEnd(event);
    }

    private GameState afterTheEnd(GameEvent event) {
        if (event instanceof Felt e) {
            requireOver();
            return copy().felt(e).done();
        } else if (event instanceof Proposed e) {
            requireOver();
            return copy().propose(e).done();
        } else if (event instanceof Voted e) {
            requireOver();
            return copy().vote(e).done();
        } else if (event instanceof Sketched e) {
            requireOver();
            return copy().sketch(e).done();
        } else if (event instanceof Answered e) {
            return copy().answer(e).done();
        }
        throw new IllegalMove("A game has only one beginning.");
    }

    private GameState left(Broken event) {
        requireTalk(event.round());
        if (open.agreement().isEmpty()) {
            throw new IllegalMove("There is no agreement to leave.");
        }
        Round without = new RoundEdit(open).agreed(Optional.empty()).done();
        return copy().open(without).broken(event).done();
    }

    private GameState closed() {
        Round complete = new RoundEdit(open)
                .decided(Role.MARKETING, state.standing(Role.MARKETING))
                .decided(Role.SALES, state.standing(Role.SALES))
                .done();
        int next = open.number() + 1;
        Round fresh = new Round(
                next,
                state.setup().length().act(Math.min(next, state.setup().length().rounds())),
                Map.of(),
                Map.of(),
                open.agreement(),
                List.of(),
                List.of());
        return copy().play(complete)
                .open(fresh)
                .drafts(Drafts.NONE)
                .offer(Optional.empty())
                .past(atRoundStart())
                .done();
    }

    /** The game as it was when the present round began. */
    private GameState atRoundStart() {
        Optional<Terms> before = state.played().isEmpty()
                ? Optional.empty()
                : state.played().get(state.played().size() - 1).agreement();
        Round empty = new Round(open.number(), open.act(), Map.of(), Map.of(), before, List.of(), List.of());
        List<Broken> earlier =
                state.broken().stream().filter(b -> b.round() < open.number()).toList();
        List<Offered> offers =
                state.offered().stream().filter(o -> o.round() < open.number()).toList();
        return copy().open(empty)
                .drafts(Drafts.NONE)
                .offer(Optional.empty())
                .allOffered(offers)
                .allBroken(earlier)
                .done();
    }

    private GameState undone(int round) {
        if (round < 1 || round > open.number()) {
            throw new IllegalMove("Round " + round + " has not been played.");
        }
        GameState earlier = state;
        while (earlier.round() > round) {
            earlier = earlier.past().orElseThrow();
        }
        return new StateEdit(new Rules(earlier).atRoundStart())
                .seats(state.seats())
                .answers(state.answers())
                .done();
    }

    private void requireOpen(int round) {
        if (state.isOver()) {
            throw new IllegalMove("All rounds are played.");
        }
        if (round != open.number()) {
            throw new IllegalMove("This is round " + open.number() + ", not round " + round + ".");
        }
    }

    private void requireTalk(int round) {
        requireOpen(round);
        if (open.act() != Act.TOGETHER) {
            throw new IllegalMove("The two departments do not talk yet.");
        }
    }

    private void requireOfferOf(int round, Role by) {
        requireTalk(round);
        if (state.offer().map(Offered::role).filter(by::equals).isEmpty()) {
            throw new IllegalMove("There is no offer of " + by.label() + " on the table.");
        }
    }

    private void requireOver() {
        if (!state.isOver()) {
            throw new IllegalMove("That comes after the last round.");
        }
    }

    private GameState with(RoundEdit edit) {
        return copy().open(edit.done()).done();
    }

    private StateEdit copy() {
        return new StateEdit(state);
    }
}
