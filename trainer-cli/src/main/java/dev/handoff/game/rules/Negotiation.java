package dev.handoff.game.rules;

import dev.handoff.game.rules.GameEvent.Broken;
import dev.handoff.game.rules.GameEvent.Offered;
import java.util.List;
import java.util.Optional;

/**
 * What both sides have offered each other, and who left what was signed. What is in force stands in the round.
 *
 * @param offer the card on the table, waiting for a signature
 * @param offered every card that was ever put there
 * @param broken who left an agreement, and when
 */
public record Negotiation(Optional<Offered> offer, List<Offered> offered, List<Broken> broken) {
    /** Nothing offered yet. */
    public static final Negotiation NONE = new Negotiation(Optional.empty(), List.of(), List.of());

    /** With a card put on the table. */
    Negotiation with(Offered card) {
        return new Negotiation(Optional.of(card), Copies.add(offered, card), broken);
    }

    /** With an agreement left. */
    Negotiation with(Broken event) {
        return new Negotiation(offer, offered, Copies.add(broken, event));
    }

    /** With nothing on the table. */
    Negotiation cleared() {
        return new Negotiation(Optional.empty(), offered, broken);
    }

    /** As it was before a round began. */
    Negotiation before(int round) {
        return new Negotiation(
                Optional.empty(),
                offered.stream().filter(card -> card.round() < round).toList(),
                broken.stream().filter(event -> event.round() < round).toList());
    }
}
