package dev.handoff.terminal;

import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import dev.handoff.report.document.Say;
import java.util.List;
import java.util.Optional;

/** What a seat expects of the round. */
record ForecastPage(SeatFlow flow) implements Page {
    static final String NAME = "forecast";

    @Override
    public String path() {
        return DeskPage.PATH + "/" + NAME;
    }

    @Override
    public int round() {
        return flow.round();
    }

    @Override
    public Screen screen() {
        Desk seen = flow.desk();
        String last = Figures.spell(flow.texts(), seen.last(Metric.CONTRIBUTION_EXPECTED), ask().unit());
        return new Screen(
                flow.text("forecast.forecast-for-round", seen.round()),
                List.of(Say.of(flow.text("forecast.what-will-the-company-contribute", last))),
                List.of(),
                ask());
    }

    private Ask.Amount ask() {
        return new Ask.Amount(flow.currency());
    }

    @Override
    public Page answer(String answer) {
        flow.happen(new GameEvent.Forecast(flow.round(), flow.role(), ask().read(answer)));
        return DeskPage.again(flow);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(DeskPage.again(flow));
    }
}
