package dev.handoff.game.rules;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent.Answered;
import dev.handoff.game.rules.GameEvent.Broken;
import dev.handoff.game.rules.GameEvent.Offered;
import dev.handoff.game.rules.GameEvent.Opened;
import dev.handoff.game.world.World;
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
    public static GameState opened(GameSetup setup) {
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
        return new Rules(this).after(event);
    }
}
