package dev.handoff.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.TestCompanies;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.Lead;
import dev.handoff.random.Draws;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NurtureRoundsTest {

    private final Simulation simulation = new Simulation();
    private final List<String> scored = new ArrayList<>();
    private NurtureRounds rounds = new NurtureRounds(simulation, 100, this::note);

    private void note(Lead lead) {
        scored.add(lead.id() + " at " + simulation.now());
    }

    private static Lead lead(int id) {
        Company company = TestCompanies.neutral();
        Draws draws = new Draws(1, 0);
        return new Lead(new ChannelModel("web", 0, company, draws), draws, id, 0);
    }

    private void addAt(long at, int id) {
        simulation.schedule(at, Layer.ARRIVAL, rounds::add, lead(id));
    }

    @Test
    void each_lead_is_scored_when_its_own_time_is_up() {
        addAt(0, 1);
        addAt(30, 2);
        addAt(30, 3);
        simulation.run();

        assertThat(scored).containsExactly("1 at 100", "2 at 130", "3 at 130");
    }

    @Test
    void one_event_waits_for_all_of_them() {
        for (int id = 0; id < 50; id++) {
            rounds.add(lead(id));
        }

        assertThat(simulation.pending()).isEqualTo(1);
    }

    @Test
    void a_lead_that_goes_on_being_nurtured_waits_the_same_time_again() {
        rounds = new NurtureRounds(simulation, 100, lead -> {
            note(lead);
            if (simulation.now() < 250) {
                rounds.add(lead);
            }
        });
        rounds.add(lead(7));
        simulation.run();

        assertThat(scored).containsExactly("7 at 100", "7 at 200", "7 at 300");
    }

    @Test
    void the_line_starts_again_after_it_has_run_empty() {
        addAt(0, 1);
        addAt(500, 2);
        simulation.run();

        assertThat(scored).containsExactly("1 at 100", "2 at 600");
    }
}
