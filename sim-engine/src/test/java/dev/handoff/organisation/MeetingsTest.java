package dev.handoff.organisation;

import static dev.handoff.company.TestCompanies.channel;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Alignment;
import dev.handoff.company.Company;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.TestMarket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Both departments around a table, every other week for an hour. */
class MeetingsTest {

    private final Simulation simulation = new Simulation();
    private final List<Long> owed = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();
    private final List<Double> told = new ArrayList<>();
    private TrustLevels trust;

    static Company meeting() {
        Company company = with(neutral(), "channels.own", channel(0));
        company = with(company, "channels.show", channel(20));
        return with(
                company,
                "alignment.meetings",
                Optional.of(new Alignment.Meetings(Duration.ofDays(14), Duration.ofHours(1), 0.1, 0.3)));
    }

    private Meetings meetings(Company company) {
        trust = new TrustLevels(company);
        Journal journal = new Journal() {
            @Override
            public void trusts(long at, double sales, double marketing, double legitimacy) {
                told.add(sales);
            }
        };
        trust.tell(simulation, journal);
        ResultsFeedback results = (channel, share) -> {
            assertThat(share).isEqualTo(0.3);
            shown.add(channel);
        };
        return new Meetings(company, simulation, trust, owed::add, results, TestMarket.channels(company));
    }

    @Test
    void the_first_one_is_held_at_once_and_each_costs_every_rep_its_length() {
        meetings(meeting());
        simulation.runUntil(4 * WEEK - 1);
        assertThat(owed).containsExactly(HOUR, HOUR);
    }

    @Test
    void each_restores_a_share_of_the_trust_that_is_missing_on_both_sides() {
        meetings(with(meeting(), "trust.marketing", 0.9));
        simulation.runUntil(2 * WEEK + 1);
        assertThat(trust.sales()).isCloseTo(1 - 0.5 * 0.9 * 0.9, within(1e-12));
        assertThat(trust.marketing()).isCloseTo(1 - 0.1 * 0.9 * 0.9, within(1e-12));
        assertThat(told).hasSize(3).endsWith(trust.sales());
    }

    @Test
    void each_looks_at_the_next_channel_that_brings_inquiries() {
        meetings(meeting());
        simulation.runUntil(6 * WEEK - 1);
        assertThat(shown).containsExactly(0, 2, 0);
    }

    @Test
    void they_end_when_they_are_called_off_and_begin_again_when_they_are_called() {
        Meetings meetings = meetings(meeting());
        simulation.runUntil(WEEK);
        meetings.adopt(neutral());
        simulation.runUntil(9 * WEEK);
        assertThat(owed).hasSize(1);
        meetings.adopt(meeting());
        simulation.runUntil(9 * WEEK + 1);
        assertThat(owed).hasSize(2);
    }

    @Test
    void a_company_without_them_has_none() {
        meetings(neutral());
        simulation.runUntil(8 * WEEK);
        assertThat(owed).isEmpty();
        assertThat(trust.sales()).isEqualTo(0.5);
    }
}
