package dev.handoff.game.rules;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent.Answered;
import dev.handoff.game.rules.GameEvent.Broken;
import dev.handoff.game.rules.GameEvent.Drafted;
import dev.handoff.game.rules.GameEvent.Ended;
import dev.handoff.game.rules.GameEvent.Felt;
import dev.handoff.game.rules.GameEvent.Forecast;
import dev.handoff.game.rules.GameEvent.Injected;
import dev.handoff.game.rules.GameEvent.Offered;
import dev.handoff.game.rules.GameEvent.Opened;
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
import dev.handoff.texts.Phrase;
import java.util.List;
import java.util.Optional;

/** What each event does to a game, and when it may happen; refuses with an {@link IllegalMove} whatever is against the rules. */
final class Rules implements GameEvent.Visitor<GameState> {
    private final GameState state;
    private final OpenRound current;
    private final Round open;

    Rules(GameState state) {
        this.state = state;
        this.current = state.current();
        this.open = state.open();
    }

    @Override
    public GameState on(Opened event) {
        throw new IllegalMove(Phrase.of("rules.a-game-has-only-one"));
    }

    @Override
    public GameState on(SeatTaken event) {
        return state.withSeats(Copies.put(state.seats(), event.role(), event.player()));
    }

    @Override
    public GameState on(Drafted event) {
        requireOpen(event.round());
        return state.with(current.with(current.drafts().drafted(event.role(), event.decision())));
    }

    @Override
    public GameState on(Submitted event) {
        requireOpen(event.round());
        return state.with(current.with(open.decided(event.role(), event.decision()))
                .with(current.drafts().submitted(event.role())));
    }

    @Override
    public GameState on(Forecast event) {
        requireOpen(event.round());
        return state.with(current.with(open.expected(event.role(), event.contribution())));
    }

    @Override
    public GameState on(Said event) {
        return state.with(current.with(open.said(new Round.Message(open.number(), event.role(), event.text()))));
    }

    @Override
    public GameState on(Injected event) {
        requireOpen(event.round());
        return state.with(current.with(open.injected(event.what())));
    }

    @Override
    public GameState on(Written event) {
        requireTalk(event.round());
        return state.with(current.with(current.drafts().written(event.role(), event.terms())));
    }

    @Override
    public GameState on(Offered event) {
        requireTalk(event.round());
        return state.with(current.with(current.negotiation().with(event))
                .with(current.drafts().offered(event.role())));
    }

    @Override
    public GameState on(Signed event) {
        requireOfferOf(event.round(), event.role().other());
        return state.with(current.with(open.agreed(state.offer().map(Offered::terms)))
                .with(current.negotiation().cleared()));
    }

    @Override
    public GameState on(Refused event) {
        Role other = event.role().other();
        requireOfferOf(event.round(), other);
        Terms refused = state.offer().map(Offered::terms).orElse(Terms.BLANK);
        return state.with(current.with(current.negotiation().cleared())
                .with(current.drafts().written(other, refused)));
    }

    @Override
    public GameState on(Broken event) {
        requireTalk(event.round());
        if (open.agreement().isEmpty()) {
            throw new IllegalMove(Phrase.of("rules.there-is-no-agreement-to"));
        }
        return state.with(current.with(open.agreed(Optional.empty()))
                .with(current.negotiation().with(event)));
    }

    @Override
    public GameState on(RoundClosed event) {
        requireOpen(event.round());
        Round complete = open.decided(Role.MARKETING, state.standing(Role.MARKETING))
                .decided(Role.SALES, state.standing(Role.SALES));
        Length length = state.setup().length();
        int next = open.number() + 1;
        Round fresh = Round.fresh(next, length.act(Math.min(next, length.rounds())), open.agreement());
        return new GameState(
                state.setup(),
                state.seats(),
                Copies.add(state.played(), complete),
                new OpenRound(fresh, Drafts.NONE, current.negotiation().cleared()),
                state.retrospective(),
                state.answers(),
                state.irregularities(),
                Optional.of(atRoundStart()));
    }

    @Override
    public GameState on(RoundUndone event) {
        int round = event.round();
        if (round < 1 || round > open.number()) {
            throw new IllegalMove(Phrase.of("rules.round-has-not-been-played", round));
        }
        GameState earlier = state;
        while (earlier.round() > round) {
            earlier = earlier.past().orElseThrow();
        }
        return new Rules(earlier)
                .atRoundStart()
                .withSeats(state.seats())
                .withAnswers(state.answers())
                .with(state.irregularities().withUndone());
    }

    @Override
    public GameState on(Ended event) {
        requireOpen(event.round());
        if (state.played().isEmpty()) {
            throw new IllegalMove(Phrase.of("rules.no-round-is-played-yet"));
        }
        return atRoundStart().with(state.irregularities().ended());
    }

    /** The game as it was when the present round began. */
    private GameState atRoundStart() {
        List<Round> played = state.played();
        Optional<Terms> before = played.isEmpty()
                ? Optional.empty()
                : played.get(played.size() - 1).agreement();
        Round fresh = Round.fresh(open.number(), open.act(), before);
        return state.with(
                new OpenRound(fresh, Drafts.NONE, current.negotiation().before(open.number())));
    }

    @Override
    public GameState on(Felt event) {
        requireOver();
        return state.with(state.retrospective().with(event));
    }

    @Override
    public GameState on(Voted event) {
        requireOver();
        return state.with(state.retrospective().with(event));
    }

    @Override
    public GameState on(Sketched event) {
        requireOver();
        return state.with(state.retrospective().with(event));
    }

    @Override
    public GameState on(Proposed event) {
        requireOver();
        return state.with(state.retrospective().with(event));
    }

    @Override
    public GameState on(Answered event) {
        return state.withAnswers(Copies.add(state.answers(), event));
    }

    private void requireOpen(int round) {
        if (state.isOver()) {
            throw new IllegalMove(Phrase.of(
                    state.irregularities().endedEarly() ? "rules.the-game-is-ended" : "rules.all-rounds-are-played"));
        }
        if (round != open.number()) {
            throw new IllegalMove(Phrase.of("rules.this-is-round-not-round", open.number(), round));
        }
    }

    private void requireTalk(int round) {
        requireOpen(round);
        if (open.act() != Act.TOGETHER) {
            throw new IllegalMove(Phrase.of("rules.the-two-departments-do-not"));
        }
    }

    private void requireOfferOf(int round, Role by) {
        requireTalk(round);
        if (state.offer().map(Offered::role).filter(by::equals).isEmpty()) {
            throw new IllegalMove(Phrase.of("rules.there-is-no-offer-of", by.wording()));
        }
    }

    private void requireOver() {
        if (!state.isOver()) {
            throw new IllegalMove(Phrase.of("rules.that-comes-after-the-last"));
        }
    }
}
