package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Company;
import dev.handoff.company.RandomDuration;
import dev.handoff.handoff.Recorder.Piece;
import dev.handoff.random.Constant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rep with enough leads in work gets no further one until something is finished. */
class OpenLeadsCapTest {

    private static RandomDuration constant(long millis) {
        return new RandomDuration(new Constant(millis));
    }

    private static Company capped() {
        Company company = with(neutral(), "routing.openLeadsCap", Optional.of(1));
        return with(company, "work.touch", constant(10 * MINUTE));
    }

    @Test
    void a_lead_is_held_until_there_is_room_and_assigned_then() {
        SalesBench bench = new SalesBench(capped());
        bench.arrive(0, 0, 0);
        bench.until(HOUR);
        assertThat(bench.journal.times("assigned")).containsExactly(0L, 10 * MINUTE, 20 * MINUTE);
        assertThat(bench.qualified).hasSize(3);
    }

    @Test
    void a_held_lead_waits_until_the_rep_has_written_the_rejection() {
        Company company = with(
                capped(),
                "acceptance",
                new Acceptance(Acceptance.Rule.REVIEW, 1, 1, constant(2 * MINUTE), 0, RandomDuration.ZERO, 0, 0));
        SalesBench bench = new SalesBench(with(company, "work.read", constant(MINUTE)));
        bench.arrive(0, 0);
        bench.until(HOUR);
        assertThat(bench.journal.pieces).extracting(Piece::at).containsExactly(0L, 3 * MINUTE);
    }
}
