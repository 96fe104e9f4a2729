package dev.handoff.scenario.tracking;

import dev.handoff.calibration.CrmTables;
import dev.handoff.company.Limit;
import dev.handoff.company.Sla;
import dev.handoff.experiment.track.TrackStage;
import dev.handoff.handoff.Deadlines;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Counts what happened in each week. Everything belongs to the week in which it happens or in which its limit ends, so that a week that is over is
 * not counted otherwise later, but for what a CRM overwrites.
 */
final class WeeklyCount {
    private static final long SECONDS_A_WEEK = 7L * 24 * 3600;
    private static final long MILLIS = 1000;
    private static final long UNTIL_A_REASON = 30L * 24 * 3600;

    private final CountingRules rules;
    private final TrackedLog log;
    private final int weeks;
    private final double[][] figures;

    private WeeklyCount(CountingRules rules, TrackedLog log, int weeks) {
        this.rules = rules;
        this.log = log;
        this.weeks = weeks;
        this.figures = new double[rules.indicators().size()][weeks];
    }

    /** The figures by indicator and week; not a number where a share is one of no leads. */
    static double[][] of(CrmTables tables, CountingRules rules, int weeks) {
        TrackedLog log = TrackedLog.of(tables, rules.channels(), rules.known());
        return new WeeklyCount(rules, log, weeks).count();
    }

    private double[][] count() {
        events(TrackStage.INQUIRIES, lead -> lead.created);
        events(TrackStage.QUALIFIED, lead -> lead.qualified);
        events(TrackStage.HANDED, lead -> lead.assigned);
        events(TrackStage.PURSUED, lead -> lead.sql);
        inTime();
        rules.promise().minimumAttempts().ifPresent(this::attempts);
        share(
                TrackStage.REASONS,
                lead -> lead.handed == TrackedLead.NEVER ? TrackedLead.NEVER : lead.handed + UNTIL_A_REASON,
                (lead, due) -> lead.done() <= due);
        deals();
        int least = rules.place(TrackStage.LEAST_ACTIVE);
        if (least >= 0) {
            figures[least] = new LeastActive(log, weeks).figures();
        }
        return figures;
    }

    private int week(long at) {
        return at == TrackedLead.NEVER ? -1 : (int) Math.floorDiv(at, SECONDS_A_WEEK);
    }

    private void add(int indicator, long at, double amount) {
        int week = week(at);
        if (indicator >= 0 && week >= 0 && week < weeks) {
            figures[indicator][week] += amount;
        }
    }

    private void events(TrackStage stage, ToLongFunction<TrackedLead> instant) {
        for (TrackedLead lead : log.leads()) {
            long at = instant.applyAsLong(lead);
            add(rules.place(stage), at, 1);
            add(rules.place(stage, lead.channel), at, 1);
        }
    }

    private interface Kept {
        boolean by(TrackedLead lead, long due);
    }

    /** Of the leads that are due in a week, how many kept it. */
    private void share(TrackStage stage, ToLongFunction<TrackedLead> due, Kept kept) {
        int indicator = rules.place(stage);
        if (indicator < 0) {
            return;
        }
        double[] all = new double[weeks];
        for (TrackedLead lead : log.leads()) {
            long end = due.applyAsLong(lead);
            int week = week(end);
            if (week >= 0 && week < weeks) {
                all[week]++;
                figures[indicator][week] += kept.by(lead, end) ? 1 : 0;
            }
        }
        Arrays.setAll(figures[indicator], w -> figures[indicator][w] / all[w]);
    }

    private long after(TrackedLead lead, Limit limit) {
        return lead.handed == TrackedLead.NEVER
                ? TrackedLead.NEVER
                : Deadlines.endOf(rules.calendar(), MILLIS * lead.handed, limit) / MILLIS;
    }

    private void inTime() {
        share(
                TrackStage.IN_TIME,
                lead -> after(lead, rules.firstTouch(lead.channel)),
                (lead, due) -> made(lead, due) > 0);
    }

    private void attempts(Sla.MinimumAttempts clause) {
        share(
                TrackStage.ATTEMPTS,
                lead -> after(lead, clause.within()),
                (lead, due) -> lead.done() <= due || made(lead, due) >= clause.attempts());
    }

    private static long made(TrackedLead lead, long until) {
        return lead.calls.stream().filter(at -> at <= until).count();
    }

    private void deals() {
        for (TrackedLog.Deal deal : log.deals()) {
            if (deal.won()) {
                add(rules.place(TrackStage.WON), deal.closed(), 1);
                double amount = Double.isNaN(deal.amount()) ? 0 : deal.amount();
                add(rules.place(TrackStage.REVENUE), deal.closed(), amount);
            }
        }
        int open = rules.place(TrackStage.PIPELINE);
        for (int w = 0; open >= 0 && w < weeks; w++) {
            figures[open][w] = open(log.deals(), (w + 1) * SECONDS_A_WEEK);
        }
    }

    private static double open(List<TrackedLog.Deal> deals, long at) {
        return deals.stream().filter(d -> d.opened() < at && d.closed() >= at).count();
    }
}
