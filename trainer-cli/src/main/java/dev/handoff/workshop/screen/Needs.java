package dev.handoff.workshop.screen;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.screen.ConsolePage.Item;
import dev.handoff.workshop.screen.RoomView.TeamView;
import java.util.ArrayList;
import java.util.List;

/** What asks for the trainer's attention: hands that are up, people at the door, desks that everybody has left. */
final class Needs {
    /** So many rounds without anybody, and a computer player is proposed. */
    private static final int ALONE = 2;

    private final RoomView view;
    private final Workshop workshop;

    Needs(RoomView view) {
        this.view = view;
        this.workshop = view.workshop();
    }

    /** Who raised a hand, who stands at the door, which seats nobody plays any more. */
    List<Block> blocks() {
        List<Block> needs = new ArrayList<>();
        List<String> hands = workshop.people().in().stream()
                .filter(Person::hand)
                .map(this::nameAndSeat)
                .toList();
        if (!hands.isEmpty()) {
            needs.add(Say.warning(view.text("needs.hands-up", String.join(", ", hands))));
        }
        int waiting = workshop.people().atTheDoor().size();
        if (waiting > 0) {
            needs.add(Say.warning(view.text("needs.at-the-closed-door", waiting)));
        }
        List<TeamSeat> alone = alone();
        if (!alone.isEmpty()) {
            needs.add(Say.warning(view.text(
                    "needs.nobody-has-been-at-these",
                    String.join(", ", alone.stream().map(view::name).toList()))));
        }
        return needs;
    }

    private String nameAndSeat(Person person) {
        return person.name()
                + person.seat().map(seat -> " (" + view.name(seat) + ")").orElse("");
    }

    /** Desks of people who all are gone, and for which nobody has decided anything in the last two rounds that were closed. */
    private List<TeamSeat> alone() {
        return workshop.phase().is(Kind.DEBRIEF) || workshop.phase().is(Kind.ENDED)
                ? List.of()
                : view.seats().stream()
                        .filter(seat ->
                                workshop.people().at(seat).stream().allMatch(p -> view.of(p) == Whereabouts.GONE))
                        .filter(seat -> !team(seat).entry().cards().containsKey(seat.role()))
                        .filter(this::isAlone)
                        .toList();
    }

    private TeamView team(TeamSeat seat) {
        return view.team(seat.team()).orElseThrow();
    }

    /** Whether the decision of the round before has stood twice in a row. */
    private boolean isAlone(TeamSeat seat) {
        return team(seat).silent().getOrDefault(seat.role(), 0) >= ALONE;
    }

    /** A way to each desk that a computer player should take. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (TeamSeat seat : alone()) {
            String to = ConsolePages.PATH + "/fill/" + seat.team() + "/"
                    + seat.role().label();
            items.add(Item.of(
                    "f" + seat.team() + seat.role().label().charAt(0),
                    view.text("needs.a-computer-player-takes", view.name(seat)),
                    () -> to));
        }
        return items;
    }
}
