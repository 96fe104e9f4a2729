package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Period;
import dev.handoff.company.TestCompanies;
import dev.handoff.company.Timeline;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of a replication is counted from what a company has to tell. */
class KeptMemoryTest {

    private static double ofPolicy(Company company) {
        return KeptMemory.ofPolicy(List.of(new Policy("", Timeline.steady(company))));
    }

    /** Numbers that a comparison holds of one replication of that company. */
    private static long numbers(Company company) {
        PolicyOutcome outcome = PolicyOutcome.of(Timeline.steady(company), 2001, 0);
        return outcome.values().length
                + outcome.contributions().length
                + 2L * Drift.STATES.size()
                + outcome.luck().length;
    }

    @Test
    void it_is_more_than_the_numbers_kept_and_not_many_times_as_much() {
        assertThat(ofPolicy(busy())).isBetween(8.0 * numbers(busy()), 3 * 8.0 * numbers(busy()));
    }

    @Test
    void more_reps_and_channels_have_more_to_tell_and_more_weeks_have_not() {
        Map<String, Channel> channels = new LinkedHashMap<>(busy().channels());
        for (int i = 0; i < 100; i++) {
            channels.put("more" + i, TestCompanies.channel(1));
        }
        assertThat(ofPolicy(with(busy(), "channels", channels))).isGreaterThan(5 * ofPolicy(busy()));
        assertThat(ofPolicy(with(busy(), "teams.sales.reps", 400))).isGreaterThan(5 * ofPolicy(busy()));
        assertThat(ofPolicy(with(busy(), "run", new Period(Duration.ZERO, weeks(200), Duration.ZERO))))
                .isEqualTo(ofPolicy(busy()));
    }

    @Test
    void a_point_of_a_sweep_keeps_what_was_asked_for_and_what_goes_on_with_it() {
        int each = 2; // the figure, and what sizes of customers did to it
        assertThat(KeptMemory.ofPoint(20) - KeptMemory.ofPoint(10)).isEqualTo(10.0 * each * Double.BYTES);
        assertThat(KeptMemory.ofPoint(0)).isGreaterThan((double) Double.BYTES * SweepExperiment.kept(0));
    }
}
