package dev.handoff.workshop;

import dev.handoff.game.levers.Role;
import dev.handoff.workshop.log.TeamEntry;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who sits where: pairs first; a new team as long as there may be one; else beside somebody. Once rounds are played no team is added: a
 * latecomer sits down where the fewest sit.
 */
final class SeatPlan {
    /** Teams of two up to here; more people share desks. */
    private static final int TEAMS_OF_PAIRS = 12;

    private final Workshop workshop;

    SeatPlan(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * A desk.
     *
     * @param team its team; empty when a team is to be made for it
     */
    record Place(Optional<Integer> team, Role role) {}

    /** The desk for somebody from a side; empty for whoever fills up. */
    Place placeFor(Optional<Role> side) {
        Optional<Role> wanted = workshop.setup().seats().desk(side);
        List<TeamSeat> seats = seats(wanted);
        Optional<TeamSeat> free = seats.stream().filter(this::isFree).findFirst();
        if (free.isPresent() && !isPlaying()) {
            return at(free.get());
        }
        if (mayMakeTeam() || seats.isEmpty()) {
            return new Place(Optional.empty(), wanted.orElse(Role.MARKETING));
        }
        return seats.stream()
                .min(Comparator.comparing(this::people))
                .map(SeatPlan::at)
                .orElseThrow();
    }

    private static Place at(TeamSeat seat) {
        return new Place(Optional.of(seat.team()), seat.role());
    }

    /** Those of half-filled teams first, where somebody waits for a colleague. */
    private List<TeamSeat> seats(Optional<Role> wanted) {
        List<TeamSeat> seats = new ArrayList<>();
        for (TeamEntry team : workshop.teams()) {
            for (Role role : Role.values()) {
                if (wanted.isEmpty() || wanted.get() == role) {
                    seats.add(new TeamSeat(team.number(), role));
                }
            }
        }
        seats.sort(Comparator.comparing(
                seat -> isFree(new TeamSeat(seat.team(), seat.role().other()))));
        return seats;
    }

    private boolean isFree(TeamSeat seat) {
        return people(seat) == 0;
    }

    private int people(TeamSeat seat) {
        return workshop.people().at(seat).size();
    }

    private boolean isPlaying() {
        return workshop.round() > 1 || workshop.isRoundOpen();
    }

    private boolean mayMakeTeam() {
        int most = workshop.setup().teams() > 0 ? workshop.setup().teams() : TEAMS_OF_PAIRS;
        return !isPlaying() && workshop.teams().size() < most;
    }
}
