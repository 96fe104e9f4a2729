package dev.handoff.scenario.likeness;

import java.util.function.LongToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Figures of a log in which every week stands so many times: what {@link SeenFigures} count of such a log, without making it. Values are sorted once,
 * each with its week, and a sample only says how often each counts.
 */
final class ResampledWeeks {
    private static final long SECONDS_A_WEEK = 7L * 24 * 3600;

    /** Bits of a number that keep the week: the others are the value. */
    private static final int WEEK_BITS = 12;

    private final SeenFigures figures;
    private final SeenLog log;
    private final int weeks;

    ResampledWeeks(SeenFigures figures, SeenLog log, int weeks) {
        this.figures = figures;
        this.log = log;
        this.weeks = weeks;
    }

    /**
     * One figure, of how often each week stands in a sample.
     *
     * @param name one of those that a company is tuned to
     */
    ToDoubleFunction<int[]> of(String name) {
        return switch (name) {
            case SeenFigures.TYPICAL_GAP -> typicalGap();
            case SeenFigures.WORKING -> quantile(workingDelays(), 0.5, SeenFigures::workingHours);
            case SeenFigures.WORKING_LATE -> quantile(workingDelays(), 0.9, SeenFigures::workingHours);
            case SeenFigures.HANDED -> mean(lead -> true, lead -> lead.handed == SeenLog.NEVER ? 0 : 1);
            case SeenFigures.NONE -> mean(this::isSettled, lead -> lead.tried() == 0 ? 1 : 0);
            case SeenFigures.ATTEMPTS -> mean(this::isSettled, SeenLog.OneLead::tried);
            default -> throw new IllegalArgumentException("nothing is tuned to " + name);
        };
    }

    private boolean isSettled(SeenLog.OneLead lead) {
        return SeenFigures.isSettled(lead, log.asOf());
    }

    private int week(SeenLog.OneLead lead) {
        return (int) Math.max(0, Math.min(weeks - 1, lead.created / SECONDS_A_WEEK));
    }

    private ToDoubleFunction<int[]> mean(Predicate<SeenLog.OneLead> which, ToIntFunction<SeenLog.OneLead> value) {
        long[] count = new long[weeks];
        double[] sum = new double[weeks];
        log.leads().stream().filter(which).forEach(lead -> {
            count[week(lead)]++;
            sum[week(lead)] += value.applyAsInt(lead);
        });
        return mean(count, sum);
    }

    /** Over all, of how many there are in each week and of their sums. */
    private static ToDoubleFunction<int[]> mean(long[] count, double[] sum) {
        return times -> {
            long all = 0;
            double total = 0;
            for (int w = 0; w < count.length; w++) {
                all += times[w] * count[w];
                total += times[w] * sum[w];
            }
            return total / all;
        };
    }

    private long withWeek(long value, SeenLog.OneLead lead) {
        return value << WEEK_BITS | week(lead);
    }

    private long[] workingDelays() {
        return log.leads().stream()
                .filter(lead -> isSettled(lead) && SeenFigures.hasDelay(lead))
                .mapToLong(lead -> withWeek(figures.workingDelay(lead), lead))
                .sorted()
                .toArray();
    }

    private ToDoubleFunction<int[]> typicalGap() {
        long[] count = new long[weeks];
        double[] sum = new double[weeks];
        for (SeenLog.OneLead lead : log.leads()) {
            for (int k = 1; k < lead.calls.size(); k++) {
                if (SeenFigures.hasGap(lead.calls, k)) {
                    count[week(lead)]++;
                    sum[week(lead)] += SeenFigures.logarithm(lead.calls.at(k) - lead.calls.at(k - 1));
                }
            }
        }
        return mean(count, sum);
    }

    /** By straight lines between the ordered values (type 7). */
    private ToDoubleFunction<int[]> quantile(long[] sorted, double p, LongToDoubleFunction hours) {
        long[] count = new long[weeks];
        for (long value : sorted) {
            count[weekOf(value)]++;
        }
        return times -> {
            long all = 0;
            for (int w = 0; w < weeks; w++) {
                all += times[w] * count[w];
            }
            if (all == 0) {
                return Double.NaN;
            }
            double place = p * (all - 1);
            long below = (long) place;
            double rest = place - below;
            int at = at(sorted, times, below);
            double low = hours.applyAsDouble(sorted[at] >> WEEK_BITS);
            if (rest == 0) {
                return low;
            }
            int next = at(sorted, times, below + 1);
            return low * (1 - rest) + hours.applyAsDouble(sorted[next] >> WEEK_BITS) * rest;
        };
    }

    /** Where the value of that rank, from 0, stands when each is counted as often as its week. */
    private static int at(long[] sorted, int[] times, long rank) {
        long passed = 0;
        int at = -1;
        while (passed <= rank) {
            at++;
            passed += times[weekOf(sorted[at])];
        }
        return at;
    }

    private static int weekOf(long value) {
        return (int) (value & (1 << WEEK_BITS) - 1);
    }
}
