package dev.handoff.scenario.likeness;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.company.Company;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.FastMath;

/** Counts the same figures in any log; only those of which the export has the columns. */
final class SeenFigures {
    static final String HANDED = "handed";
    static final String NONE = "tried.none";
    static final String ATTEMPTS = "tried.times";
    static final String DELAY = "delay.median";
    static final String LATE = "delay.p90";
    static final String WORKING = "delay.working.median";
    static final String WORKING_LATE = "delay.working.p90";

    /** Mean logarithm of the hours from an unanswered attempt to the next. It moves evenly with the gap planned, where the median jumps over nights. */
    static final String TYPICAL_GAP = "gap.typical";

    private static final long MONTH = 30L * 24 * 3600;
    private static final double HOUR = 3600;
    private static final long MINUTE = 60;
    private static final String SHARE = "share";

    private final WorkingCalendar calendar;
    private final Map<SeenFigure, ToDoubleFunction<SeenLog>> all = new LinkedHashMap<>();
    private final Map<String, ToDoubleFunction<SeenLog>> forTuning = new LinkedHashMap<>();

    /**
     * @param export whose columns say what can be counted
     * @param company whose working hours and currency count
     */
    SeenFigures(ExportFrame export, Company company) {
        calendar = WorkingCalendar.of(company.workingTime().shifts(), List.of());
        inquiries(export);
        boolean handed = export.knows(CrmColumn.LEAD_QUALIFIED) || export.knows(CrmColumn.LEAD_ASSIGNED);
        if (handed) {
            add(
                    HANDED,
                    "Leads handed to sales, of inquiries",
                    SHARE,
                    log -> share(log.leads().stream(), l -> l.handed != SeenLog.NEVER));
        }
        if (export.calls()) {
            followUp(export);
        }
        if (export.knows(CrmColumn.LEAD_SQL)) {
            add(
                    "pursued",
                    "Leads worth pursuing, of those handed to sales",
                    SHARE,
                    log -> share(settled(log), l -> l.sql));
        }
        if (export.knows(CrmColumn.DEAL_LEAD) && export.deals()) {
            deals(export, company.money().currency());
        }
    }

    private void inquiries(ExportFrame export) {
        double weeks = export.weeks();
        for (int c = 0; c < export.channels().size(); c++) {
            int channel = c;
            String name = export.channels().get(c);
            if (export.came().contains(name)) {
                add("inquiries." + name, name + ": inquiries a week", "", log -> count(log, channel) / weeks);
            }
        }
        if (export.found()) {
            add(
                    "found",
                    "Leads that reps found and called, a week",
                    "",
                    log -> log.found().size() / weeks);
            if (export.knows(CrmColumn.LEAD_SQL)) {
                add(
                        "found.pursued",
                        "Leads worth pursuing, of those that reps found",
                        SHARE,
                        log -> share(log.found().stream(), l -> l.sql));
            }
        }
    }

    private static long count(SeenLog log, int channel) {
        return log.leads().stream().filter(l -> l.channel == channel).count();
    }

    private void add(String name, String label, String unit, ToDoubleFunction<SeenLog> of) {
        all.put(new SeenFigure(name, label, unit), of);
    }

    private void followUp(ExportFrame export) {
        add(NONE, "Leads never tried within thirty days of the handover", SHARE, log -> tried(log, 0, 0));
        add("tried.1to3", "Leads tried 1 to 3 times", SHARE, log -> tried(log, 1, 3));
        add("tried.4plus", "Leads tried 4 times or more", SHARE, log -> tried(log, 4, Integer.MAX_VALUE));
        add(
                ATTEMPTS,
                "Attempts per lead within thirty days of the handover",
                "",
                log -> settled(log).mapToInt(SeenLog.OneLead::tried).average().orElse(Double.NaN));
        if (export.isTimed()) {
            add(DELAY, "First attempt, half of those tried within", "h", log -> quantile(delays(log), 0.5));
            add(LATE, "First attempt, nine in ten of those tried within", "h", log -> quantile(delays(log), 0.9));
            add(WORKING, "The same in working hours, half within", "h", log -> quantile(workingDelays(log), 0.5));
            add(WORKING_LATE, "In working hours, nine in ten within", "h", log -> quantile(workingDelays(log), 0.9));
            forTuning.put(TYPICAL_GAP, SeenFigures::typicalGap);
            add(
                    "gap.median",
                    "From an unanswered attempt to the next, median",
                    "h",
                    log -> quantile(Arrays.stream(gaps(log)), 0.5));
        }
        if (export.knows(CrmColumn.ACTIVITY_OUTCOME)) {
            add("answered", "Attempts that are answered", SHARE, SeenFigures::answered);
        }
    }

    private void deals(ExportFrame export, String currency) {
        add("won", "Deals won, of those closed", SHARE, log -> {
            long closed = closed(log).count();
            return (double) closed(log).filter(SeenLog.Deal::won).count() / closed;
        });
        if (export.knows(CrmColumn.DEAL_OPENED)) {
            add(
                    "cycle.median",
                    "From opening to closing a deal, median",
                    "h",
                    log -> quantile(closed(log).mapToDouble(d -> (d.closed() - d.opened()) / HOUR), 0.5));
        }
        if (export.knows(CrmColumn.DEAL_AMOUNT)) {
            add(
                    "size.median",
                    "Size of a deal won, median",
                    currency,
                    log -> quantile(
                            closed(log).filter(d -> d.won() && d.amount() > 0).mapToDouble(SeenLog.Deal::amount), 0.5));
        }
    }

