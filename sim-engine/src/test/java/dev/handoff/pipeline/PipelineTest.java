package dev.handoff.pipeline;

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
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Team;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Quarters;
import dev.handoff.market.TestMarket;
import dev.handoff.marketing.Qualification;
import dev.handoff.organisation.TrustLevels;
import dev.handoff.random.Constant;
import dev.handoff.sales.SalesDepartment;
import dev.handoff.sales.SalesFloor;
import dev.handoff.statistics.Tally;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a qualified lead to a closed deal. */
class PipelineTest {

    private final Simulation simulation = new Simulation();
    private final Recorder journal = new Recorder();
    private SalesDepartment sales;
    private Pipeline pipeline;
    private SalesFloor floor;
    private Company company;
    private long number;

    private static RandomDuration constant(long millis) {
        return new RandomDuration(new Constant(millis));
    }

    /** Half of the deals are won by a customer who never waits; ten times as long (from 8 h) costs one logit. */
    private static Company company(int stages, long gap, long work) {
        Company company = with(neutral(), "deals.stages", stages);
        company = with(company, "deals.gap", constant(gap));
        company = with(company, "deals.work", constant(work));
        company = with(company, "deals.winShare", 0.5);
        company = with(company, "work.touch", constant(10 * MINUTE));
        return with(company, "deals.neglect", 1.0);
    }

    private static Company office(Company company) {
        return with(company, "workingTime.shifts", List.of(Shift.parse("Mon-Fri 09:00-17:00")));
    }

    private void open(Company opened) {
        company = opened;
        WorkingCalendar calendar = WorkingCalendar.of(company.workingTime().shifts(), List.of());
        Quarters quarters = new Quarters(simulation, 0);
        Setting setting = new Setting(simulation, TestMarket.draws(), calendar, quarters, journal);
        Qualification marketing = new Qualification(company, setting, new TrustLevels(company));
        floor = new SalesFloor(company, setting);
        pipeline = new Pipeline(company, setting, floor);
        sales = new SalesDepartment(
                company,
                setting,
                floor,
                new TrustLevels(company),
                TestMarket.channels(company),
                marketing,
                marketing::score,
                pipeline);
    }

    private Handover handover() {
        return new Handover(TestMarket.lead(company, "web", number++, simulation.now()), simulation.now(), false);
    }

    private void dealAt(long at) {
        simulation.schedule(at, Layer.ARRIVAL, p -> p.qualified(handover(), floor.rep(0)), pipeline);
    }

    private void leadAt(long at) {
        simulation.schedule(at, Layer.ARRIVAL, s -> s.receive(handover()), sales);
    }

    private List<Double> chances() {
        return journal.closed.stream().map(Recorder.Closed::expected).toList();
    }

    @Test
    void a_deal_without_stages_closes_as_it_opens() {
        open(company(0, HOUR, HOUR));
        dealAt(5);
        simulation.runUntil(DAY);
        assertThat(journal.times("opened")).containsExactly(5L);
        assertThat(journal.times("closed")).containsExactly(5L);
    }

    @Test
    void each_stage_is_the_customers_time_and_then_the_reps_work() {
        open(company(2, DAY, HOUR));
        dealAt(0);
        simulation.runUntil(WEEK);
        assertThat(journal.times("closed")).containsExactly(2 * (DAY + HOUR));
        assertThat(journal.pieces)
                .extracting(Recorder.Piece::at)
                .containsExactly(DAY, DAY + 30 * MINUTE, 2 * DAY + HOUR, 2 * DAY + HOUR + 30 * MINUTE);
        assertThat(chances().get(0)).isCloseTo(0.5, within(1e-12)); // nobody waited
    }

    @Test
    void a_deal_enters_its_first_stage_as_it_opens_and_the_next_when_the_work_on_the_last_is_done() {
        open(company(2, DAY, HOUR));
        dealAt(0);
        simulation.runUntil(WEEK);
        assertThat(journal.times("stage")).containsExactly(0L, DAY + HOUR);
    }

