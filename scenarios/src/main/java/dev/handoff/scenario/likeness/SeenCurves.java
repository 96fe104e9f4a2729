package dev.handoff.scenario.likeness;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.estimate.KaplanMeier;
import dev.handoff.company.Company;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Counts the same tables and curves in any log; only those of which the export has the columns. */
final class SeenCurves {
    private static final long WEEK = 7L * 24 * 3600;
    private static final double HOUR = 3600;
    private static final int MOST_ATTEMPTS = 10;
    private static final int ATTEMPTS = 8;
    private static final double[] HOURS = {
        0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 20, 24, 30, 36, 48, 60, 72, 96, 120, 144, 168, 216, 288, 360,
        480, 720
    };
    private static final double[] DELAYS = {1, 4, 24, 72, 168};
    private static final List<String> DELAY_WORDS =
            List.of("below 1 h", "1 to 4 h", "4 to 24 h", "1 to 3 days", "3 to 7 days", "longer");

    private final WorkingCalendar calendar;
    private final Map<SeenCurve, Function<SeenLog, Points>> all = new LinkedHashMap<>();

    /**
     * What was counted of one curve.
     *
     * @param values at each point; NaN where there is none
     * @param n observations each value rests on; for counts the value itself
     */
    record Points(double[] values, double[] n) {}

    SeenCurves(ExportFrame export, Company company) {
        calendar = WorkingCalendar.of(company.workingTime().shifts(), List.of());
        List<String> weeks = IntStream.rangeClosed(1, export.weeks())
                .mapToObj(Integer::toString)
                .toList();
        add("weeks", "Inquiries by week", "week", SeenCurve.Kind.COUNTS, weeks, log -> weeks(log, export.weeks()));
        if (export.calls()) {
            followUp(export);
        }
    }

    private void add(
            String name,
            String label,
            String axis,
            SeenCurve.Kind kind,
            List<String> points,
            Function<SeenLog, Points> of) {
        all.put(new SeenCurve(name, label, axis, kind, points), of);
    }

