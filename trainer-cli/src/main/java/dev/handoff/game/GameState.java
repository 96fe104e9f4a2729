package dev.handoff.game;

import dev.handoff.game.GameEvent.Answered;
import dev.handoff.game.GameEvent.Broken;
import dev.handoff.game.GameEvent.Drafted;
import dev.handoff.game.GameEvent.Felt;
import dev.handoff.game.GameEvent.Forecast;
import dev.handoff.game.GameEvent.Injected;
import dev.handoff.game.GameEvent.Offered;
import dev.handoff.game.GameEvent.Opened;
import dev.handoff.game.GameEvent.Proposed;
import dev.handoff.game.GameEvent.Refused;
import dev.handoff.game.GameEvent.RoundClosed;
import dev.handoff.game.GameEvent.RoundUndone;
import dev.handoff.game.GameEvent.Said;
import dev.handoff.game.GameEvent.SeatTaken;
import dev.handoff.game.GameEvent.Signed;
import dev.handoff.game.GameEvent.Sketched;
import dev.handoff.game.GameEvent.Submitted;
import dev.handoff.game.GameEvent.Voted;
import dev.handoff.game.GameEvent.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A game at a moment: what its log of events adds up to, and nothing else. The world's figures are not in it; {@link World} computes them
 * from the rounds.
 *
 * @param setup what was fixed at the beginning
 * @param seats who sits where
 * @param played the rounds that are closed
 * @param open what happened in the round that is being played; after the last round it only collects messages
 * @param drafts what seats are at in that round and have not handed in
 * @param offer the card on the table, waiting for a signature
 * @param offered every card that was ever put there
 * @param broken who left an agreement, and when
 * @param words how it was, in a word, by seat
 * @param votes secret votes
 * @param sketches what each seat takes the channels' quality for
 * @param proposal what the players would do if they could begin again, as they said last
 * @param answers quiz answers
 * @param past the game at the beginning of the last closed round
 */
public record GameState(
        GameSetup setup,
        Map<Role, Player> seats,
        List<Round> played,
        Round open,
        Drafts drafts,
        Optional<Offered> offer,
        List<Offered> offered,
        List<Broken> broken,
        Map<Role, String> words,
        Map<Role, GameEvent.Verdict> votes,
        Map<Role, Map<String, Double>> sketches,
        Optional<Proposal> proposal,
        List<Answered> answers,
        Optional<GameState> past) {

    /**
     * Adds up a log.
     *
     * @throws IllegalMove when the log breaks the rules
     */
    public static GameState of(List<GameEvent> log) {
        if (log.isEmpty() || !(log.get(0) instanceof Opened opened)) {
            throw new IllegalMove("A game begins with its setup.");
        }
        GameState state = opened(opened.setup());
        for (GameEvent event : log.subList(1, log.size())) {
            state = state.after(event);
        }
        return state;
    }

    /** A game of which only the setup is known. */
    static GameState opened(GameSetup setup) {
        Round first = new Round(1, setup.length().act(1), Map.of(), Map.of(), Optional.empty(), List.of(), List.of());
        return new GameState(
                setup,
                Map.of(),
                List.of(),
                first,
                Drafts.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The round being played, 1 …; one more than there are when all are played. */
    public int round() {
        return open.number();
    }

    /** The act of the round being played. */
    public Act act() {
        return open.act();
    }

    /** Whether all rounds are played. */
    public boolean isOver() {
        return played.size() == setup.length().rounds();
    }

    /** Whether a seat has handed in its decision for this round. */
    public boolean isReady(Role role) {
        return open.decisions().containsKey(role);
    }

    /** What a seat decided last: in this round, or else before. */
    public Decision standing(Role role) {
        return isReady(role) ? open.decision(role) : previous(role);
    }

    /** What a seat is about to hand in: as it left it, or else what stands. */
    public Decision draft(Role role) {
        return drafts.decision(role).orElseGet(() -> standing(role));
    }

    private Decision previous(Role role) {
        return played.isEmpty()
                ? Decision.NOTHING
                : played.get(played.size() - 1).decision(role);
    }

    /** How many of the five questions a seat has answered. */
    public int answered(Role role, Quiz.Moment moment) {
        return Quiz.lastChoices(answers, role, moment).size();
    }

    /** How many of them it has answered rightly. */
    public int answeredRightly(Role role, Quiz.Moment moment) {
        return Quiz.right(Quiz.lastChoices(answers, role, moment));
    }

    /** All that was said, in order. */
    public List<Round.Message> messages() {
        List<Round.Message> all = new ArrayList<>();
        played.forEach(round -> all.addAll(round.messages()));
        all.addAll(open.messages());
        return all;
    }

    /**
     * The game after one more event.
     *
     * @throws IllegalMove when it is against the rules
     */
    public GameState after(GameEvent event) {
        if (event instanceof SeatTaken taken) {
            return copy().seat(taken).done();
        } else if (event instanceof Submitted e) {
            requireOpen(e.round());
            Round decided = new RoundEdit(open).decided(e.role(), e.decision()).done();
            return copy().open(decided).drafts(drafts.submitted(e.role())).done();
        } else if (event instanceof Drafted e) {
            requireOpen(e.round());
            return copy().drafts(drafts.drafted(e.role(), e.decision())).done();
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
            return copy().offered(e).drafts(drafts.offered(e.role())).done();
        } else if (event instanceof Written e) {
            requireTalk(e.round());
            return copy().drafts(drafts.written(e.role(), e.terms())).done();
        } else if (event instanceof Signed e) {
            requireOfferOf(e.round(), e.role().other());
            Round signed = new RoundEdit(open)
                    .agreed(Optional.of(offer.orElseThrow().terms()))
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
                .decided(Role.MARKETING, standing(Role.MARKETING))
                .decided(Role.SALES, standing(Role.SALES))
                .done();
        int next = open.number() + 1;
        Round fresh = new Round(
                next,
                setup.length().act(Math.min(next, setup.length().rounds())),
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
        Optional<Terms> before = played.isEmpty()
                ? Optional.empty()
                : played.get(played.size() - 1).agreement();
        Round empty = new Round(open.number(), open.act(), Map.of(), Map.of(), before, List.of(), List.of());
        List<Broken> earlier =
                broken.stream().filter(b -> b.round() < open.number()).toList();
        List<Offered> offers =
                offered.stream().filter(o -> o.round() < open.number()).toList();
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
        GameState state = this;
        while (state.round() > round) {
            state = state.past().orElseThrow();
        }
        return state.atRoundStart().copy().seats(seats).answers(answers).done();
    }

    private void requireOpen(int round) {
        if (isOver()) {
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
        if (offer.map(Offered::role).filter(by::equals).isEmpty()) {
            throw new IllegalMove("There is no offer of " + by.label() + " on the table.");
        }
    }

    private void requireOver() {
        if (!isOver()) {
            throw new IllegalMove("That comes after the last round.");
        }
    }

    private GameState with(RoundEdit edit) {
        return copy().open(edit.done()).done();
    }

    private StateEdit copy() {
        return new StateEdit(this);
    }
}
