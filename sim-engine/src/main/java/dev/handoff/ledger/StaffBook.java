package dev.handoff.ledger;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.kernel.SimTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The reps' work, each rep's and all of them together: {@code utilization = time at work / working time of those who are there}; shifts on
 * which a rep was absent or on leave do not count.
 */
final class StaffBook {

    /** A larger staff is reported as a whole only: nobody reads five hundred rows. */
    static final int MOST_REPORTED = 500;

    private final Window window;
    private final Function<String, WorkingCalendar> hours;
    private final List<RepBook> reps = new ArrayList<>();
    private final List<String> teams = new ArrayList<>();
    private final WeeklyArea worked;
    private int first;

    /** An empty book; {@code hours} are those of a team by its name. */
    StaffBook(Window window, Function<String, WorkingCalendar> hours) {
        this.window = window;
        this.hours = hours;
        this.worked = new WeeklyArea(window);
    }

    /** Reps are hired in order of their numbers. */
    void hired(long at, String team) {
        reps.add(new RepBook(reps.size(), at, hours.apply(team), window));
        teams.add(team);
        first += at == 0 ? 1 : 0;
    }

    /** Teams of the reps who were there from the beginning, by their numbers. */
    List<String> firstTeams() {
        return List.copyOf(teams.subList(0, first));
    }

    /** Whether somebody of that number was hired before the window closed. */
    boolean knows(int rep) {
        return rep >= 0 && rep < reps.size();
    }

    /** The hours of the rep of that number. */
    WorkingCalendar hours(int rep) {
        return reps.get(rep).hours();
    }

    RepBook rep(int number) {
        return reps.get(number);
    }

    void works(long at, int rep, long millis) {
        worked.add(at, at + millis, 1);
        reps.get(rep).works(at, millis);
    }

    void report(Responses out) {
        out.put(Metric.REP_UTILIZATION, worked.total() / available(window.from(), window.to()));
        out.put(Metric.REP_HOURS, worked.total() / SimTime.HOUR / workingDays());
    }

    /** How busy each team is, where there are several: an average over teams can hide one that drowns. */
    void reportTeams(Responses out) {
        List<String> names = teams.stream().distinct().toList();
        if (names.size() > 1) {
            names.forEach(name -> out.put(Metric.TEAM_BUSY.of(name), utilization(name)));
        }
    }

    private double utilization(String team) {
        double busy = 0;
        double there = 0;
        for (int i = 0; i < reps.size(); i++) {
            RepBook rep = reps.get(i);
            if (teams.get(i).equals(team) && rep.present()) {
                busy += rep.worked();
                there += rep.available(window.from(), window.to());
            }
        }
        return busy / there;
    }

    /** Days of the window on which somebody could work. */
    private long workingDays() {
        List<WorkingCalendar> kept =
                reps.stream().map(RepBook::hours).distinct().toList();
        long days = 0;
        for (long day = window.from(); day < window.to(); day += SimTime.DAY) {
            long from = day;
            long to = Math.min(window.to(), day + SimTime.DAY);
            days += kept.stream().anyMatch(c -> c.workingBetween(from, to) > 0) ? 1 : 0;
        }
        return days;
    }

    /** Figures of each rep who was there at any time of the window. */
    void reportEach(Responses out) {
        if (reps.size() <= MOST_REPORTED) {
            reps.stream()
                    .filter(RepBook::present)
                    .forEach(rep -> rep.report(out, rep.available(window.from(), window.to())));
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

    /** Working time of all reps together. */
    private double available(long from, long to) {
        long sum = 0;
        for (RepBook rep : reps) {
            sum += rep.available(from, to);
        }
        return sum;
    }
}
