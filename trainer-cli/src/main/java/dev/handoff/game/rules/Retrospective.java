package dev.handoff.game.rules;

import dev.handoff.game.levers.Role;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the players say after the last round.
 *
 * @param words how it was, in a word, by seat
 * @param votes secret votes on whose fault it was
 * @param sketches what each seat takes the channels' quality for: shares of good leads by channel
 * @param proposal what the players would do if they could begin again, as they said last
 */
public record Retrospective(
        Map<Role, String> words,
        Map<Role, GameEvent.Verdict> votes,
        Map<Role, Map<String, Double>> sketches,
        Optional<Proposal> proposal) {
    /** Nothing said yet. */
    public static final Retrospective NONE = new Retrospective(Map.of(), Map.of(), Map.of(), Optional.empty());

    Retrospective with(GameEvent.Felt event) {
        return new Retrospective(Copies.put(words, event.role(), event.word()), votes, sketches, proposal);
    }

    Retrospective with(GameEvent.Voted event) {
        return new Retrospective(words, Copies.put(votes, event.role(), event.verdict()), sketches, proposal);
    }

    Retrospective with(GameEvent.Sketched event) {
        Map<String, Double> shares = new TreeMap<>(event.goodShares());
        return new Retrospective(words, votes, Copies.put(sketches, event.role(), shares), proposal);
    }

    Retrospective with(GameEvent.Proposed event) {
        return new Retrospective(words, votes, sketches, Optional.of(event.proposal()));
    }
}
