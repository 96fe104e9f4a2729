package dev.handoff.game;

import java.util.ArrayList;
import java.util.List;

/** Plays a seat by its card: turns what the card wants into events. It gets a desk and nothing else. */
public final class ComputerPlayer {
    private final Card card;

    /** Plays by that card. */
    public ComputerPlayer(Card card) {
        this.card = card;
    }

    /** What it does when a round begins: a remark, perhaps a card on the table, perhaps the end of an agreement. */
    public List<GameEvent> begins(Desk desk) {
        List<GameEvent> events = new ArrayList<>();
        List<String> remarks = card.style().remarks(desk);
        say(events, desk, remarks.get((int) (desk.draw(0) * remarks.size())));
        if (desk.act() == Act.TOGETHER) {
            negotiate(events, desk);
        }
        return events;
    }

    private void negotiate(List<GameEvent> events, Desk desk) {
        if (desk.agreement().isPresent() && card.style().leaves(desk)) {
            events.add(new GameEvent.Broken(desk.round(), desk.role()));
            say(events, desk, "I'm leaving the agreement. Nothing personal.");
        } else if (desk.agreement().isEmpty() && desk.offer().isEmpty()) {
            card.style().offer(desk).ifPresent(terms -> {
                events.add(new GameEvent.Offered(desk.round(), desk.role(), terms));
                say(events, desk, "I've put a card on the table. Have a look?");
            });
        }
    }

    /** What it answers to the card the other side has put on the table; nothing when there is none. */
    public List<GameEvent> answers(Desk desk) {
        List<GameEvent> events = new ArrayList<>();
        desk.offer().filter(offer -> offer.role() != desk.role()).ifPresent(offer -> {
            boolean signs = card.style().signs(offer.terms(), desk);
            events.add(
                    signs
                            ? new GameEvent.Signed(desk.round(), desk.role())
                            : new GameEvent.Refused(desk.round(), desk.role()));
            say(
                    events,
                    desk,
                    signs ? "Signed. Let's see." : "Not like this. Ask me again with something in it for us.");
        });
        return events;
    }

    /** What it expects, and where it puts its levers. */
    public List<GameEvent> decides(Desk desk) {
        List<GameEvent> events = new ArrayList<>();
        double last = desk.last("contribution.expected");
        if (!Double.isNaN(last)) {
            events.add(new GameEvent.Forecast(desk.round(), desk.role(), Math.rint(last / 1000) * 1000));
        }
        Decision decision = card.style().decide(desk);
        desk.menu().check(desk.role(), desk.round(), decision);
        events.add(new GameEvent.Submitted(desk.round(), desk.role(), decision));
        return events;
    }

    private static void say(List<GameEvent> events, Desk desk, String text) {
        events.add(new GameEvent.Said(desk.round(), desk.role(), text));
    }
}
