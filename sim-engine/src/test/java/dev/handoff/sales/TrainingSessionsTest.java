package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Belief;
import dev.handoff.company.Company;
import dev.handoff.company.Training;
import dev.handoff.handoff.Recorder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sessions take place in time, cost hours and change how abandoned leads are read. */
class TrainingSessionsTest {

    private static final long NINE = 9 * HOUR;

    private static Company training(int everyWeeks) {
        Company company = with(neutral(), "workingTime.shifts", List.of(Shift.parse("Mon-Fri 09:00-17:00")));
        company = with(company, "teams.sales.reps", 2);
        company = with(company, "channels.web.pickUp", 0.0);
        company = with(company, "belief.rule", Belief.Rule.EXPERIENCE);
        Duration every = Duration.ofDays(7L * everyWeeks);
        return with(
                company,
                "training",
                new Training(Optional.of(every), Duration.ofMinutes(75), 0.6, Duration.ofDays(182), 100));
    }

    @Test
    void the_first_session_is_held_when_training_is_introduced_and_then_every_so_often() {
        SalesBench bench = new SalesBench(training(4)).until(9 * WEEK);
        assertThat(bench.journal.times("trained")).containsExactly(0L, 4 * WEEK, 8 * WEEK);
        assertThat(bench.journal.all("trained"))
                .extracting(Recorder.Entry::subject)
                .containsOnly(2);
    }

    @Test
    void each_rep_is_away_from_the_desk_for_its_length() {
        SalesBench bench = new SalesBench(training(4));
        bench.arrives(NINE);
        bench.until(DAY);
        assertThat(bench.journal.pieces)
                .filteredOn(piece -> piece.rep() == 1)
                .extracting(Recorder.Piece::millis)
                .containsExactly(30 * MINUTE, 30 * MINUTE, 15 * MINUTE);
        assertThat(bench.journal.times("attempted")).containsExactly(NINE + 75 * MINUTE);
    }

    @Test
    void whoever_was_trained_judges_a_lead_given_up_more_mildly() {
        double trained = afterOneVainTouch(training(4));
        double untrained = afterOneVainTouch(with(training(4), "training.every", Optional.empty()));
        assertThat(untrained).isEqualTo(3 / 11.0);
        assertThat(trained).isGreaterThan(untrained).isLessThan(0.3);
    }

    private static double afterOneVainTouch(Company company) {
        Company answered = with(company, "channels.web.pickUp", 0.05);
        SalesBench bench = new SalesBench(with(answered, "channels.web.intent", 0.001));
        bench.arrives(NINE);
        bench.until(2 * DAY);
        return bench.journal.beliefs.get(bench.journal.beliefs.size() - 1).quality();
    }

    @Test
    void without_training_there_are_no_sessions() {
        SalesBench bench = new SalesBench(with(training(4), "training.every", Optional.empty())).until(9 * WEEK);
        assertThat(bench.journal.times("trained")).isEmpty();
        assertThat(bench.journal.pieces).isEmpty();
    }
}
