package dev.handoff.handoff;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Sla;
import org.junit.jupiter.api.Test;

/** Who has a lead, since when, and under which agreement. */
class CustodyTest {

    private static final Sla.SalesPromise FIRST = neutral().sla().sales();
    private static final Sla.SalesPromise SECOND = with(FIRST, "enforcement", 0.6);

    private final Custody custody = new Custody();

    @Test
    void a_lead_that_was_not_held_is_delivered_and_its_clocks_start_at_assignment() {
        custody.assign(3, 70, FIRST);
        assertThat(custody.wasHeld()).isFalse();
        assertThat(custody.clockRan()).isFalse();
        assertThat(custody.deliveredAt()).isEqualTo(70);
        assertThat(custody.clockStart()).isEqualTo(70);
        assertThat(custody.owner()).isEqualTo(3);
    }

    @Test
    void a_lead_held_from_the_very_start_was_held_too() {
        custody.hold(0, FIRST, false);
        custody.assign(3, 70, SECOND);
        assertThat(custody.wasHeld()).isTrue();
        assertThat(custody.deliveredAt()).isZero();
        assertThat(custody.clockStart()).isEqualTo(70);
        assertThat(custody.promise()).isSameAs(SECOND);
    }

    @Test
    void where_the_clocks_run_meanwhile_they_start_with_the_hold_under_the_promise_of_that_day() {
        custody.hold(40, FIRST, true);
        custody.assign(3, 70, SECOND);
        assertThat(custody.clockRan()).isTrue();
        assertThat(custody.deliveredAt()).isEqualTo(40);
        assertThat(custody.clockStart()).isEqualTo(40);
        assertThat(custody.promise()).isSameAs(FIRST);
        assertThat(custody.assignedAt()).isEqualTo(70);
    }

    @Test
    void a_lead_was_with_those_who_passed_it_on_and_not_with_whoever_has_it() {
        custody.assign(3, 70, FIRST);
        custody.markRead();
        custody.passTo(5);
        custody.passTo(1);
        assertThat(custody.wasWith(3)).isTrue();
        assertThat(custody.wasWith(5)).isTrue();
        assertThat(custody.wasWith(1)).isFalse();
        assertThat(custody.cycle()).isEqualTo(2);
        assertThat(custody.read()).isFalse();
        assertThat(custody.timesLetDown()).isZero();
    }
}
