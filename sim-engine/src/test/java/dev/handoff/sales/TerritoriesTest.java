package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Leave;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.company.When;
import dev.handoff.company.YesNo;
import dev.handoff.handoff.Handover;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who can take a lead when those who should are away or have their hands full: rep 0 is the north's, rep 1 the south's. */
class TerritoriesTest {

    private static Company company(YesNo spillOver) {
        Team sales = neutral().teams().get("sales");
        Map<String, Team> teams = new LinkedHashMap<>();
        teams.put("north", sales);
        teams.put("south", sales);
        Company company = with(neutral(), "teams", teams);
        company = with(company, "routing.rule", Routing.Rule.BY_SEGMENT);
        company = with(company, "routing.segments", Map.of("web", "north"));
        company = with(company, "routing.spillOver", spillOver);
        return with(company, "work.touch", new RandomDuration(new Constant(HOUR)));
    }

    private static Company awayOnTheFirstDay(Company company, String team) {
        Leave leave = new Leave(1, When.after(Duration.ZERO), When.after(Duration.ofDays(1)));
        return with(company, "teams." + team + ".absences", List.of(leave));
    }

    private static Handover oneLead(Company company) {
        SalesBench bench = new SalesBench(company);
        Handover lead = bench.arrives(HOUR);
        bench.until(WEEK);
        return lead;
    }

    @Test
    void a_territory_keeps_its_leads_while_its_own_people_are_away() {
        Handover lead = oneLead(awayOnTheFirstDay(company(YesNo.NO), "north"));
        assertThat(lead.owner()).isZero();
        assertThat(lead.log().firstAt()).isEqualTo(DAY);
    }

    @Test
    void where_leads_spill_over_those_who_are_there_get_them() {
        Handover lead = oneLead(awayOnTheFirstDay(company(YesNo.YES), "north"));
        assertThat(lead.owner()).isEqualTo(1);
        assertThat(lead.log().firstAt()).isEqualTo(HOUR);
    }

    @Test
    void its_own_people_come_first_where_they_are_there() {
        assertThat(oneLead(company(YesNo.YES)).owner()).isZero();
    }

    private static List<Integer> owners(YesNo spillOver) {
        SalesBench bench = new SalesBench(with(company(spillOver), "routing.openLeadsCap", Optional.of(1)));
        List<Handover> leads = bench.arrive(0, 1);
        bench.until(DAY);
        return leads.stream().map(Handover::owner).toList();
    }

    @Test
    void a_full_territory_holds_its_leads_or_lets_them_spill_over() {
        assertThat(owners(YesNo.NO)).containsExactly(0, 0);
        assertThat(owners(YesNo.YES)).containsExactly(0, 1);
    }

    @Test
    void a_rep_of_no_weight_gets_nothing_even_where_leads_spill_over() {
        Company company = with(company(YesNo.YES), "routing.rule", Routing.Rule.WEIGHTED);
        company = with(company, "routing.weights", List.of(1.0, 0.0));
        assertThat(oneLead(awayOnTheFirstDay(company, "north")).owner()).isZero();
    }

    private static Company passingOn() {
        Company company = with(company(YesNo.NO), "routing.rule", Routing.Rule.ROUND_ROBIN);
        return with(company, "teams.north.whileAway", Team.WhileAway.PASS_ON);
    }

    @Test
    void a_lead_of_somebody_away_goes_to_nobody_who_is_away_as_well() {
        Company company = awayOnTheFirstDay(awayOnTheFirstDay(passingOn(), "north"), "south");
        SalesBench bench = new SalesBench(company);
        Handover lead = bench.arrives(HOUR);
        bench.until(WEEK);
        assertThat(bench.journal.all("reassigned")).isEmpty();
        assertThat(bench.attempts(lead)).containsExactly(DAY);
    }

    @Test
    void a_lead_of_somebody_who_left_goes_even_to_one_who_is_away() {
        Company company = awayOnTheFirstDay(passingOn(), "south");
        SalesBench bench = new SalesBench(company);
        List<Handover> leads = bench.arrive(HOUR, HOUR); // both to the one who is there
        bench.until(HOUR + 1).adopt(with(company, "teams.north.reps", 0));
        bench.until(WEEK);
        assertThat(bench.journal.times("reassigned", leads.get(1))).containsExactly(HOUR + 1);
        assertThat(leads.get(1).owner()).isEqualTo(1);
        assertThat(bench.attempts(leads.get(1))).containsExactly(DAY);
    }
}
