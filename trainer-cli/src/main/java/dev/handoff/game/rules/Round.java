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

    /** A round in which nothing has happened yet. */
    public static Round fresh(int number, Act act, Optional<Terms> agreement) {
        return of(number, act, Map.of(), agreement, List.of());
    }

    /** A round in which nobody said or forecast anything. */
    public static Round of(
            int number, Act act, Map<Role, Decision> decisions, Optional<Terms> agreement, List<Shock> injections) {
        return new Round(number, act, decisions, Map.of(), agreement, injections, List.of());
    }

    /** What a seat decided. */
    public Decision decision(Role role) {
        return decisions.getOrDefault(role, Decision.NOTHING);
    }

    /** The same with one decision handed in. */
    Round decided(Role role, Decision decision) {
        return new Round(
                number, act, Copies.put(decisions, role, decision), forecasts, agreement, injections, messages);
    }

    /** The same with what a seat expects. */
    Round expected(Role role, double contribution) {
        return new Round(
                number, act, decisions, Copies.put(forecasts, role, contribution), agreement, injections, messages);
    }

    /** The same under another agreement, or none. */
    Round agreed(Optional<Terms> terms) {
        return new Round(number, act, decisions, forecasts, terms, injections, messages);
    }

    /** The same with something that happens to the company. */
    Round injected(Shock what) {
        return new Round(number, act, decisions, forecasts, agreement, Copies.add(injections, what), messages);
    }

    /** The same with something said. */
    Round said(Message message) {
        return new Round(number, act, decisions, forecasts, agreement, injections, Copies.add(messages, message));
    }
}
