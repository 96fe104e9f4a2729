package dev.handoff.scenario.targets;

import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.spelling.Misspelt;
import java.util.Optional;

/**
 * A figure that is asked for by name, before anything is simulated.
 *
 * @param over the metric
 * @param under the metric it is divided by, if it is a ratio
 */
public record AskedFigure(Metric over, Optional<Metric> under) {

    /** Not divided by anything. */
    public AskedFigure(Metric metric) {
        this(metric, Optional.empty());
    }

    /** One as a share of the other. */
    public static AskedFigure share(Metric over, Metric under) {
        return new AskedFigure(over, Optional.of(under));
    }

    /**
     * It and its value as a target.
     *
     * @param value a value, perhaps with how well it is known
     * @throws Misspelt when that is no value of this figure
     */
    public String target(String value, Scenario company) {
        String currency = company.company().money().currency();
        double weeks = company.company().run().horizon().toMillis() / (double) SimTime.WEEK;
        String unit =
                under.isPresent() ? MetricUnit.SHARE.symbol() : over.unit().in(currency);
        TargetFigure figure = new TargetFigure(over.name(), under.map(Metric::name), unit);
        String text = figure.name() + " = " + value;
        new TargetText(text, currency, weeks).of(figure);
        return text;
    }
}
