package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import java.util.ArrayList;
import java.util.List;

/** Plays a seat by its card: turns what the card wants into events. It gets a desk and nothing else. */
public final class ComputerPlayer {
    private static final int PATIENCE = 3; // cards of its own in a round

    private final Card card;
    private final Style style;

    /** Plays by that card. */
    public ComputerPlayer(Card card) {
        this.card = card;
        this.style = Style.of(card);
    }

    /** The rule it plays by. */
    public Card card() {
        return card;
    }

    /** What it does when a round begins: a remark, perhaps the end of an agreement, perhaps a card on the table. */
    public List<GameEvent> begins(Desk desk) {
        List<GameEvent> events = new ArrayList<>(
                List.of(said(desk, style.voice().opening(desk, card.won().lever()))));
        if (desk.act() == Act.TOGETHER && !desk.over()) {
            atTheTable(desk, events);
        }
        return events;
    }

    private void atTheTable(Desk desk, List<GameEvent> events) {
        boolean leaves = desk.agreement().isPresent() && style.leaves(desk);
        if (leaves) {
            events.add(new GameEvent.Broken(desk.round(), desk.role()));
            events.add(said(desk, style.voice().says(Occasion.LEAVES, desk)));
        }
        if (desk.offer().isEmpty() && (leaves || desk.agreement().isEmpty())) {
            style.offer(desk).ifPresent(terms -> {
                events.add(new GameEvent.Offered(desk.round(), desk.role(), terms));
                events.add(said(
                        desk, style.voice().says(desk.wonFor() > 0 ? Occasion.OFFERS_ALL : Occasion.OFFERS, desk)));
            });
        }
    }

    /** What it answers to the card the other side has put on the table: signs, hands back a changed one, or refuses. Nothing without a card. */
    public List<GameEvent> answers(Desk desk) {
        return desk.offer()
                .filter(offer -> offer.role() != desk.role())
                .map(offer -> answer(offer.terms(), desk))
                .orElse(List.of());
    }

    private List<GameEvent> answer(Terms offer, Desk desk) {
        Terms wanted = style.revise(offer, desk);
        if (wanted.equals(offer)) {
            return List.of(
                    new GameEvent.Signed(desk.round(), desk.role()),
                    said(desk, style.voice().says(Occasion.SIGNS, desk)));
        } else if (wanted.isBlank() || desk.offersMade() >= PATIENCE) {
            return List.of(
                    new GameEvent.Refused(desk.round(), desk.role()),
                    said(desk, style.voice().says(Occasion.REFUSES, desk) + " " + CardChanges.trouble(offer, wanted)));
        }
        String why = style.voice().says(Occasion.COUNTERS, desk) + CardChanges.changes(desk.menu(), offer, wanted);
        return List.of(new GameEvent.Offered(desk.round(), desk.role(), wanted), said(desk, why));
    }

    /** What it expects, and where it puts its levers. */
    public List<GameEvent> decides(Desk desk) {
        List<GameEvent> events = new ArrayList<>();
        double last = desk.last(Metric.CONTRIBUTION_EXPECTED);
        if (!Double.isNaN(last)) {
            events.add(new GameEvent.Forecast(desk.round(), desk.role(), Math.rint(last / 1000) * 1000));
        }
        Decision decision = style.decide(desk);
        desk.menu().check(desk.role(), desk.round(), decision);
        events.add(new GameEvent.Submitted(desk.round(), desk.role(), decision));
        return events;
    }

    private static GameEvent said(Desk desk, String text) {
        return new GameEvent.Said(desk.round(), desk.role(), text);
    }
}
