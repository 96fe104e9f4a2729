package dev.handoff.experiment;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.Timeline;
import dev.handoff.handoff.Calendars;
import dev.handoff.handoff.Deadlines;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.Window;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many leads of each channel get their first attempt within the limit that any of the policies compared promises, whether the policy in
 * force promises it or not: so a limit can be seen before and after it is signed. Over the leads assigned in the window whose limit lies
 * inside it; those never tried count as not in time. Hours and working days are those of the team that holds the lead, as in the
 * agreement's own clocks.
 */
final class FirstTouches implements Journal {

    /**
     * A limit to measure by.
     *
     * @param channel name of the channel
     * @param limit time allowed from the assignment on
     */
    record Yardstick(String channel, Limit limit) {

        /** {@code channel.webinar.tried.within.4h-working}. */
        String metric() {
            return Metric.triedWithin(channel, length()).name();
        }

        private String length() {
            return switch (limit.basis()) {
                case CLOCK -> length(limit.amount());
                case WORKING -> hours(limit.amount()) + "-working";
                case WORKING_DAYS -> number(limit.amount()) + "d-working";
            };
        }

        private static String length(double millis) {
            return millis < 2 * SimTime.DAY ? hours(millis) : number(millis / SimTime.DAY) + "d";
        }

        /** Working hours are never told in days: two working days are no forty-eight working hours. */
        private static String hours(double millis) {
            return millis < SimTime.HOUR
                    ? number(millis / SimTime.MINUTE) + "min"
                    : number(millis / SimTime.HOUR) + "h";
        }

        private static String number(double value) {
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }
    }

    private final List<Yardstick> yardsticks;
    private final Deadlines deadlines = new Deadlines(this::hours);
    private final Calendars calendars;
    private final WorkingCalendar ofCompany;
    private final List<WorkingCalendar> ofReps = new ArrayList<>();
    private final Window window;
    private final List<List<Integer>> byChannel = new ArrayList<>();
    private final long[] due;
    private final long[] inTime;

    FirstTouches(List<Yardstick> yardsticks, Company company) {
        long from = company.run().warmUp().toMillis();
        this.yardsticks = yardsticks;
        this.ofCompany = Calendars.ofCompany(company);
        this.calendars = new Calendars(company, ofCompany);
        this.window = new Window(from, from + company.run().horizon().toMillis());
        this.due = new long[yardsticks.size()];
        this.inTime = new long[yardsticks.size()];
        for (String channel : company.channels().keySet()) {
            List<Integer> own = new ArrayList<>();
            for (int y = 0; y < yardsticks.size(); y++) {
                if (yardsticks.get(y).channel().equals(channel)) {
                    own.add(y);
                }
            }
            byChannel.add(List.copyOf(own));
        }
    }

    /** Every first-touch limit that some policy promises, once each. */
    static List<Yardstick> of(List<Policy> policies) {
        Set<Yardstick> all = new LinkedHashSet<>();
        for (Policy policy : policies) {
            companies(policy.timeline())
                    .forEach(company -> company.sla()
                            .sales()
                            .firstTouch()
                            .ifPresent(clause -> company.channels()
                                    .keySet()
                                    .forEach(channel -> all.add(new Yardstick(channel, clause.limitFor(channel))))));
        }
        return List.copyOf(all);
    }

    private static Stream<Company> companies(Timeline timeline) {
        return Stream.concat(
                Stream.of(timeline.start()), timeline.changes().stream().map(Timeline.Change::company));
    }

    /** The hours of those who hold the lead: its rep's team, in a shared queue the company. */
    private WorkingCalendar hours(Handover handover) {
        return handover.owner() == Handover.NOBODY ? ofCompany : ofReps.get(handover.owner());
    }

    /** Reps are hired in order of their numbers. */
    @Override
    public void hired(long at, int rep, String team) {
        ofReps.add(calendars.of(team));
    }

    @Override
    public void assigned(long at, Handover handover) {
        count(handover, at, at, due);
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        if (handover.attempts() == 1 && !handover.own()) {
            count(handover, handover.assignedAt(), at, inTime);
        }
    }

    /** Counts at each limit of the lead's channel that is not over at that instant, and is over inside the window. */
    private void count(Handover handover, long assignedAt, long at, long[] counts) {
        if (!window.contains(assignedAt)) {
            return;
        }
        for (int y : byChannel.get(handover.lead().channel().number())) {
            long end = deadlines.after(handover, assignedAt, yardsticks.get(y).limit());
            counts[y] += at <= end && end < window.to() ? 1 : 0;
        }
    }

    List<String> names() {
        return yardsticks.stream().map(Yardstick::metric).toList();
    }

    /** Shares in the order of the names; NaN where no lead was due. */
    double[] shares() {
        double[] shares = new double[due.length];
        for (int y = 0; y < shares.length; y++) {
            shares[y] = due[y] == 0 ? Double.NaN : inTime[y] / (double) due[y];
        }
        return shares;
    }
}
