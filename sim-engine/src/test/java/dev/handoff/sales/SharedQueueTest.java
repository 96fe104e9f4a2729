package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One queue for all who follow up, and for nobody else. */
class SharedQueueTest {

    @Test
    void leads_are_taken_by_those_who_follow_up_even_where_others_were_hired_first() {
        Team sales = neutral().teams().get("sales");
        Map<String, Team> teams = new LinkedHashMap<>();
        teams.put("closers", with(sales, "duties", List.of(Team.Duty.DEALS)));
        teams.put("developers", with(sales, "duties", List.of(Team.Duty.FOLLOW_UP)));
        Company company = with(with(neutral(), "teams", teams), "routing.rule", Routing.Rule.PULL);
        SalesBench bench = new SalesBench(company);
        Handover lead = bench.arrives(0);
        bench.until(HOUR);
        assertThat(lead.owner()).isEqualTo(1);
        assertThat(lead.ending()).isEqualTo(Ending.QUALIFIED);
    }
}
