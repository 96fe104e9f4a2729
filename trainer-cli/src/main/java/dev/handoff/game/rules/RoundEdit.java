package dev.handoff.game.rules;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.scenario.Shock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A round in the making. */
final class RoundEdit {
    private final Round from;
    private Map<Role, Decision> decisions;
    private Map<Role, Double> forecasts;
    private Optional<Terms> agreement;
    private List<Shock> injections;
    private List<Round.Message> messages;

    RoundEdit(Round from) {
        this.from = from;
        decisions = from.decisions();
        forecasts = from.forecasts();
        agreement = from.agreement();
        injections = from.injections();
        messages = from.messages();
    }

    RoundEdit decided(Role role, Decision decision) {
        decisions = Copies.put(decisions, role, decision);
        return this;
    }

    RoundEdit expected(Role role, double contribution) {
        forecasts = Copies.put(forecasts, role, contribution);
        return this;
    }

    RoundEdit agreed(Optional<Terms> terms) {
        agreement = terms;
        return this;
    }

    RoundEdit injected(Shock what) {
        injections = Copies.add(injections, what);
        return this;
    }

    RoundEdit said(Round.Message message) {
        messages = Copies.add(messages, message);
        return this;
    }

    Round done() {
        return new Round(from.number(), from.act(), decisions, forecasts, agreement, injections, messages);
    }
}
