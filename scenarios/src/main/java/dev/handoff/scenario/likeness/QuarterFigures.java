package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.company.Company;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The figures of the last weeks of a log: totals of what happened in them, whichever week its lead came in, and {@link SeenFigures} of the leads
 * that came in them.
 */
final class QuarterFigures {
    static final String LEADS = "total.inquiries";
    static final String HANDED = "total.handed";
    static final String ATTEMPTS = "total.attempts";
    static final String SQLS = "total.sqls";
    static final String WINS = "total.wins";
    static final String REVENUE = "total.revenue";

    private final Weeks before;
    private final Weeks last;
    private final Map<SeenFigure, ToDoubleBiFunction<SeenLog, Weeks>> totals = new LinkedHashMap<>();
    private final SeenFigures cohort;

    /**
     * @param export the whole of it
     * @param company whose hours and currency count
     * @param weeks how many of its weeks are the last
     */
    QuarterFigures(ExportFrame export, Company company, int weeks) {
        long week = 7L * 24 * 3600;
        this.before = new Weeks(0, week * (export.weeks() - weeks));
        this.last = new Weeks(before.end(), week * export.weeks());
        this.cohort = new SeenFigures(export.lastWeeks(weeks), company);
        totals(export, company.money().currency());
    }

    /** The weeks from one instant to another, the latter not included. */
    private record Weeks(long from, long end) {
        boolean hold(long at) {
            return at >= from && at < end;
        }
    }

    private void totals(ExportFrame export, String currency) {
        add(LEADS, "Inquiries", "", (log, weeks) -> count(log, weeks, l -> l.created));
        if (export.knows(CrmColumn.LEAD_QUALIFIED) || export.knows(CrmColumn.LEAD_ASSIGNED)) {
            add(HANDED, "Leads handed to sales", "", (log, weeks) -> count(log, weeks, l -> l.handed));
        }
        if (export.calls()) {
            add(
                    ATTEMPTS,
                    "Attempts made",
                    "",
                    (log, weeks) -> log.leads().stream()
                            .mapToInt(l -> l.calls.until(weeks.end() - 1) - l.calls.until(weeks.from() - 1))
                            .sum());
        }
        if (export.knows(CrmColumn.LEAD_SQL)) {
            add(SQLS, "Leads found worth pursuing", "", (log, weeks) -> count(log, weeks, l -> l.pursued));
        }
        if (export.knows(CrmColumn.DEAL_LEAD) && export.deals()) {
            add(WINS, "Deals won", "", (log, weeks) -> won(log, weeks).count());
            if (export.knows(CrmColumn.DEAL_AMOUNT)) {
                add(
                        REVENUE,
                        "Revenue won",
                        currency,
                        (log, weeks) -> won(log, weeks)
                                .mapToDouble(SeenLog.Deal::amount)
                                .filter(Double::isFinite)
                                .sum());
            }
        }
    }

    private void add(String name, String label, String unit, ToDoubleBiFunction<SeenLog, Weeks> of) {
        totals.put(new SeenFigure(name, label, unit), of);
    }

    private static double count(SeenLog log, Weeks weeks, ToLongFunction<SeenLog.OneLead> instant) {
        return log.leads().stream()
                .mapToLong(instant)
                .filter(at -> at != SeenLog.NEVER && weeks.hold(at))
                .count();
    }

    private static Stream<SeenLog.Deal> won(SeenLog log, Weeks weeks) {
        return log.leads().stream()
                .flatMap(l -> l.deals.stream())
                .filter(d -> d.won() && d.closed() != SeenLog.NEVER && weeks.hold(d.closed()));
    }

    List<SeenFigure> figures() {
        return Stream.concat(totals.keySet().stream(), cohort.figures().stream())
                .toList();
    }

    SeenFigures cohort() {
        return cohort;
    }

    /** The figures of a log of all weeks, in order; NaN where it has none. */
    double[] of(SeenLog log) {
        double[] all = new double[figures().size()];
        int at = 0;
        for (ToDoubleBiFunction<SeenLog, Weeks> total : totals.values()) {
            all[at++] = total.applyAsDouble(log, last);
        }
        for (double value : cohort.of(log.since(last.from()))) {
            all[at++] = value;
        }
        return all;
    }

    /** The same totals of the weeks before those: what was known of each when they began; NaN where nothing was counted then. */
    double[] knownBefore(SeenLog log) {
        double[] all = new double[figures().size()];
        Arrays.fill(all, Double.NaN);
        int at = 0;
        for (ToDoubleBiFunction<SeenLog, Weeks> total : totals.values()) {
            all[at++] = total.applyAsDouble(log, before);
        }
        return all;
    }
}
