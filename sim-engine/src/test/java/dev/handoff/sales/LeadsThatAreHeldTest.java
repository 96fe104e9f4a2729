package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Routing;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.company.Team;
import dev.handoff.company.TeamHours;
import dev.handoff.company.TestCompanies;
import dev.handoff.company.TimeBasis;
import dev.handoff.company.YesNo;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder.ClockMoved;
import dev.handoff.handoff.SalesClause;
import dev.handoff.random.Constant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Leads nobody has room for, and the agreement's clocks meanwhile: one lead a rep at a time, a touch takes three hours and settles it. */
class LeadsThatAreHeldTest {

    private static final Optional<TeamHours> OFFICE = Optional.of(new TeamHours(
            Optional.of(List.of(Shift.parse("Mon-Fri 09:00-17:00"))), Optional.empty(), Optional.empty()));

    private static Company company(Limit limit, BreachAction breach, YesNo clockWhileHeld) {
        Sla.FirstTouch clause = new Sla.FirstTouch(limit, Map.of(), List.of(), breach);
        Company company = with(neutral(), "sla.sales.firstTouch", Optional.of(clause));
        company = with(with(company, "sla.sales.enforcement", 0.6), "sla.sales.watch", TestCompanies.EVEN);
        company = with(company, "sla.clockWhileHeld", clockWhileHeld);
        company = with(company, "routing.openLeadsCap", Optional.of(1));
        return with(company, "work.touch", new RandomDuration(new Constant(3 * HOUR)));
    }

    private static Limit clock(long millis) {
        return new Limit(millis, TimeBasis.CLOCK);
    }

    @Test
    void the_clock_stands_while_the_lead_is_held_unless_the_agreement_says_otherwise() {
        SalesBench bench = new SalesBench(company(clock(2 * HOUR), BreachAction.REPORT, YesNo.NO));
        Handover lead = bench.arrive(0, 1).get(1);
        bench.until(DAY);
        assertThat(bench.journal.times("held")).containsExactly(1L);
        assertThat(bench.journal.times("measured FIRST_TOUCH", lead)).containsExactly(3 * HOUR);
        assertThat(bench.journal.kept(SalesClause.FIRST_TOUCH)).containsExactly(true, true);
        assertThat(lead.custody().clockRan()).isFalse();
        assertThat(lead.custody().deliveredAt()).isEqualTo(1);
        assertThat(lead.assignedAt()).isEqualTo(3 * HOUR);
    }

    @Test
    void where_the_clock_runs_meanwhile_the_promise_is_broken_before_anybody_has_the_lead() {
        SalesBench bench = new SalesBench(company(clock(2 * HOUR), BreachAction.REPORT, YesNo.YES));
        Handover lead = bench.arrive(0, 1).get(1);
        bench.until(DAY);
        assertThat(bench.journal.times("measured FIRST_TOUCH", lead)).containsExactly(2 * HOUR + 1);
        assertThat(bench.journal.kept(SalesClause.FIRST_TOUCH)).containsExactly(true, false);
        assertThat(lead.custody().clockRan()).isTrue();
        assertThat(bench.attempts(lead)).containsExactly(3 * HOUR);
    }

    @Test
    void only_leads_that_were_held_say_so() {
        SalesBench bench = new SalesBench(company(clock(2 * HOUR), BreachAction.REPORT, YesNo.NO));
        List<Handover> leads = bench.arrive(0, 1);
        bench.until(DAY);
        assertThat(leads).extracting(lead -> lead.custody().wasHeld()).containsExactly(false, true);
    }

    @Test
    void a_lead_may_go_back_to_marketing_while_it_is_held() {
        SalesBench bench = new SalesBench(company(clock(2 * HOUR), BreachAction.RETURN, YesNo.YES));
        Handover lead = bench.arrive(0, 1).get(1);
        Handover next = bench.arrives(2);
        bench.until(DAY);
        assertThat(lead.ending()).isEqualTo(Ending.RETURNED);
        assertThat(bench.journal.times("settled", lead)).containsExactly(2 * HOUR + 1);
        assertThat(bench.journal.times("assigned", lead)).isEmpty();
        assertThat(bench.journal.times("assigned")).containsExactly(0L);
        assertThat(next.ending()).isEqualTo(Ending.RETURNED);
    }

    /** Held from midnight, given at three in the night to a team that begins at nine: fourteen hours are six of the next working day. */
    @Test
    void the_clock_goes_by_the_hours_of_the_team_that_gets_the_lead_as_if_it_had_from_the_start() {
        Company company = company(new Limit(14 * HOUR, TimeBasis.WORKING), BreachAction.REPORT, YesNo.YES);
        SalesBench bench = new SalesBench(with(company, "teams.sales.workingTime", OFFICE));
        List<Handover> leads = bench.arrive(0, 1);
        bench.until(2 * DAY);
        Handover lead = leads.get(1);
        assertThat(bench.journal.clocksMoved)
                .containsExactly(
                        new ClockMoved(12 * HOUR, lead, SalesClause.FIRST_TOUCH, 14 * HOUR + 1, DAY + 15 * HOUR));
        assertThat(bench.attempts(lead)).containsExactly(12 * HOUR);
    }

    @Test
    void a_team_on_the_companys_hours_moves_no_clock() {
        SalesBench bench =
                new SalesBench(company(new Limit(14 * HOUR, TimeBasis.WORKING), BreachAction.REPORT, YesNo.YES));
        bench.arrive(0, 1);
        bench.until(DAY);
        assertThat(bench.journal.clocksMoved).isEmpty();
    }

    @Test
    void in_one_queue_the_clock_goes_by_the_companys_hours_whoever_will_take_the_lead() {
        Company company = company(new Limit(2 * HOUR, TimeBasis.WORKING), BreachAction.REPORT, YesNo.NO);
        company = with(company, "routing.openLeadsCap", Optional.empty());
        company = with(company, "routing.rule", Routing.Rule.PULL);
        SalesBench bench = new SalesBench(with(company, "teams.sales.workingTime", OFFICE));
        bench.arrives(0);
        bench.until(DAY);
        assertThat(bench.journal.times("measured FIRST_TOUCH")).containsExactly(2 * HOUR);
        assertThat(bench.journal.times("attempted")).containsExactly(9 * HOUR);
    }

    @Test
    void a_lead_of_a_full_territory_does_not_keep_one_of_another_waiting() {
        Company company = company(clock(2 * HOUR), BreachAction.REPORT, YesNo.NO);
        Team sales = company.teams().get("sales");
        Map<String, Team> teams = new LinkedHashMap<>();
        teams.put("north", sales);
        teams.put("south", sales);
        company = with(company, "teams", teams);
        company = with(company, "channels.show", TestCompanies.channel(1));
        company = with(company, "routing.rule", Routing.Rule.BY_SEGMENT);
        company = with(company, "routing.segments", Map.of("web", "north", "show", "south"));
        SalesBench bench = new SalesBench(company);
        List<Handover> web = bench.arrive(0, 1);
        Handover show = bench.arrivesFrom("show", 2);
        bench.until(HOUR);
        assertThat(web.get(1).owner()).isEqualTo(Handover.NOBODY);
        assertThat(show.owner()).isEqualTo(1);
        bench.until(DAY);
        assertThat(bench.attempts(web.get(1))).containsExactly(3 * HOUR);
    }
}
