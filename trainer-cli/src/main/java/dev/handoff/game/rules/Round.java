package dev.handoff.game.rules;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.scenario.Shock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One round as it is or was played. Absent decisions mean that the previous one stands.
 *
 * @param number 1 …
 * @param act the act it belongs to
 * @param decisions what was handed in
 * @param forecasts what was expected, in the company's currency
 * @param agreement what was in force; empty without an agreement
 * @param injections what happened to the company
 * @param messages what was said
 */
public record Round(
        int number,
        Act act,
        Map<Role, Decision> decisions,
        Map<Role, Double> forecasts,
        Optional<Terms> agreement,
        List<Shock> injections,
        List<Message> messages) {
    /** What a seat said. */
    public record Message(int round, Role from, String text) {}

    /** What a seat decided. */
    public Decision decision(Role role) {
        return decisions.getOrDefault(role, Decision.NOTHING);
    }
}