    @Test
    void deals_that_are_lost_anyway_may_take_another_time_than_those_that_are_won() {
        Company lostSooner = with(company(1, 2 * DAY, 0), "deals.lostGap", Optional.of(constant(DAY)));
        open(with(lostSooner, "teams.sales.reps", 200));
        for (int i = 0; i < 200; i++) {
            dealAt(0);
        }
        simulation.runUntil(WEEK);
        List<Recorder.Closed> closed = journal.closed;
        assertThat(closed).hasSize(200);
        assertThat(closed).filteredOn(Recorder.Closed::won).isNotEmpty().allMatch(c -> c.at() == 2 * DAY);
        assertThat(closed).filteredOn(c -> !c.won()).isNotEmpty().allMatch(c -> c.at() == DAY);
    }

    @Test
    void a_customer_who_waits_for_the_rep_is_less_likely_to_buy() {
        open(company(1, HOUR, 72 * HOUR));
        dealAt(0);
        dealAt(0);
        simulation.runUntil(2 * WEEK);
        assertThat(chances().get(0)).isCloseTo(0.5, within(1e-12));
        assertThat(chances().get(1)).isCloseTo(0.268941, within(1e-6)); // 72 h: logit⁻¹(−1)
    }

    @Test
    void nights_and_weekends_are_no_neglect() {
        open(office(company(1, HOUR, HOUR)));
        dealAt(4 * DAY + 18 * HOUR);
        simulation.runUntil(2 * WEEK);
        assertThat(journal.pieces.get(0).at()).isEqualTo(WEEK + 9 * HOUR);
        assertThat(chances().get(0)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void the_working_hours_of_a_wait_over_night_are() {
        open(office(company(1, 0, 8 * HOUR)));
        dealAt(9 * HOUR); // takes all Monday
        dealAt(9 * HOUR); // waits eight working hours
        simulation.runUntil(WEEK);
        assertThat(journal.times("closed")).containsExactly(17 * HOUR, DAY + 17 * HOUR);
        assertThat(chances().get(1)).isCloseTo(0.425307, within(1e-5)); // logit⁻¹(−log10 2)
    }

    @Test
    void a_won_deal_needs_closing_work_and_a_lost_one_does_not() {
        Company sure = with(company(0, 0, 0), "deals.closingWork", constant(45 * MINUTE));
        open(with(with(sure, "deals.winShare", 1.0), "deals.neglect", 0.0));
        dealAt(0);
        simulation.runUntil(DAY);
        assertThat(journal.pieces).extracting(Recorder.Piece::millis).containsExactly(30 * MINUTE, 15 * MINUTE);
        assertThat(journal.closed).hasSize(1).allMatch(Recorder.Closed::won);
        open(with(sure, "deals.winShare", 0.0));
        dealAt(DAY);
        simulation.runUntil(2 * DAY);
        assertThat(journal.pieces).hasSize(2);
        assertThat(journal.closed.get(1)).matches(closed -> !closed.won() && closed.size() == 0);
    }

    @Test
    void a_long_deal_blocks_a_new_lead_for_no_longer_than_a_task() {
        open(with(company(1, 0, 5 * HOUR), "teams.sales.duties", List.of(Team.Duty.FOLLOW_UP, Team.Duty.DEALS)));
        dealAt(0);
        leadAt(40 * MINUTE);
        simulation.runUntil(HOUR + 1);
        assertThat(journal.times("attempted")).containsExactly(HOUR);
        simulation.runUntil(DAY);
        assertThat(journal.times("closed").get(0)).isEqualTo(5 * HOUR + 10 * MINUTE);
    }

    @Test
    void where_deals_come_first_the_lead_waits_for_all_of_it() {
        open(with(company(1, 0, 5 * HOUR), "teams.sales.duties", List.of(Team.Duty.DEALS, Team.Duty.FOLLOW_UP)));
        dealAt(0);
        leadAt(40 * MINUTE);
        simulation.runUntil(DAY);
        assertThat(journal.times("attempted")).containsExactly(5 * HOUR);
    }

    @Test
    void reps_differ_in_skill_by_the_stated_spread() {
        open(with(with(neutral(), "teams.sales.reps", 2000), "deals.skillSpread", 0.15));
        Tally skills = new Tally();
        floor.all().forEach(rep -> skills.add(rep.skill()));
        assertThat(skills.mean()).isCloseTo(0, within(0.015)); // sd .0034
        assertThat(skills.standardDeviation()).isCloseTo(0.15, within(0.011)); // sd .0024
    }
}
