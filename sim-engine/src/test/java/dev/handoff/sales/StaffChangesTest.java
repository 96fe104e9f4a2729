package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder.Entry;
import dev.handoff.random.Constant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reps are hired, leave and come back, and what becomes of the leads on their desks; a touch takes an hour. */
class StaffChangesTest {

    private static Company company(int reps) {
        Company company = with(neutral(), "teams.sales.reps", reps);
        return with(company, "work.touch", new RandomDuration(new Constant(HOUR)));
    }

    private static List<Object> who(SalesBench bench, String what) {
        return bench.journal.all(what).stream().map(Entry::subject).toList();
    }

    private static List<Integer> working(SalesBench bench) {
        return bench.floor.working().stream().map(Rep::number).toList();
    }

    @Test
    void a_team_that_grows_hires_somebody_new_who_gets_leads_from_then_on() {
        SalesBench bench = new SalesBench(company(1));
        bench.until(DAY).adopt(company(3));
        List<Handover> leads = bench.arrive(DAY + 1, DAY + 2, DAY + 3);
        bench.until(2 * DAY);
        assertThat(bench.journal.times("hired")).containsExactly(0L, DAY, DAY);
        assertThat(who(bench, "hired")).containsExactly(0, 1, 2);
        assertThat(leads).extracting(Handover::owner).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void a_team_that_shrinks_lets_the_last_one_hired_go_and_the_leads_on_that_desk_go_to_those_who_stay() {
        SalesBench bench = new SalesBench(company(2));
        List<Handover> leads = bench.arrive(0, 0, 0, 0); // dealt out in turn, one of each desk in hand
        bench.until(30 * MINUTE).adopt(company(1));
        bench.until(DAY);
        assertThat(who(bench, "left")).containsExactly(1);
        assertThat(bench.journal.times("reassigned", leads.get(3))).containsExactly(30 * MINUTE);
        assertThat(leads).extracting(Handover::owner).containsExactly(0, 1, 0, 0);
        assertThat(bench.attempts(leads.get(1))).containsExactly(0L);
        assertThat(bench.attempts(leads.get(3))).containsExactly(2 * HOUR);
    }

    @Test
    void whoever_left_within_four_weeks_comes_back_to_the_same_desk() {
        SalesBench bench = new SalesBench(company(2));
        bench.until(DAY).adopt(company(1));
        bench.until(DAY + 4 * WEEK).adopt(company(2));
        List<Handover> leads = bench.arrive(DAY + 4 * WEEK + 1, DAY + 4 * WEEK + 2);
        bench.until(6 * WEEK);
        assertThat(bench.journal.times("returned")).containsExactly(DAY + 4 * WEEK);
        assertThat(who(bench, "returned")).containsExactly(1);
        assertThat(who(bench, "hired")).containsExactly(0, 1);
        assertThat(leads).extracting(Handover::owner).containsExactlyInAnyOrder(0, 1);
        assertThat(bench.qualified).hasSize(2);
    }

    @Test
    void after_that_somebody_new_is_hired() {
        SalesBench bench = new SalesBench(company(2));
        bench.until(DAY).adopt(company(1));
        bench.until(DAY + 4 * WEEK + 1).adopt(company(2));
        assertThat(who(bench, "returned")).isEmpty();
        assertThat(working(bench)).containsExactly(0, 2);
    }

    @Test
    void no_more_come_back_than_there_are_places() {
        SalesBench bench = new SalesBench(company(4));
        bench.until(DAY).adopt(company(1));
        bench.until(2 * DAY).adopt(company(3));
        assertThat(who(bench, "left")).containsExactly(1, 2, 3);
        assertThat(who(bench, "returned")).containsExactly(1, 2);
        assertThat(working(bench)).containsExactly(0, 1, 2);
    }

    private static Company twoTeams(int first, int second) {
        Team sales = company(1).teams().get("sales");
        Map<String, Team> teams = new LinkedHashMap<>();
        teams.put("north", with(sales, "reps", first));
        teams.put("south", with(sales, "reps", second));
        return with(company(1), "teams", teams);
    }

    @Test
    void each_team_counts_its_own_people() {
        SalesBench bench = new SalesBench(twoTeams(2, 2));
        bench.until(DAY).adopt(twoTeams(1, 3));
        assertThat(who(bench, "left")).containsExactly(1);
        assertThat(working(bench)).containsExactly(0, 2, 3, 4);
        bench.until(2 * DAY).adopt(twoTeams(2, 2));
        assertThat(who(bench, "returned")).containsExactly(1);
        assertThat(working(bench)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void leads_of_a_team_that_no_longer_follows_up_go_to_the_one_that_does() {
        Company both = twoTeams(1, 1);
        SalesBench bench = new SalesBench(both);
        List<Handover> leads = bench.arrive(0, 0, 0, 0);
        bench.until(30 * MINUTE).adopt(with(both, "teams.south.duties", List.of(Team.Duty.DEALS)));
        bench.until(DAY);
        assertThat(bench.journal.times("reassigned")).containsExactly(30 * MINUTE);
        assertThat(leads.get(3).owner()).isZero();
    }

    @Test
    void a_desk_is_sorted_anew_when_its_order_changes() {
        SalesBench bench = new SalesBench(company(1));
        List<Handover> leads = bench.arrive(0, 1, 2, 3);
        bench.until(30 * MINUTE).adopt(with(company(1), "teams.sales.order", Team.Order.NEWEST));
        bench.until(DAY);
        assertThat(leads).extracting(lead -> bench.attempts(lead).get(0)).containsExactly(0L, 3 * HOUR, 2 * HOUR, HOUR);
    }

    @Test
    void those_who_are_hired_while_leads_wait_in_one_queue_share_it() {
        Company queue = with(with(company(1), "routing.rule", Routing.Rule.PULL), "inbox.cap", Optional.of(2));
        SalesBench bench = new SalesBench(queue);
        bench.arrive(0, 1, 2);
        bench.until(30 * MINUTE).adopt(with(queue, "teams.sales.reps", 3));
        List<Handover> more = bench.arrive(31 * MINUTE, 32 * MINUTE, 33 * MINUTE, 34 * MINUTE);
        bench.until(DAY);
        assertThat(more).extracting(Handover::attempts).containsOnly(1); // six unread for three: nobody is over two
        assertThat(bench.journal.times("attempted")).startsWith(0L, 30 * MINUTE, 30 * MINUTE, HOUR);
    }

    @Test
    void one_queue_is_sorted_by_the_present_order_of_the_first_team_that_follows_up() {
        Company queue = with(company(1), "routing.rule", Routing.Rule.PULL);
        SalesBench bench = new SalesBench(queue);
        List<Handover> leads = bench.arrive(0, 1, 2);
        bench.until(30 * MINUTE).adopt(with(queue, "teams.sales.order", Team.Order.NEWEST));
        bench.until(DAY);
        assertThat(bench.attempts(leads.get(2))).containsExactly(HOUR);
        assertThat(bench.attempts(leads.get(1))).containsExactly(2 * HOUR);
    }

    @Test
    void reps_differ_by_as_much_as_the_company_says() {
        List<Rep> alike = reps(0);
        List<Rep> plain = reps(1);
        List<Rep> twice = reps(2);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(alike.get(i).skill()).isZero();
            assertThat(alike.get(i).conversation()).isZero();
            assertThat(twice.get(i).skill()).isCloseTo(2 * plain.get(i).skill(), within(1e-12));
            assertThat(twice.get(i).conversation()).isCloseTo(2 * plain.get(i).conversation(), within(1e-12));
        }
        assertThat(plain).extracting(Rep::skill).doesNotHaveDuplicates();
        assertThat(plain).extracting(Rep::conversation).doesNotHaveDuplicates();
    }

    private static List<Rep> reps(double spread) {
        Company company = with(company(4), "deals.skillSpread", spread);
        return new SalesBench(with(company, "conversion.skillSpread", spread)).floor.all();
    }
}
