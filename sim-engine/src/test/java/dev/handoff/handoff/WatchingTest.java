package dev.handoff.handoff;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calendar.Shift;
import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Enforcement;
import dev.handoff.company.Limit;
import dev.handoff.company.PassingOn;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.company.TimeBasis;
import dev.handoff.company.Watch;
import dev.handoff.company.YesNo;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.TestMarket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What open promises ask: how loud, of whom, in which order, and when next. Clauses begin at 0, a Monday at midnight. */
class WatchingTest {

    private static final Company COMPANY = neutral();
    private static final Watch WATCH = new Watch(
            0.3,
            2,
            0.6,
            new Limit(10, TimeBasis.WORKING_DAYS),
            YesNo.YES,
            YesNo.YES,
            Duration.ofHours(1),
            YesNo.YES,
            Duration.ofMinutes(3));

    private final Simulation simulation = new Simulation();
    private final Deadlines deadlines =
            new Deadlines(WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 09:00-17:00")), List.of()));
    private double legitimacy = 1;
    private final Watching watching = new Watching(simulation, deadlines, () -> legitimacy);
    private final SlaClocks clocks = new SlaClocks(simulation, deadlines, new Onlooker(), new Recorder(), watching);
    private long id;

    private static Limit clock(long millis) {
        return new Limit(millis, TimeBasis.CLOCK);
    }

    private Handover promised(double enforcement, Optional<Limit> firstTouch, Optional<Limit> three) {
        return promised(enforcement, firstTouch, three, WATCH);
    }

    private Handover promised(double enforcement, Optional<Limit> firstTouch, Optional<Limit> three, Watch watch) {
        Handover handover =
                new Handover(TestMarket.lead(COMPANY, "web", id++, simulation.now()), simulation.now(), false);
        handover.assign(
                0,
                simulation.now(),
                new Sla.SalesPromise(
                        Optional.empty(),
                        firstTouch.map(l -> new Sla.FirstTouch(l, Map.of(), List.of(), BreachAction.REPORT)),
                        three.map(l -> new Sla.MinimumAttempts(3, l, List.of(), BreachAction.REPORT)),
                        Optional.empty(),
                        enforcement,
                        watch,
                        PassingOn.ONCE));
        clocks.start(handover);
        return handover;
    }

    private Handover touchWithin(double enforcement, long limit) {
        return promised(enforcement, Optional.of(clock(limit)), Optional.empty());
    }

    private double pressureAt(long at, Handover handover) {
        simulation.runUntil(at);
        return watching.pressure(handover);
    }

    @Test
    void a_clause_asks_louder_the_more_of_its_limit_is_used_up() {
        Handover lead = touchWithin(0.8, 4 * HOUR);
        assertThat(pressureAt(0, lead)).isCloseTo(0.8 * 0.3, within(1e-12));
        assertThat(pressureAt(2 * HOUR, lead)).isCloseTo(0.8 * (0.3 + 0.7 * 0.25), within(1e-12));
        assertThat(pressureAt(4 * HOUR - 1, lead)).isCloseTo(0.8, within(1e-6));
    }

    @Test
    void the_share_used_up_is_counted_by_the_clock_of_the_limit() {
        Limit twoDays = new Limit(2, TimeBasis.WORKING_DAYS);
        simulation.runUntil(4 * DAY + 9 * HOUR); // Friday morning
        Handover lead = promised(1, Optional.of(twoDays), Optional.empty());
        double overTheWeekend = pressureAt(4 * DAY + 17 * HOUR, lead);
        assertThat(overTheWeekend).isCloseTo(0.3 + 0.7 * 0.25, within(1e-12));
        assertThat(pressureAt(WEEK, lead)).isEqualTo(overTheWeekend);
    }

    @Test
    void of_several_clauses_the_loudest_counts() {
        Handover lead = promised(1, Optional.of(clock(4 * HOUR)), Optional.of(clock(2 * DAY)));
        assertThat(pressureAt(2 * HOUR, lead)).isCloseTo(0.3 + 0.7 * 0.25, within(1e-12));
        lead.attempt(simulation.now());
        clocks.attempted(lead);
        assertThat(watching.pressure(lead)).isLessThan(0.31);
    }

    @Test
    void felt_evenly_it_is_the_same_up_to_the_limit() {
        Handover lead = promised(0.8, Optional.of(clock(4 * HOUR)), Optional.empty(), with(WATCH, "early", 1.0));
        assertThat(pressureAt(0, lead)).isEqualTo(0.8);
        assertThat(pressureAt(4 * HOUR - 1, lead)).isEqualTo(0.8);
    }

    @Test
    void a_missed_promise_asks_on_less_loud_until_it_is_waived() {
        Handover lead = touchWithin(0.5, 4 * HOUR);
        assertThat(pressureAt(4 * HOUR + 1, lead)).isCloseTo(0.3, within(1e-12));
        assertThat(watching.binds(lead)).isEqualTo(watching.onList(lead));
        assertThat(pressureAt(WEEK, lead)).isCloseTo(0.3, within(1e-12));
        assertThat(pressureAt(2 * WEEK + DAY, lead)).isZero(); // ten working days are over
        assertThat(watching.binds(lead)).isFalse();
    }

    @Test
    void a_missed_promise_is_over_when_it_is_kept_late() {
        Handover lead = touchWithin(0.5, 4 * HOUR);
        simulation.runUntil(DAY);
        lead.attempt(DAY);
        clocks.attempted(lead);
        assertThat(watching.pressure(lead)).isZero();
    }

    @Test
    void where_what_is_late_is_free_nothing_asks_after_the_limit() {
        Handover lead = promised(0.5, Optional.of(clock(4 * HOUR)), Optional.empty(), with(WATCH, "overdue", 0.0));
        assertThat(pressureAt(4 * HOUR + 1, lead)).isZero();
        assertThat(watching.binds(lead)).isFalse();
    }

    private long listedOf1000(double enforcement) {
        return java.util.stream.IntStream.range(0, 1000)
                .filter(i -> watching.onList(touchWithin(enforcement, DAY)))
                .count();
    }

    @Test
    void as_many_are_on_the_list_as_somebody_watches_and_people_believe_in_it() {
        assertThat(listedOf1000(1)).isEqualTo(1000);
        assertThat(listedOf1000(0.6)).isBetween(533L, 667L); // within 4.5 standard deviations of 15
        legitimacy = 0.5;
        assertThat(listedOf1000(0.6)).isBetween(233L, 367L);
        legitimacy = 0;
        assertThat(listedOf1000(1)).isZero();
    }

    @Test
    void a_reminder_puts_a_lead_on_the_list_while_something_is_open() {
        legitimacy = 0;
        Handover lead = touchWithin(1, DAY);
        lead.attention().putOnTop();
        assertThat(watching.onList(lead)).isTrue();
        lead.attempt(0);
        clocks.attempted(lead);
        assertThat(watching.onList(lead)).isFalse();
    }

    private double rank(Handover handover) {
        watching.takePlace(handover);
        return handover.attention().rank();
    }

    @Test
    void on_the_list_the_one_due_first_comes_first_and_overdue_ones_after_those_in_time() {
        Handover missed = touchWithin(0.7, 4 * HOUR);
        Handover later = touchWithin(1, 3 * DAY);
        Handover sooner = touchWithin(1, 2 * DAY);
        Handover unwatched = touchWithin(0, DAY);
        missed.attention().putOnTop(); // listed for sure
        simulation.runUntil(DAY);
        assertThat(List.of(rank(sooner), rank(later), rank(missed), rank(unwatched)))
                .isSorted();
        assertThat(rank(unwatched)).isZero();
        assertThat(rank(missed)).isLessThan(-1e15); // before all orders of the desk
    }

    @Test
    void a_short_limit_rings_until_an_hour_is_over_where_there_are_alerts() {
        Handover urgent = touchWithin(1, 15 * MINUTE);
        Handover calm = touchWithin(1, 2 * HOUR);
        Handover unalarmed = touchWithin(0.7, 15 * MINUTE);
        unalarmed.attention().putOnTop();
        List.of(urgent, calm, unalarmed).forEach(watching::takePlace);
        assertThat(List.of(
                        urgent.attention().rings(),
                        calm.attention().rings(),
                        unalarmed.attention().rings()))
                .containsExactly(true, false, false);
        assertThat(urgent.attention().rank()).isLessThan(calm.attention().rank());
        simulation.runUntil(HOUR);
        watching.takePlace(urgent);
        assertThat(urgent.attention().rings()).isTrue();
        simulation.runUntil(HOUR + 1);
        watching.takePlace(urgent);
        assertThat(urgent.attention().rings()).isFalse();
    }

    private long nextLook(double enforcement, long limit) {
        Handover lead = touchWithin(enforcement, limit);
        lead.attention().putOnTop();
        return watching.nextLook(lead);
    }

    @Test
    void a_lead_put_aside_is_looked_at_again_in_the_rhythm_of_the_enforcement() {
        simulation.runUntil(WEEK + DAY + 10 * HOUR); // Tuesday of the second week
        assertThat(nextLook(0.1, 9 * WEEK)).isEqualTo(Long.MAX_VALUE);
        assertThat(nextLook(0.2, 9 * WEEK)).isEqualTo(4 * WEEK + 9 * HOUR);
        assertThat(nextLook(0.4, 9 * WEEK)).isEqualTo(2 * WEEK + 9 * HOUR);
        assertThat(nextLook(0.59, 9 * WEEK)).isEqualTo(2 * WEEK + 9 * HOUR);
        assertThat(nextLook(0.6, 9 * WEEK)).isEqualTo(WEEK + 2 * DAY + 9 * HOUR);
        assertThat(nextLook(1, 9 * WEEK)).isEqualTo(WEEK + 2 * DAY + 9 * HOUR);
        assertThat(nextLook(1, 20 * MINUTE)).isEqualTo(simulation.now() + 5 * MINUTE);
    }

    @Test
    void attempts_on_the_list_are_spread_over_the_window() {
        Handover lead = promised(1, Optional.empty(), Optional.of(clock(8 * DAY)));
        assertThat(watching.latestNext(lead)).isEqualTo(2 * DAY); // eight days for three attempts and a rest
        simulation.runUntil(2 * DAY);
        lead.attempt(2 * DAY);
        clocks.attempted(lead);
        assertThat(watching.latestNext(lead)).isEqualTo(4 * DAY);
        assertThat(watching.latestNext(
                        promised(1, Optional.empty(), Optional.of(clock(8 * DAY)), with(WATCH, "pace", YesNo.NO))))
                .isEqualTo(Long.MAX_VALUE);
        legitimacy = 0;
        assertThat(watching.latestNext(lead)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_number_takes_the_name_at_or_below_it() {
        assertThat(Enforcement.of(0.19)).isEqualTo(Enforcement.NOBODY_LOOKS);
        assertThat(Enforcement.of(0.2)).isEqualTo(Enforcement.MONTHLY_REVIEW);
        assertThat(Enforcement.of(0.9)).isEqualTo(Enforcement.ALERTS_AND_DAILY_LIST);
        assertThat(Enforcement.of(1)).isEqualTo(Enforcement.ALERTS_LIST_AND_ESCALATION);
    }

    /** Nothing is done about a missed promise. */
    private static final class Onlooker implements Assignments {

        @Override
        public void remind(Handover handover) {}

        @Override
        public void escalate(Handover handover) {}

        @Override
        public void giveBack(Handover handover) {}

        @Override
        public void passOn(Handover handover, Runnable anew) {}

        @Override
        public void moveDown(Handover handover) {}

        @Override
        public void letGo(Handover handover) {}
    }
}
