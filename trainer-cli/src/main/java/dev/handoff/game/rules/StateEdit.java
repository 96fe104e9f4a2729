package dev.handoff.game.rules;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent.Answered;
import dev.handoff.game.rules.GameEvent.Broken;
import dev.handoff.game.rules.GameEvent.Felt;
import dev.handoff.game.rules.GameEvent.Offered;
import dev.handoff.game.rules.GameEvent.Proposed;
import dev.handoff.game.rules.GameEvent.SeatTaken;
import dev.handoff.game.rules.GameEvent.Sketched;
import dev.handoff.game.rules.GameEvent.Voted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A state in the making. */
final class StateEdit {
    private final GameSetup setup;
    private Map<Role, Player> seats;
    private List<Round> played;
    private Round open;
    private Drafts drafts;
    private Optional<Offered> offer;
    private List<Offered> offered;
    private List<Broken> broken;
    private Map<Role, String> words;
    private Map<Role, GameEvent.Verdict> votes;
    private Map<Role, Map<String, Double>> sketches;
    private Optional<Proposal> proposal;
    private List<Answered> answers;
    private Optional<GameState> past;

    StateEdit(GameState from) {
        setup = from.setup();
        seats = from.seats();
        played = from.played();
        open = from.open();
        drafts = from.drafts();
        offer = from.offer();
        offered = from.offered();
        broken = from.broken();
        words = from.words();
        votes = from.votes();
        sketches = from.sketches();
        proposal = from.proposal();
        answers = from.answers();
        past = from.past();
    }

    StateEdit seat(SeatTaken taken) {
        return seats(Copies.put(seats, taken.role(), taken.player()));
    }

    StateEdit seats(Map<Role, Player> all) {
        seats = all;
        return this;
    }

    StateEdit play(Round round) {
        played = Copies.add(played, round);
        return this;
    }

    StateEdit open(Round round) {
        open = round;
        return this;
    }

    StateEdit drafts(Drafts now) {
        drafts = now;
        return this;
    }

    StateEdit offer(Optional<Offered> on) {
        offer = on;
        return this;
    }

    StateEdit offered(Offered event) {
        return allOffered(Copies.add(offered, event)).offer(Optional.of(event));
    }

    StateEdit allOffered(List<Offered> events) {
        offered = events;
        return this;
    }

    StateEdit broken(Broken event) {
        return allBroken(Copies.add(broken, event));
    }

    StateEdit allBroken(List<Broken> events) {
        broken = events;
        return this;
    }

    StateEdit felt(Felt event) {
        words = Copies.put(words, event.role(), event.word());
        return this;
    }

    StateEdit propose(Proposed event) {
        proposal = Optional.of(event.proposal());
        return this;
    }

    StateEdit vote(Voted event) {
        votes = Copies.put(votes, event.role(), event.verdict());
        return this;
    }

    StateEdit sketch(Sketched event) {
        sketches = Copies.put(sketches, event.role(), new TreeMap<>(event.goodShares()));
        return this;
    }

    StateEdit answer(Answered event) {
        return answers(Copies.add(answers, event));
    }

    StateEdit answers(List<Answered> all) {
        answers = all;
        return this;
    }

    StateEdit past(GameState state) {
        past = Optional.of(state);
        return this;
    }

    GameState done() {
        return new GameState(
                setup, seats, played, open, drafts, offer, offered, broken, words, votes, sketches, proposal, answers,
                past);
    }
}
