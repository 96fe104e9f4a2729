package dev.handoff.game.rules;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent.Answered;
import dev.handoff.game.rules.GameEvent.Broken;
import dev.handoff.game.rules.GameEvent.Offered;
import dev.handoff.game.rules.GameEvent.Opened;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A game at a moment: what its log of events adds up to, and nothing else. The world's figures are not in it; they are computed
 * from the rounds.
 *
 * @param setup what was fixed at the beginning
 * @param seats who sits where
 * @param played the rounds that are closed
 * @param current the round that is being played
 * @param retrospective what the players said after the last round
 * @param answers quiz answers
 * @param irregularities rounds taken back, an early end
 * @param past the game at the beginning of the last closed round
 */
public record GameState(
        GameSetup setup,
        Map<Role, Player> seats,
        List<Round> played,
        OpenRound current,
        Retrospective retrospective,
        List<Answered> answers,
        Irregularities irregularities,
        Optional<GameState> past) {

    /**
     * Adds up a log.
     *
     * @throws IllegalMove when the log breaks the rules
     */
    public static GameState of(List<GameEvent> log) {
        if (log.isEmpty() || !(log.get(0) instanceof Opened opened)) {
            throw new IllegalMove(Phrase.of("game-state.a-game-begins-with-its"));
        }
        GameState state = opened(opened.setup());
        for (GameEvent event : log.subList(1, log.size())) {
            state = state.after(event);
        }
        return state;
    }

    /** A game of which only the setup is known. */
    public static GameState opened(GameSetup setup) {
        return new GameState(
                setup,
                Map.of(),
                List.of(),
                OpenRound.first(setup),
                Retrospective.NONE,
                List.of(),
                Irregularities.NONE,
                Optional.empty());
    }

    /** What happened in the round that is being played. */
    public Round open() {
        return current.round();
    }

    /** What seats are at in that round and have not handed in. */
    public Drafts drafts() {
        return current.drafts();
    }

    /** The card on the table, waiting for a signature. */
    public Optional<Offered> offer() {
        return current.negotiation().offer();
    }

    /** Every card that was ever put there. */
    public List<Offered> offered() {
        return current.negotiation().offered();
    }

    /** Who left an agreement, and when. */
    public List<Broken> broken() {
        return current.negotiation().broken();
    }

    /** The round being played, 1 …; one more than there are when all are played. */
    public int round() {
        return open().number();
    }

    /** The act of the round being played. */
    public Act act() {
        return open().act();
    }

    /** Whether all rounds are played, or the game was ended before. */
    public boolean isOver() {
        return irregularities.endedEarly() || played.size() == setup.length().rounds();
    }

    /** Whether a seat has handed in its decision for this round. */
    public boolean isReady(Role role) {
        return open().decisions().containsKey(role);
    }

    /** For how many of the closed rounds the computer player on a seat has been won over; 0 when it is not, and for people. */
    public int wonFor(Role role, Menu menu) {
        return Optional.ofNullable(seats.get(role))
                .flatMap(Player::card)
                .map(card -> card.won().rounds(this, menu))
                .orElse(0);
    }

    /** Whether it was a clause signed that won over the computer player on a seat, and not a lever moved; false where it is not won over. */
    public boolean isWonBySignature(Role role, Menu menu) {
        return Optional.ofNullable(seats.get(role))
                .flatMap(Player::card)
                .map(card -> card.won().isBySignature(this, menu))
                .orElse(false);
    }

    /** What a seat decided last: in this round, or else before. */
    public Decision standing(Role role) {
        return isReady(role) ? open().decision(role) : previous(role);
    }

    /** What a seat is about to hand in: as it left it, or else what stands. */
    public Decision draft(Role role) {
        return drafts().decision(role).orElseGet(() -> standing(role));
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
        all.addAll(open().messages());
        return all;
    }

    GameState with(OpenRound now) {
        return new GameState(setup, seats, played, now, retrospective, answers, irregularities, past);
    }

    GameState with(Retrospective said) {
        return new GameState(setup, seats, played, current, said, answers, irregularities, past);
    }

    GameState withSeats(Map<Role, Player> all) {
        return new GameState(setup, all, played, current, retrospective, answers, irregularities, past);
    }

    GameState with(Irregularities other) {
        return new GameState(setup, seats, played, current, retrospective, answers, other, past);
    }

    GameState withAnswers(List<Answered> all) {
        return new GameState(setup, seats, played, current, retrospective, all, irregularities, past);
    }

    /**
     * The game after one more event.
     *
     * @throws IllegalMove when it is against the rules
     */
    public GameState after(GameEvent event) {
        return event.visit(new Rules(this));
    }
}
