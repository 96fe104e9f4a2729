package dev.handoff.workshop.log;

import dev.handoff.game.levers.Role;

/**
 * A desk of a team.
 *
 * @param team number of the team, 1 …
 * @param role which desk
 */
public record TeamSeat(int team, Role role) {}
