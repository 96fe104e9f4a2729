package dev.handoff.terminal;

import dev.handoff.game.rules.Length;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.report.Numbers;
import dev.handoff.scenario.Shock;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The four weeks that have just passed, as they unfolded: of each week what was most out of the ordinary among the things that all these
 * desks may see. The same rounds give the same sentences.
 */
final class Month {
    /** What a week can be told by. */
    private enum Thing {
        DEALS(Metric.REVENUE),
        HANDED_OVER(Metric.MQLS),
        WAITING(Metric.QUEUE_LENGTH),
        PROSPECTS(Metric.SQLS),
        INQUIRIES(Metric.INQUIRIES);

        private final Metric metric;

        Thing(Metric metric) {
            this.metric = metric;
        }
    }

    private final Texts texts;
    private final List<Desk> desks;
    private final int first;
    private final Map<Thing, Integer> told = new EnumMap<>(Thing.class);

    private Month(Texts texts, List<Desk> desks) {
        this.texts = texts;
        this.desks = desks;
        this.first = (desks.get(0).closed() - 1) * Length.WEEKS;
    }

    /**
     * What happened, a sentence for each week.
     *
     * @param desks who listens: told is what each of them may see
     * @param news what happened to the company in that round
     */
    static List<String> of(Texts texts, List<Desk> desks, List<Shock> news) {
        List<String> ticks = new ArrayList<>();
        news.forEach(shock -> ticks.add(texts.of("month.all-talk-is-of-one", Named.story(texts, shock))));
        if (desks.stream().allMatch(desk -> desk.closed() > 0)) {
            Month month = new Month(texts, desks);
            for (int week = 0; week < Length.WEEKS; week++) {
                month.tell(week, ticks);
            }
        }
        return ticks;
    }

    private void tell(int week, List<String> ticks) {
        Thing best = null;
        for (Thing thing : Thing.values()) {
            if (isKnown(thing, week) && (best == null || weight(thing, week) > weight(best, week))) {
                best = thing;
            }
        }
        if (best != null) {
            told.merge(best, 1, Integer::sum);
            ticks.add(texts.of("month.week", week + 1, sentence(best, week)));
        }
    }

    private boolean isKnown(Thing thing, int week) {
        return desks.stream()
                .allMatch(desk -> desk.series(thing.metric)
                        .filter(series -> Double.isFinite(series.values()[first + week]))
                        .isPresent());
    }

    private double value(Thing thing, int week) {
        return series(thing).values()[first + week];
    }

    private WeeklyResponse series(Thing thing) {
        return desks.get(0).series(thing.metric).orElseThrow();
    }

    /** How far a week is from the weeks before it; what was told already is told again only when it is twice as far. */
    private double weight(Thing thing, int week) {
        double usual = before(
                thing,
                week,
                values -> values.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(Double.NaN));
        double distance = Double.isNaN(usual) ? 0 : Math.abs(value(thing, week) - usual) / (Math.abs(usual) + 1);
        return (1 + distance) / Math.pow(2, told.getOrDefault(thing, 0));
    }

    /** Something about the four weeks before a week, as far as they were seen. */
    private double before(Thing thing, int week, ToDoubleFunction<List<Double>> what) {
        List<Double> values = new ArrayList<>();
        for (int at = Math.max(0, first + week - Length.WEEKS); at < first + week; at++) {
            double value = series(thing).values()[at];
            if (Double.isFinite(value)) {
                values.add(value);
            }
        }
        return what.applyAsDouble(values);
    }

    private String sentence(Thing thing, int week) {
        double value = value(thing, week);
        return switch (thing) {
            case DEALS ->
                value > 0
                        ? texts.of(
                                "month.deals-worth-closed",
                                Figures.spell(texts, value, series(thing).unit()))
                        : texts.of("month.no-deal-closed");
            case HANDED_OVER -> counted("handed-to-sales", thing, week);
            case WAITING -> counted("waiting-on-an-average-day", thing, week);
            case PROSPECTS -> counted("turned-out-to-be-worth", thing, week);
            case INQUIRIES -> counted("inquired", thing, week);
        };
    }

    private String counted(String what, Thing thing, int week) {
        String number = Numbers.count(value(thing, week));
        String said = number.equals("0")
                ? texts.of("month.none." + what)
                : texts.of("month." + what, number.equals("1") ? 1 : texts.figure(number));
        return said + rank(thing, week);
    }

    /** Whether it is more or fewer than in each of the weeks before. */
    private String rank(Thing thing, int week) {
        double value = value(thing, week);
        double most = before(
                thing,
                week,
                values -> values.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN));
        double fewest = before(
                thing,
                week,
                values -> values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN));
        return value > most
                ? texts.of("month.more-than-in-the-weeks")
                : value < fewest ? texts.of("month.fewer-than-in-the-weeks") : "";
    }
}
