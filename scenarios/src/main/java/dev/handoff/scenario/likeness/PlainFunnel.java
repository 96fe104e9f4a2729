package dev.handoff.scenario.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one expects of the next weeks without a model: the average rates of the weeks before, one after the other. Inquiries a week × weeks × share
 * handed over × share worth pursuing × share won × mean size; shares and durations stay as they were.
 */
final class PlainFunnel {
    private final SeenLog before;
    private final double inquiries;

    /**
     * @param before what the export shows of the weeks before
     * @param weeksBefore how many those are
     * @param weeks for how many the funnel is made
     */
    PlainFunnel(SeenLog before, int weeksBefore, int weeks) {
        this.before = before;
        this.inquiries = (double) before.leads().size() / weeksBefore * weeks;
    }

    /**
     * The figures it expects, in order.
     *
     * @param known figures that are counted of leads that came in the weeks before
     * @param values what those were
     */
    double[] of(List<SeenFigure> figures, List<SeenFigure> known, double[] values) {
        Map<String, Double> expected = new HashMap<>();
        double handed = inquiries * share(before.leads().stream(), l -> l.handed != SeenLog.NEVER);
        double sqls = handed * share(SeenFigures.settled(before), l -> l.sql);
        double wins = sqls * share(closed(), SeenLog.Deal::won);
        expected.put(QuarterFigures.LEADS, inquiries);
        expected.put(QuarterFigures.HANDED, handed);
        expected.put(
                QuarterFigures.ATTEMPTS,
                handed
                        * SeenFigures.settled(before)
                                .mapToInt(SeenLog.OneLead::tried)
                                .average()
                                .orElse(Double.NaN));
        expected.put(QuarterFigures.SQLS, sqls);
        expected.put(QuarterFigures.WINS, wins);
        expected.put(
                QuarterFigures.REVENUE,
                wins
                        * closed().filter(d -> d.won() && d.amount() > 0)
                                .mapToDouble(SeenLog.Deal::amount)
                                .average()
                                .orElse(Double.NaN));
        for (int i = 0; i < values.length; i++) {
            expected.put(known.get(i).name(), values[i]);
        }
        return figures.stream()
                .mapToDouble(f -> expected.getOrDefault(f.name(), Double.NaN))
                .toArray();
    }

    private Stream<SeenLog.Deal> closed() {
        return before.leads().stream().flatMap(l -> l.deals.stream()).filter(d -> d.closed() != SeenLog.NEVER);
    }

    private static <T> double share(Stream<T> of, Predicate<T> which) {
        List<T> all = of.toList();
        return (double) all.stream().filter(which).count() / all.size();
    }
}
