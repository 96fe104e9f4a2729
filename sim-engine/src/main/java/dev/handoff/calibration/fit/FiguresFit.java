package dev.handoff.calibration.fit;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.calibration.CrmTables;
import java.util.Arrays;
import java.util.BitSet;

/** Counts what the log shows of follow-up. */
final class FiguresFit {

    private FiguresFit() {}

    static ObservedFollowUp of(CrmTables tables, FollowUpLog log, LocalClock clock, WorkingCalendar calendar) {
        BitSet overdue = log.overdue();
        int n = overdue.cardinality();
        double[] hours = new double[n];
        double[] working = new double[n];
        int none = 0;
        int many = 0;
        int attempts = 0;
        int called = 0;
        for (int lead = overdue.nextSetBit(0); lead >= 0; lead = overdue.nextSetBit(lead + 1)) {
            int count = within30Days(tables, log, lead);
            attempts += count;
            none += count == 0 ? 1 : 0;
            many += count >= 4 ? 1 : 0;
            double minutes = log.firstDelayMinutes(lead);
            if (count > 0 && !Double.isNaN(minutes)) {
                hours[called] = minutes / 60;
                long from = 1000 * clock.seconds(tables.leads().created()[lead]);
                long to = 1000 * clock.seconds(tables.activities().at()[log.from(lead)]);
                working[called++] = calendar.workingBetween(from, to) / 3_600_000.0;
            }
        }
        double[] sorted = sorted(hours, called);
        double[] sortedWorking = sorted(working, called);
        return new ObservedFollowUp(
                n,
                (double) none / n,
                (n - none - many) / (double) n,
                (double) many / n,
                (double) attempts / n,
                FollowUpLog.quantile(sorted, 0.5),
                FollowUpLog.quantile(sortedWorking, 0.5),
                FollowUpLog.quantile(sortedWorking, 0.9),
                log.medianGap(),
                log.gaps().length);
    }

    private static int within30Days(CrmTables tables, FollowUpLog log, int lead) {
        int count = 0;
        for (int row = log.from(lead); row < log.to(lead); row++) {
            count += tables.activities().at()[row] - log.handedAt(lead) <= FollowUpLog.FIRST_CALL_WITHIN ? 1 : 0;
        }
        return count;
    }

    private static double[] sorted(double[] values, int n) {
        double[] sorted = Arrays.copyOf(values, n);
        Arrays.sort(sorted);
        return sorted;
    }
}
