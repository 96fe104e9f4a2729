package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import dev.handoff.report.document.Say;
import java.util.List;
import java.util.Optional;

/** What a seat expects of the round. */
record ForecastPage(Flow flow, Role role, Page desk) implements Page {
    @Override
    public Screen screen() {
        Desk seen = flow.game().desk(role);
        String last = Figures.spell(seen.last(Metric.CONTRIBUTION_EXPECTED), ask().unit());
        return new Screen(
                "Forecast for round " + seen.round(),
                List.of(Say.of(
                        "What will the company contribute in these four weeks? In the last four it was " + last + ".")),
                List.of(),
                ask());
    }

    private Ask.Amount ask() {
        return new Ask.Amount(flow.game().world().company().money().currency());
    }

    @Override
    public Page answer(String answer) {
        flow.game().happen(new GameEvent.Forecast(flow.game().state().round(), role, ask().read(answer)));
        return desk;
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(desk);
    }
}
