package dev.handoff.ledger;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.kernel.SimTime;
import java.util.ArrayList;
import java.util.List;

/** The reps' work, each rep's and all of them together: {@code utilization = time at work / working time of those who are there}. */
final class StaffBook {

    /** A larger staff is reported as a whole only: nobody reads five hundred rows. */
    static final int MOST_REPORTED = 500;

    private final Window window;
    private final WorkingCalendar calendar;
    private final String currency;
    private final List<RepBook> reps = new ArrayList<>();
    private final List<String> teams = new ArrayList<>();
    private final WeeklyArea worked;

    StaffBook(Window window, WorkingCalendar calendar, String currency) {
        this.window = window;
        this.calendar = calendar;
        this.currency = currency;
        this.worked = new WeeklyArea(window);
    }

    /** Reps are hired in order of their numbers. */
    void hired(long at, String team) {
        reps.add(new RepBook(reps.size(), at, window, currency));
        teams.add(team);
    }

    RepBook rep(int number) {
        return reps.get(number);
    }

    void works(long at, int rep, long millis) {
        worked.add(at, at + millis, 1);
        reps.get(rep).works(at, millis);
    }

    void report(Responses out) {
        out.put("rep.utilization", "share", worked.total() / available(window.from(), window.to()));
        out.put("rep.hours", "hours/day", worked.total() / SimTime.HOUR / workingDays());
    }

    /** How busy each team is, where there are several: an average over teams can hide one that drowns. */
    void reportTeams(Responses out) {
        List<String> names = teams.stream().distinct().toList();
        if (names.size() > 1) {
            names.forEach(name -> out.put("team." + name + ".utilization", "share", utilization(name)));
        }
    }

    private double utilization(String team) {
        double busy = 0;
        double there = 0;
        for (int i = 0; i < reps.size(); i++) {
            RepBook rep = reps.get(i);
            if (teams.get(i).equals(team) && rep.present()) {
                busy += rep.worked();
                there += calendar.workingBetween(rep.from(), rep.to());
            }
        }
        return busy / there;
    }

    /** Days of the window on which somebody could work. */
    private long workingDays() {
        long days = 0;
        for (long day = window.from(); day < window.to(); day += SimTime.DAY) {
            days += calendar.workingBetween(day, Math.min(window.to(), day + SimTime.DAY)) > 0 ? 1 : 0;
        }
        return days;
    }

    /** Figures of each rep who was there at any time of the window. */
    void reportEach(Responses out) {
        if (reps.size() <= MOST_REPORTED) {
            reps.stream()
                    .filter(RepBook::present)
                    .forEach(rep -> rep.report(out, calendar.workingBetween(rep.from(), rep.to())));
        }
    }

    /** Utilization by week; NaN in weeks without working time. */
    double[] byWeek() {
        double[] shares = worked.byWeek();
        for (int week = 0; week < shares.length; week++) {
            long from = window.from() + week * SimTime.WEEK;
            shares[week] /= available(from, from + SimTime.WEEK);
        }
        return shares;
    }

    /** Working time of all reps together; most are there all the time. */
    private double available(long from, long to) {
        long everybody = 0;
        long others = 0;
        for (RepBook rep : reps) {
            long begin = Math.max(from, rep.from());
            long end = Math.min(to, rep.to());
            if (begin == from && end == to) {
                everybody++;
            } else if (begin < end) {
                others += calendar.workingBetween(begin, end);
            }
        }
        return (double) everybody * calendar.workingBetween(from, to) + others;
    }
}
