package dev.handoff.scenario.practice;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.LeadPlace;
import dev.handoff.scenario.practice.Watched.Event;
import dev.handoff.scenario.practice.Watched.Move;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Figures that people have worked out by hand, or with a small model of their own. */
class FiguresFromPracticeTest {

    /** An independent simulation in Python, day by day, of 4,000 years: 50.6 ± 1.4 hours; with an empty desk at the start of each. */
    @Test
    void two_reps_who_take_one_lead_at_a_time_and_are_there_on_half_the_days_let_leads_wait_fifty_hours() {
        var half = Watched.scenario("""
                run: {horizon: 52 weeks, warmUp: 0 weeks}
                workingTime: {shifts: always}
                channels: {form: {inquiriesPerWeek: 0.4, reachable: 0}}
                teams: {sales: {reps: 2, absence: 0.5}}
                routing: {openLeadsCap: 1}
                cadence: {gap: 1 week, maxAttempts: 3}
                work: {touch: 5 min}
                persistence: always
                """);
        var held = RunExperiment.run(half.timeline(), Plan.fixed(1, 2000, 2), Progress.SILENT)
                .metric("speed.to.lead.held")
                .orElseThrow();

        assertThat(held.halfWidth()).isLessThan(2.5);
        assertThat(held.mean()).isCloseTo(50.6, within(4.0)); // 3 standard errors of the difference: 3 · √(.7² + 1²)
    }

    private static final String SPECIALISTS = """
            extends: industry-baseline
            run: {warmUp: 26 weeks, horizon: 12 weeks}
            teams:
              sales: {reps: 3}
              closers: {reps: 4, duties: [deals, prospecting, follow-up], order: newest}
            """;
    private static final long CHANGE = 26 * WEEK;

    /** Those who leave and those who get another job leave the same leads behind; all of them are passed on, and none is forgotten. */
    @Test
    void closers_who_no_longer_follow_up_pass_on_the_same_leads_as_closers_who_leave() {
        Watched specialists =
                Watched.run(SPECIALISTS, "timeline=[{at: 0 weeks, set: {teams.closers.duties: [deals, prospecting]}}]");
        Watched gone = Watched.run(SPECIALISTS, "timeline=[{at: 0 weeks, set: {teams.closers.reps: 0}}]");

        assertThat(passedOnAtOnce(specialists)).hasSizeBetween(100, 2000).isEqualTo(passedOnAtOnce(gone));
        assertThat(specialists.all("attempted"))
                .filteredOn(e -> e.at() > CHANGE + HOUR)
                .allMatch(e -> e.rep() < 3);
        assertThat(lyingWithClosers(specialists)).isEmpty();
    }

    private static Set<Long> passedOnAtOnce(Watched watched) {
        return watched.all("reassigned").stream()
                .filter(e -> e.at() == CHANGE)
                .map(e -> (long) e.lead().lead().channel().number() << 56
                        | e.lead().lead().id())
                .collect(Collectors.toSet());
    }

    /** Leads that are still open at the end, wait at a closer's desk and came there before the change. */
    private static List<Handover> lyingWithClosers(Watched watched) {
        return watched.all("assigned").stream()
                .map(Event::lead)
                .filter(lead -> lead.owner() >= 3 && lead.place() == LeadPlace.WAITING)
                .toList();
    }

    /** Time at work over the hours of the shifts to which somebody came, counted from the trace. */
    @Test
    void busy_in_the_baseline_with_a_fifth_of_all_days_off_is_work_over_the_hours_there() {
        String company = "extends: industry-baseline\nrun: {warmUp: 26 weeks, horizon: 52 weeks}\n";
        Watched watched = Watched.run(company, "teams.sales.absence=0.2");
        var workingTime = Watched.scenario(company).company().workingTime();
        WorkingCalendar calendar = WorkingCalendar.of(workingTime.shifts(), List.of());
        long from = 26 * WEEK;
        long to = 78 * WEEK;
        double worked = watched.pieces.stream()
                .mapToLong(p -> Math.max(0, Math.min(to, p.at() + p.millis()) - Math.max(from, p.at())))
                .sum();
        double there = 7.0 * calendar.workingBetween(from, to) - away(watched.moves, calendar, from, to);

        assertThat(watched.metric("rep.utilization")).isCloseTo(worked / there, within(1e-3));
        assertThat(there / (7.0 * calendar.workingBetween(from, to))).isCloseTo(0.8, within(0.03));
        assertThat(worked / there).isBetween(0.9, 0.96);
    }

    private static double away(List<Move> moves, WorkingCalendar calendar, long from, long to) {
        Map<Integer, List<Move>> byRep =
                moves.stream().filter(m -> !m.what().equals("hired")).collect(Collectors.groupingBy(Move::rep));
        double sum = 0;
        for (List<Move> of : byRep.values()) {
            for (int i = 0; i < of.size(); i++) {
                long begin = Math.max(from, of.get(i).at());
                long end = Math.min(to, i + 1 < of.size() ? of.get(i + 1).at() : to);
                sum += of.get(i).what().equals("away") && begin < end ? calendar.workingBetween(begin, end) : 0;
            }
        }
        return sum;
    }

    /** Leads of Friday at ten; nobody calls; each of the three others has as long as the first. */
    @Test
    void a_lead_goes_to_the_second_third_and_fourth_rep_each_with_two_working_hours() {
        Watched watched = Watched.run(NOBODY_CALLS, "sla.sales.firstTouch={limit: 2 working hours, breach: reassign}");

        assertThat(passedOnAt(watched))
                .hasSizeGreaterThan(3)
                .containsOnly(List.of(4 * DAY + 12 * HOUR, 4 * DAY + 14 * HOUR, 4 * DAY + 16 * HOUR));
        assertThat(watched.all("reassigned").stream()
                        .collect(Collectors.groupingBy(Event::lead))
                        .values())
                .allMatch(events -> events.size() == 3);
    }

    @Test
    void limits_in_working_days_pass_leads_on_across_the_weekend_at_the_same_time_of_day() {
        Watched watched = Watched.run(NOBODY_CALLS, "sla.sales.firstTouch={limit: 1 working day, breach: reassign}");

        assertThat(passedOnAt(watched))
                .containsOnly(List.of(WEEK + 10 * HOUR, WEEK + DAY + 10 * HOUR, WEEK + 2 * DAY + 10 * HOUR));
    }

    private static final String NOBODY_CALLS = """
            run: {horizon: 1 week, warmUp: 0 weeks, drain: 3 weeks}
            workingTime: {shifts: [Mon-Thu 09:00-18:00, Fri 09:00-17:00]}
            channels: {form: {inquiriesPerWeek: 3, batch: {every: 4 weeks, at: 106 h}}}
            teams: {sales: {reps: 4}}
            persistence: {rule: choice, pickUpLead: -20, carryOn: -20}
            """;

    private static List<List<Long>> passedOnAt(Watched watched) {
        return watched.all("reassigned").stream()
                .collect(Collectors.groupingBy(Event::lead, Collectors.mapping(Event::at, Collectors.toList())))
                .values()
                .stream()
                .toList();
    }
}
