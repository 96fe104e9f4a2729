package dev.handoff.terminal;

import dev.handoff.game.Game;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose turn it is among those who share a keyboard.
 *
 * @param people the seats that people play
 */
record Turns(Game game, List<Role> people) {
    /** Who has to hand in next, or to look at a card; empty when everybody is done. */
    Optional<Role> next() {
        return inTurn().stream()
                .filter(role -> !game.state().isReady(role))
                .findFirst()
                .or(this::owesAnswer);
    }

    /** Both seats begin every second round. */
    private List<Role> inTurn() {
        List<Role> inTurn = new ArrayList<>(people);
        if (game.state().round() % 2 == 0) {
            Collections.reverse(inTurn);
        }
        return inTurn;
    }

    /** A person who has handed in before the card on the table was put there, and has not been at the desk since. */
    private Optional<Role> owesAnswer() {
        return game.state()
                .offer()
                .map(offer -> offer.role().other())
                .filter(people::contains)
                .filter(role -> lastIndex(GameEvent.Offered.class::isInstance)
                        > lastIndex(e -> e instanceof GameEvent.Submitted s && s.role() == role));
    }

    private int lastIndex(Predicate<GameEvent> kind) {
        List<GameEvent> log = game.log();
        int last = log.size() - 1;
        while (last >= 0 && !kind.test(log.get(last))) {
            last--;
        }
        return last;
    }

    /** Seats that a person has given away. */
    List<Role> givenAway() {
        return Arrays.stream(Role.values())
                .filter(role -> !people.contains(role))
                .filter(role -> game.log().stream()
                        .anyMatch(e -> e instanceof GameEvent.SeatTaken seat
                                && seat.role() == role
                                && seat.player().isPerson()))
                .toList();
    }
}
