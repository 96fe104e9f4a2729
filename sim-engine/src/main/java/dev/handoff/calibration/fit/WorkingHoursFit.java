package dev.handoff.calibration.fit;

import dev.handoff.calendar.Shift;
import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** When people work: weekdays with at least 2 % of the attempts, from the 1 % to the 99 % quantile of their time of day, to the half-hour. */
final class WorkingHoursFit {

    private static final int ATTEMPTS_NEEDED = 300;
    private static final double A_WORKING_DAY = 0.02;
    private static final int HALF_HOUR = 1800;

    private final List<Shift> shifts;

    private WorkingHoursFit(List<Shift> shifts) {
        this.shifts = shifts;
    }

    static WorkingHoursFit of(CrmTables tables, LocalClock clock, FitParts parts) {
        String path = "workingTime.shifts";
        ActivityColumns acts = tables.activities();
        double[] times = new double[acts.size()];
        int[] days = new int[7];
        int n = 0;
        for (int i = 0; i < acts.size(); i++) {
            if (!acts.timeUnknown()[i]) {
                days[Math.floorMod(clock.day(acts.at()[i]), 7)]++;
                times[n++] = clock.ofDay(acts.at()[i]);
            }
        }
        if (tables.datesOnly().contains(CrmColumn.ACTIVITY_AT)) {
            parts.miss(path, "attempts have dates without times");
            return new WorkingHoursFit(List.of());
        }
        if (!parts.enough(path, n, ATTEMPTS_NEEDED, "attempts with times")) {
            return new WorkingHoursFit(List.of());
        }
        double[] sorted = Arrays.copyOf(times, n);
        Arrays.sort(sorted);
        int open = minute(FollowUpLog.quantile(sorted, 0.01));
        int close = minute(FollowUpLog.quantile(sorted, 0.99));
        return new WorkingHoursFit(shifts(days, n, open, Math.max(close, open + HALF_HOUR / 60)));
    }

    private static int minute(double seconds) {
        return (int) Math.round(seconds / HALF_HOUR) * HALF_HOUR / 60;
    }

    /** One shift for each run of working days. */
    private static List<Shift> shifts(int[] days, int n, int open, int close) {
        List<Shift> shifts = new ArrayList<>();
        for (int d = 0; d < 7; d++) {
            int end = d;
            while (end < 7 && days[end] >= A_WORKING_DAY * n) {
                end++;
            }
            if (end > d) {
                shifts.add(new Shift(DayOfWeek.of(d + 1), DayOfWeek.of(end), open, Math.min(close, 1440)));
                d = end;
            }
        }
        return shifts;
    }

    /** In the spelling of a scenario. */
    List<String> spelled() {
        return shifts.stream().map(Shift::toString).toList();
    }

    /** Working hours of a week. */
    double perWeek() {
        return calendar().workingBetween(0, 7_000L * LocalClock.DAY) / 3_600_000.0;
    }

    /** The calendar they make; every instant where they are not known. */
    WorkingCalendar calendar() {
        return shifts.isEmpty() ? WorkingCalendar.always() : WorkingCalendar.of(shifts, List.of());
    }
}
