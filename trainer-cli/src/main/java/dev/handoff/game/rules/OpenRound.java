package dev.handoff.game.rules;

import java.util.Optional;

/**
 * The round that is being played; after the last round it only collects messages.
 *
 * @param round what has happened in it
 * @param drafts what seats are at and have not handed in
 * @param negotiation what both sides have offered each other
 */
public record OpenRound(Round round, Drafts drafts, Negotiation negotiation) {
    /** The first round of a game. */
    static OpenRound first(GameSetup setup) {
        Round round = Round.fresh(1, setup.length().act(1), Optional.empty());
        return new OpenRound(round, Drafts.NONE, Negotiation.NONE);
    }

    OpenRound with(Round changed) {
        return new OpenRound(changed, drafts, negotiation);
    }

    OpenRound with(Drafts changed) {
        return new OpenRound(round, changed, negotiation);
    }

    OpenRound with(Negotiation changed) {
        return new OpenRound(round, drafts, changed);
    }
}