    private void followUp(ExportFrame export) {
        List<String> times = new ArrayList<>(numbers(0, MOST_ATTEMPTS - 1));
        times.add(MOST_ATTEMPTS + "+");
        add(
                "attempts",
                "Attempts per lead within thirty days of the handover",
                "attempts",
                SeenCurve.Kind.PARTS,
                times,
                SeenCurves::histogram);
        if (export.isTimed()) {
            List<String> hours =
                    Arrays.stream(HOURS).mapToObj(SeenCurves::inWords).toList();
            add(
                    "delay",
                    "Handed over, and not yet tried so long after the inquiry",
                    "since the inquiry",
                    SeenCurve.Kind.CURVE,
                    hours,
                    log -> delays(log, l -> (l.calls.at(0) - l.created) / HOUR, l -> (log.asOf() - l.created) / HOUR));
            add(
                    "delay.working",
                    "Handed over, and not yet tried so many working hours after the inquiry",
                    "working hours",
                    SeenCurve.Kind.CURVE,
                    Arrays.stream(HOURS).mapToObj(SeenCurves::atWork).toList(),
                    log -> delays(log, l -> working(l.created, l.calls.at(0)), l -> working(l.created, log.asOf())));
            add(
                    "gap",
                    "From an unanswered attempt to the next: longer than",
                    "since the attempt",
                    SeenCurve.Kind.CURVE,
                    hours,
                    SeenCurves::gaps);
        }
        if (export.knows(CrmColumn.ACTIVITY_OUTCOME)) {
            add(
                    "answers",
                    "Answered, by number of the attempt",
                    "attempt",
                    SeenCurve.Kind.SHARES,
                    last(numbers(1, ATTEMPTS)),
                    SeenCurves::answers);
        }
        if (export.knows(CrmColumn.LEAD_SQL)) {
            add(
                    "pursued.attempts",
                    "Worth pursuing, by attempts made",
                    "attempts",
                    SeenCurve.Kind.SHARES,
                    last(numbers(1, ATTEMPTS)),
                    log -> pursued(log, ATTEMPTS, l -> Math.min(ATTEMPTS, l.tried()) - 1));
            if (export.isTimed()) {
                add(
                        "pursued.delay",
                        "Worth pursuing, by first delay",
                        "first delay",
                        SeenCurve.Kind.SHARES,
                        DELAY_WORDS,
                        log -> pursued(log, DELAY_WORDS.size(), SeenCurves::delayClass));
            }
        }
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    private static List<String> last(List<String> numbers) {
        List<String> open = new ArrayList<>(numbers);
        open.set(open.size() - 1, open.get(open.size() - 1) + "+");
        return open;
    }

    private static String inWords(double hours) {
        return hours < 24 || hours % 24 != 0 ? atWork(hours) : plain(hours / 24) + " d";
    }

    /** Working time, of which a day has no 24 hours. */
    private static String atWork(double hours) {
        return hours < 1 ? Math.round(60 * hours) + " min" : plain(hours) + " h";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private double working(long from, long to) {
        return calendar.workingBetween(1000 * from, 1000 * to) / HOUR / 1000;
    }

    private static Points weeks(SeenLog log, int weeks) {
        double[] counts = new double[weeks];
        log.leads().forEach(l -> counts[(int) Math.max(0, Math.min(weeks - 1, l.created / WEEK))]++);
        return new Points(counts, counts.clone());
    }

    private static Points histogram(SeenLog log) {
        double[] counts = new double[MOST_ATTEMPTS + 1];
        SeenFigures.settled(log).forEach(l -> counts[Math.min(MOST_ATTEMPTS, l.tried())]++);
        double n = Arrays.stream(counts).sum();
        double[] all = new double[counts.length];
        Arrays.fill(all, n);
        return new Points(Arrays.stream(counts).map(c -> c / n).toArray(), all);
    }

    /** Share not yet tried, those nobody tried until the export counted until then. */
    private static Points delays(
            SeenLog log, ToDoubleFunction<SeenLog.OneLead> tried, ToDoubleFunction<SeenLog.OneLead> waiting) {
        List<SeenLog.OneLead> leads = log.leads().stream()
                .filter(l -> l.handed != SeenLog.NEVER && l.delayKnown)
                .filter(l -> l.calls.isEmpty() || l.calls.timed(0) && l.calls.at(0) >= l.created)
                .toList();
        double[] times = new double[leads.size()];
        boolean[] happened = new boolean[times.length];
        for (int i = 0; i < times.length; i++) {
            SeenLog.OneLead lead = leads.get(i);
            happened[i] = !lead.calls.isEmpty();
            times[i] = Math.max(0, (happened[i] ? tried : waiting).applyAsDouble(lead));
        }
        if (times.length == 0) {
            return none(HOURS.length);
        }
        KaplanMeier curve = KaplanMeier.of(times, happened);
        return new Points(Arrays.stream(HOURS).map(curve::survival).toArray(), repeated(times.length, HOURS.length));
    }

    private static Points gaps(SeenLog log) {
        double[] gaps = SeenFigures.gaps(log);
        if (gaps.length == 0) {
            return none(HOURS.length);
        }
        int[] upTo =
                new int[HOURS.length + 1]; // gaps that are no longer than each point, and longer than the one before
        for (double gap : gaps) {
            int place = Arrays.binarySearch(HOURS, gap);
            upTo[place >= 0 ? place : -place - 1]++;
        }
        double[] longer = new double[HOURS.length];
        int left = gaps.length;
        for (int i = 0; i < longer.length; i++) {
            left -= upTo[i];
            longer[i] = left / (double) gaps.length;
        }
        return new Points(longer, repeated(gaps.length, HOURS.length));
    }

    private static Points answers(SeenLog log) {
        double[] n = new double[ATTEMPTS];
        double[] yes = new double[ATTEMPTS];
        for (SeenLog.OneLead lead : log.leads()) {
            for (int k = 0; k < lead.calls.size(); k++) {
                int place = Math.min(k, ATTEMPTS - 1);
                n[place] += lead.calls.told(k) ? 1 : 0;
                yes[place] += lead.calls.answered(k) ? 1 : 0;
            }
        }
        return shares(yes, n);
    }

    private static Points pursued(SeenLog log, int points, ToIntFunction<SeenLog.OneLead> which) {
        double[] n = new double[points];
        double[] yes = new double[points];
        Predicate<SeenLog.OneLead> tried = l -> l.tried() > 0;
        SeenFigures.settled(log).filter(tried).forEach(l -> {
            int place = which.applyAsInt(l);
            if (place >= 0) {
                n[place]++;
                yes[place] += l.sql ? 1 : 0;
            }
        });
        return shares(yes, n);
    }

    private static int delayClass(SeenLog.OneLead lead) {
        long first = lead.calls.at(0);
        if (!lead.delayKnown || !lead.calls.timed(0) || first < lead.created) {
            return -1;
        }
        double hours = (first - lead.created) / HOUR;
        return (int) Arrays.stream(DELAYS).filter(bound -> hours >= bound).count();
    }

    private static Points shares(double[] yes, double[] n) {
        double[] shares = new double[n.length];
        for (int i = 0; i < n.length; i++) {
            shares[i] = yes[i] / n[i];
        }
        return new Points(shares, n);
    }

    private static double[] repeated(double value, int times) {
        double[] values = new double[times];
        Arrays.fill(values, value);
        return values;
    }

    private static Points none(int points) {
        return new Points(repeated(Double.NaN, points), new double[points]);
    }

    List<SeenCurve> curves() {
        return List.copyOf(all.keySet());
    }

    /** The curves of a log, in order. */
    List<Points> of(SeenLog log) {
        return all.values().stream().map(curve -> curve.apply(log)).toList();
    }
}
