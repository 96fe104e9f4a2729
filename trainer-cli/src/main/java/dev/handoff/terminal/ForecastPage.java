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
        String currency = currency();
        String last = Figures.spell(seen.last(Metric.CONTRIBUTION_EXPECTED), currency);
        return new Screen(
                "Forecast for round " + seen.round(),
                List.of(Say.of(
                        "What will the company contribute in these four weeks? In the last four it was " + last + ".")),
                List.of(),
                "An amount in " + currency + ", such as 120k, or b");
    }

    private String currency() {
        return flow.game().world().company().money().currency();
    }

    private double amount(String answer) {
        return Answers.amount(answer, currency());
    }

    @Override
    public Page answer(String answer) {
        flow.game().happen(new GameEvent.Forecast(flow.game().state().round(), role, amount(answer)));
        return desk;
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(desk);
    }
}
