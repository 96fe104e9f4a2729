package dev.handoff.cli.command;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.workshop.store.EventText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The log of a game that is not over, without what would give a computer player away: its card, and what it decided and expected. */
final class UntoldColleague {
    private final List<GameEvent> log;

    UntoldColleague(List<GameEvent> log) {
        this.log = List.copyOf(log);
    }

    /** @param lines the same events as they are kept, a line each */
    List<String> linesOf(List<String> lines) {
        Set<Role> computers = EnumSet.noneOf(Role.class);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            if (log.get(i) instanceof GameEvent.SeatTaken seat) {
                computers.remove(seat.role());
                seat.player().card().ifPresent(card -> computers.add(seat.role()));
            }
            if (decider(log.get(i)).filter(computers::contains).isEmpty()) {
                told.add(EventText.withoutCard(lines.get(i)));
            }
        }
        return told;
    }

    /** Who decided or expected something that the other side cannot see. */
    private static Optional<Role> decider(GameEvent event) {
        if (event instanceof GameEvent.Submitted submitted) {
            return Optional.of(submitted.role());
        } else if (event instanceof GameEvent.Forecast forecast) {
            return Optional.of(forecast.role());
        }
        return event instanceof GameEvent.Drafted drafted ? Optional.of(drafted.role()) : Optional.empty();
    }
}
