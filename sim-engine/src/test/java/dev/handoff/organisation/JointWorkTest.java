package dev.handoff.organisation;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Alignment;
import dev.handoff.company.Company;
import dev.handoff.company.Legitimacy;
import dev.handoff.kernel.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reps' hours for an agreement and campaigns that both departments write; a period has four weeks. */
class JointWorkTest {

    private static List<Long> owedInSixWeeks(Company company) {
        List<Long> owed = new ArrayList<>();
        Simulation simulation = new Simulation();
        JointWork work = new JointWork(company, simulation, owed::add);
        simulation.runUntil(6 * WEEK - 1);
        work.adopt(neutral());
        simulation.runUntil(20 * WEEK);
        return owed;
    }

    private static Company agreed() {
        Company company = with(neutral(), "sla.marketing.volume", Optional.of(10.0));
        return with(company, "sla.legitimacy.jointHours", 6.0);
    }

    @Test
    void an_agreement_written_jointly_takes_its_hours_in_every_period() {
        assertThat(owedInSixWeeks(agreed())).containsExactly(6 * HOUR, 6 * HOUR);
    }

    @Test
    void an_imposed_agreement_takes_nobodys_time() {
        assertThat(owedInSixWeeks(with(agreed(), "sla.legitimacy.written", Legitimacy.Written.IMPOSED)))
                .isEmpty();
    }

    @Test
    void without_a_clause_there_is_nothing_to_write() {
        assertThat(owedInSixWeeks(with(agreed(), "sla.marketing.volume", Optional.empty())))
                .isEmpty();
    }

    @Test
    void campaigns_written_together_take_their_hours_every_week() {
        Company company = with(neutral(), "alignment.coCreation", Optional.of(new Alignment.CoCreation(0.5, 0.4, 1)));
        assertThat(owedInSixWeeks(company)).hasSize(6).containsOnly(HOUR / 2);
    }
}