    private static Stream<SeenLog.Deal> closed(SeenLog log) {
        return log.leads().stream().flatMap(l -> l.deals.stream()).filter(d -> d.closed() != SeenLog.NEVER);
    }

    private static double answered(SeenLog log) {
        int told = 0;
        int answered = 0;
        for (SeenLog.OneLead lead : log.leads()) {
            for (int k = 0; k < lead.calls.size(); k++) {
                told += lead.calls.told(k) ? 1 : 0;
                answered += lead.calls.answered(k) ? 1 : 0;
            }
        }
        return (double) answered / told;
    }

    /** Leads whose first thirty days in sales' hands are over. */
    static Stream<SeenLog.OneLead> settled(SeenLog log) {
        return log.leads().stream().filter(l -> isSettled(l, log.asOf()));
    }

    static boolean isSettled(SeenLog.OneLead lead, long asOf) {
        return lead.handed != SeenLog.NEVER && asOf - lead.handed >= MONTH;
    }

    private static double tried(SeenLog log, int least, int most) {
        return share(settled(log), l -> l.tried() >= least && l.tried() <= most);
    }

    private static Stream<SeenLog.OneLead> delayed(SeenLog log) {
        return settled(log).filter(SeenFigures::hasDelay);
    }

    /** Whether it is known how long a lead waited for its first attempt. */
    static boolean hasDelay(SeenLog.OneLead lead) {
        return lead.tried() > 0 && lead.delayKnown && lead.calls.timed(0) && lead.calls.at(0) >= lead.created;
    }

    private static DoubleStream delays(SeenLog log) {
        return delayed(log).mapToDouble(l -> (l.calls.at(0) - l.created) / HOUR);
    }

    private DoubleStream workingDelays(SeenLog log) {
        return delayed(log).mapToDouble(l -> workingHours(workingDelay(l)));
    }

    /** Working time to the first attempt, in milliseconds. */
    long workingDelay(SeenLog.OneLead lead) {
        return calendar.workingBetween(1000 * lead.created, 1000 * lead.calls.at(0));
    }

    static double workingHours(long millis) {
        return millis / HOUR / 1000;
    }

    static double gapHours(long seconds) {
        return seconds / HOUR;
    }

    /** Whether an attempt followed an unanswered one, and both their instants count. */
    static boolean hasGap(SeenCalls calls, int number) {
        return number > 0 && !calls.answered(number - 1) && calls.timed(number - 1) && calls.timed(number);
    }

    /** Hours from an unanswered attempt to the next, in the order of the leads. */
    static double[] gaps(SeenLog log) {
        double[] gaps =
                new double[log.leads().stream().mapToInt(l -> l.calls.size()).sum()];
        int n = 0;
        for (SeenLog.OneLead lead : log.leads()) {
            for (int k = 1; k < lead.calls.size(); k++) {
                if (hasGap(lead.calls, k)) {
                    gaps[n++] = gapHours(lead.calls.at(k) - lead.calls.at(k - 1));
                }
            }
        }
        return Arrays.copyOf(gaps, n);
    }

    /** Logarithm of a gap in hours; a gap of less than a minute counts as a minute. */
    static double logarithm(long gapSeconds) {
        return FastMath.log(Math.max(MINUTE, gapSeconds) / HOUR);
    }

    private static double typicalGap(SeenLog log) {
        double sum = 0;
        long n = 0;
        for (SeenLog.OneLead lead : log.leads()) {
            for (int k = 1; k < lead.calls.size(); k++) {
                if (hasGap(lead.calls, k)) {
                    sum += logarithm(lead.calls.at(k) - lead.calls.at(k - 1));
                    n++;
                }
            }
        }
        return sum / n;
    }

    private static double share(Stream<SeenLog.OneLead> of, Predicate<SeenLog.OneLead> which) {
        double[] counts = new double[2];
        of.forEach(lead -> {
            counts[0]++;
            counts[1] += which.test(lead) ? 1 : 0;
        });
        return counts[1] / counts[0];
    }

    /** By straight lines between the ordered values (type 7). */
    private static double quantile(DoubleStream values, double p) {
        double[] sorted = values.toArray();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = p * (sorted.length - 1);
        int below = (int) place;
        double rest = place - below;
        return rest == 0 ? sorted[below] : sorted[below] * (1 - rest) + sorted[below + 1] * rest;
    }

    /** The place of a figure in {@link #forTuning}; −1 where the export does not have it. */
    int place(String name) {
        return Stream.concat(figures().stream().map(SeenFigure::name), forTuning.keySet().stream())
                .toList()
                .indexOf(name);
    }

    List<SeenFigure> figures() {
        return List.copyOf(all.keySet());
    }

    /** The figures of a log, in order; NaN where it has none. */
    double[] of(SeenLog log) {
        return all.values().stream().mapToDouble(f -> f.applyAsDouble(log)).toArray();
    }

    /** The same and, behind them, those that nobody is shown but a company is tuned to. */
    double[] forTuning(SeenLog log) {
        return Stream.concat(all.values().stream(), forTuning.values().stream())
                .mapToDouble(f -> f.applyAsDouble(log))
                .toArray();
    }
}
