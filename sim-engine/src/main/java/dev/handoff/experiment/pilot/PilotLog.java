package dev.handoff.experiment.pilot;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Sla;
import dev.handoff.handoff.Calendars;
import dev.handoff.handoff.Deadlines;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.SimTime;
import dev.handoff.market.Lead;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes down what a person would see of the leads that marketing hands over from the beginning of the measured time on: once each, from the day
 * they first come to sales. Leads that reps found are left out.
 */
final class PilotLog implements Journal {
    private final Optional<Sla.FirstTouch> limit;
    private final long from;
    private final int weeks;
    private final Cohorts cohorts;
    private final Deadlines deadlines = new Deadlines(this::hours);
    private final Calendars calendars;
    private final WorkingCalendar ofCompany;
    private final List<WorkingCalendar> ofReps = new ArrayList<>();
    /** Asked for single leads only, never gone through: its order would be another every time. */
    private final Map<Lead, Seen> leads = new IdentityHashMap<>();

    /** What is known of one lead so far. */
    private static final class Seen {
        private final int week;
        private long due = Long.MIN_VALUE;
        private int dueWeek;
        private int attempts;
        private boolean pursued;
        private boolean won;
        private double revenue;

        Seen(int week) {
            this.week = week;
        }
    }

    /**
     * Nothing seen yet.
     *
     * @param company whose working hours count
     * @param limit within which a first attempt is in time; without one nobody counts it
     * @param weeks how many are watched
     */
    PilotLog(Company company, Optional<Sla.FirstTouch> limit, int weeks) {
        this.limit = limit;
        this.from = company.run().warmUp().toMillis();
        this.weeks = weeks;
        this.cohorts = new Cohorts(weeks);
        this.ofCompany = Calendars.ofCompany(company);
        this.calendars = new Calendars(company, ofCompany);
    }

    Cohorts cohorts() {
        return cohorts;
    }

    private int week(long at) {
        return (int) Math.min(Integer.MAX_VALUE, Math.floorDiv(at - from, SimTime.WEEK));
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
        int week = week(at);
        if (handover.own() || week < 0 || week >= weeks || leads.containsKey(handover.lead())) {
            return;
        }
        Seen lead = new Seen(week);
        leads.put(handover.lead(), lead);
        for (PilotMeasure measure : PilotMeasure.values()) {
            if (measure != PilotMeasure.TOUCHED) {
                cohorts.enters(measure, week, week);
            }
        }
        limit.ifPresent(clause -> {
            String channel = handover.lead().channel().name();
            lead.due = deadlines.after(handover, at, clause.limitFor(channel));
            lead.dueWeek = week(lead.due);
            cohorts.enters(PilotMeasure.TOUCHED, week, lead.dueWeek);
        });
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        Seen lead = leads.get(handover.lead());
        if (lead != null) {
            if (lead.attempts == 0 && at <= lead.due) {
                cohorts.rises(PilotMeasure.TOUCHED, lead.week, lead.dueWeek, 0, 1);
            }
            cohorts.rises(PilotMeasure.ATTEMPTS, lead.week, week(at), lead.attempts, lead.attempts + 1.0);
            lead.attempts++;
        }
    }

    @Override
    public void opened(long at, Handover handover) {
        Seen lead = leads.get(handover.lead());
        if (lead != null && !lead.pursued) {
            lead.pursued = true;
            cohorts.rises(PilotMeasure.PURSUED, lead.week, week(at), 0, 1);
        }
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        Seen lead = leads.get(handover.lead());
        if (lead != null && won) {
            cohorts.rises(PilotMeasure.REVENUE, lead.week, week(at), lead.revenue, lead.revenue + size);
            lead.revenue += size;
            if (!lead.won) {
                lead.won = true;
                cohorts.rises(PilotMeasure.WON, lead.week, week(at), 0, 1);
            }
        }
    }
}
