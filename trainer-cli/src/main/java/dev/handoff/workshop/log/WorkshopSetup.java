package dev.handoff.workshop.log;

import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Preset;
import java.util.List;
import java.util.Map;

/**
 * What is fixed when a workshop is opened.
 *
 * @param title what it is called
 * @param game what every team plays; the same luck for all
 * @param preset minutes of its parts
 * @param teams how many teams there are at most; 0 where people decide it
 * @param seats which desk people are given
 * @param timer what happens when time is over
 * @param teamNames names of the teams, in order; teams without one have a number
 * @param code the short code to come in by
 * @param ways options that say how people come in, as they were typed: a host that goes on is reached where it was
 */
public record WorkshopSetup(
        String title,
        GameSetup game,
        Preset preset,
        int teams,
        SeatRule seats,
        TimerMode timer,
        List<String> teamNames,
        String code,
        Map<String, String> ways) {
    public WorkshopSetup {
        teamNames = List.copyOf(teamNames);
        ways = Map.copyOf(ways);
    }

    /** What a team is called. */
    public String teamName(int number) {
        return number <= teamNames.size() ? teamNames.get(number - 1) : "Team " + number;
    }
}
