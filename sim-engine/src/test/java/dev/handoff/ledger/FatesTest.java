package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.kernel.SimTime;
import dev.handoff.market.TestMarket;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first cause that applies, in the order of the list of fates. */
class FatesTest {

    private static final long FIRST = SimTime.DAY;
    private static final long SETTLED = 2 * SimTime.WEEK;

    private static final Company UNFIT = with(neutral(), "channels.web.fit", 0.0);
    private static final Company UNREACHABLE = with(neutral(), "channels.web.reachable", new Constant(0));
    /** A rival comes within milliseconds. */
    private static final Company RIVAL = with(neutral(), "conversion.rivalAfter", Optional.of(Duration.ofMillis(1)));
    /** Nobody wants to buy after a second. */
    private static final Company FADED =
            with(neutral(), "channels.web.intentFadesIn", Optional.of(Duration.ofMillis(1)));

    private static Fate fate(Company company, Ending ending, int attempts) {
        return fate(company, ending, attempts, FIRST);
    }

    private static Fate fate(Company company, Ending ending, int attempts, long firstAttempt) {
        Handover handover = new Handover(TestMarket.lead(company, "web", 0, 0), 0, false);
        for (int i = 0; i < attempts; i++) {
            handover.attempt(firstAttempt + i * SimTime.HOUR);
        }
        return Fates.of(handover.lead(), ending == Ending.OPTED_OUT, SETTLED);
    }

    @Test
    void who_opted_out_is_opted_out_whatever_else_is_true() {
        assertThat(fate(UNFIT, Ending.OPTED_OUT, 9)).isEqualTo(Fate.OPTED_OUT);
        assertThat(fate(RIVAL, Ending.OPTED_OUT, 1)).isEqualTo(Fate.OPTED_OUT);
    }

    @Test
    void who_was_never_good_is_no_fit_even_if_nobody_tried() {
        assertThat(fate(UNFIT, Ending.DROPPED, 0)).isEqualTo(Fate.NO_FIT);
        assertThat(fate(UNFIT, Ending.NOT_A_FIT, 2)).isEqualTo(Fate.NO_FIT);
        assertThat(fate(with(neutral(), "channels.web.intent", 0.0), Ending.CADENCE_DONE, 9))
                .isEqualTo(Fate.NO_FIT);
    }

    @Test
    void who_could_not_be_reached_is_unreachable_even_if_nobody_tried() {
        assertThat(fate(UNREACHABLE, Ending.LET_GO, 0)).isEqualTo(Fate.UNREACHABLE);
        assertThat(fate(UNREACHABLE, Ending.CADENCE_DONE, 9)).isEqualTo(Fate.UNREACHABLE);
    }

    @Test
    void whom_nobody_tried_is_never_worked_even_if_a_rival_sold_to_it() {
        assertThat(fate(neutral(), Ending.DROPPED, 0)).isEqualTo(Fate.NEVER_WORKED);
        assertThat(fate(RIVAL, Ending.LET_GO, 0)).isEqualTo(Fate.NEVER_WORKED);
    }

    @Test
    void whoever_was_dead_before_the_first_attempt_was_tried_too_late() {
        assertThat(fate(RIVAL, Ending.BOUGHT_ELSEWHERE, 1)).isEqualTo(Fate.TOO_LATE);
        assertThat(fate(FADED, Ending.CADENCE_DONE, 9)).isEqualTo(Fate.TOO_LATE);
    }

    @Test
    void a_rival_that_came_while_the_lead_was_worked_bought_elsewhere() {
        Company slow = with(neutral(), "conversion.rivalAfter", Optional.of(Duration.ofDays(3)));
        long rival = TestMarket.lead(slow, "web", 0, 0).boughtElsewhereAt();
        assertThat(rival).isLessThan(SETTLED);
        assertThat(fate(slow, Ending.LET_GO, 2, rival - 1)).isEqualTo(Fate.BOUGHT_ELSEWHERE);
        assertThat(fate(slow, Ending.LET_GO, 2, rival)).isEqualTo(Fate.TOO_LATE);
    }

    @Test
    void fewer_attempts_than_the_reference_cadence_is_giving_up_and_eight_are_not() {
        assertThat(fate(neutral(), Ending.LET_GO, 7)).isEqualTo(Fate.GAVE_UP);
        assertThat(fate(neutral(), Ending.CADENCE_DONE, 7)).isEqualTo(Fate.GAVE_UP);
        assertThat(fate(neutral(), Ending.CADENCE_DONE, 8)).isEqualTo(Fate.EXHAUSTED);
    }

    @Test
    void the_order_of_the_list_is_the_models() {
        assertThat(Arrays.stream(Fate.values()).map(Fate::label))
                .containsExactly(
                        "won",
                        "open",
                        "lost-deal",
                        "opted-out",
                        "expired",
                        "no-fit",
                        "unreachable",
                        "never-worked",
                        "too-late",
                        "bought-elsewhere",
                        "gave-up",
                        "exhausted");
    }
}
