package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.company.Company;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.function.ToDoubleFunction;
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

    private final long first;
    private final long end;
    private final Map<SeenFigure, ToDoubleFunction<SeenLog>> totals = new LinkedHashMap<>();
    private final SeenFigures cohort;

    /**
     * @param tables the whole export
     * @param company whose hours and currency count
     * @param weeks how many of its weeks are the last
     */
    QuarterFigures(CrmTables tables, Company company, int weeks) {
        long week = 7L * 24 * 3600;
        this.first = week * (tables.weeks() - weeks);
        this.end = week * tables.weeks();
        this.cohort = new SeenFigures(HeldOut.quarter(tables, weeks), company);
        totals(tables, company.money().currency());
    }

    private void totals(CrmTables tables, String currency) {
        add(LEADS, "Inquiries", "", log -> count(log, l -> Stream.of(l.created)));
        if (tables.knows(CrmColumn.LEAD_QUALIFIED) || tables.knows(CrmColumn.LEAD_ASSIGNED)) {
            add(HANDED, "Leads handed to sales", "", log -> count(log, l -> Stream.of(l.handed)));
        }
        if (tables.activities().size() > 0) {
            add(ATTEMPTS, "Attempts made", "", log -> log.leads().stream()
                    .mapToInt(l -> l.calls.until(end - 1) - l.calls.until(first - 1))
                    .sum());
        }
        if (tables.knows(CrmColumn.LEAD_SQL)) {
            add(SQLS, "Leads found worth pursuing", "", log -> count(log, l -> Stream.of(l.pursued)));
        }
        if (tables.knows(CrmColumn.DEAL_LEAD) && tables.deals().size() > 0) {
            add(WINS, "Deals won", "", log -> won(log).count());
            if (tables.knows(CrmColumn.DEAL_AMOUNT)) {
                add(
                        REVENUE,
                        "Revenue won",
                        currency,
                        log -> won(log).mapToDouble(SeenLog.Deal::amount)
                                .filter(Double::isFinite)
                                .sum());
            }
        }
    }

    private void add(String name, String label, String unit, ToDoubleFunction<SeenLog> of) {
        totals.put(new SeenFigure(name, label, unit), of);
    }

    private boolean isInside(long at) {
        return at >= first && at < end;
    }

    /** What happened in those weeks. */
    private double count(SeenLog log, java.util.function.Function<SeenLog.OneLead, Stream<Long>> instants) {
        LongPredicate inside = this::isInside;
        return log.leads().stream()
                .flatMap(instants)
                .filter(at -> at != SeenLog.NEVER && inside.test(at))
                .count();
    }

    private Stream<SeenLog.Deal> won(SeenLog log) {
        return log.leads().stream()
                .flatMap(l -> l.deals.stream())
                .filter(d -> d.won() && d.closed() != SeenLog.NEVER && isInside(d.closed()));
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
        for (ToDoubleFunction<SeenLog> total : totals.values()) {
            all[at++] = total.applyAsDouble(log);
        }
        for (double value : cohort.of(log.since(first))) {
            all[at++] = value;
        }
        return all;
    }
}
