package dev.handoff.game.score;

import dev.handoff.game.levers.Role;
import dev.handoff.game.world.Played;
import dev.handoff.ledger.Metric;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A figure that a round is judged by. */
public enum RoundFigure {
    /** Leads that met the definition: what marketing is paid for. */
    QUALIFIED_LEADS(played -> played.totals().get(Metric.MQLS)),
    /** Revenue credited to sales: what sales is paid for. */
    CREDITED_REVENUE(played -> Score.bonus(played).get(Role.SALES)),
    /** What the company contributes, open deals at their odds. */
    CONTRIBUTION(Played::expected);

    private final ToDoubleFunction<Played> total;

    RoundFigure(ToDoubleFunction<Played> total) {
        this.total = total;
    }

    /** What a side is paid for. */
    public static RoundFigure own(Role role) {
        return role == Role.MARKETING ? QUALIFIED_LEADS : CREDITED_REVENUE;
    }

    /**
     * What the last round added.
     *
     * @param all the rounds with it
     * @param earlier the same without it, on the same luck; empty where it is the first
     */
    double ofLastRound(Played all, Optional<Played> earlier) {
        return total.applyAsDouble(all) - earlier.map(total::applyAsDouble).orElse(0.0);
    }
}
