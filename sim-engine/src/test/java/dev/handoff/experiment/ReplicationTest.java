package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Batch;
import dev.handoff.company.Company;
import dev.handoff.company.Holiday;
import dev.handoff.company.Period;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Timeline;
import dev.handoff.handoff.Recorder;
import dev.handoff.ledger.Responses;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Warm-up, measured horizon, drain. */
class ReplicationTest {

    private final Recorder journal = new Recorder();

    private Responses run(Company company) {
        return new Replication(Timeline.steady(company), 1, 0, Optional.of(journal))
                .run()
                .responses();
    }

    /** About ten leads on Monday 09:00, for one rep who needs twenty hours for each. */
    private static Company slow(int drainWeeks) {
        Company company = with(neutral(), "run", new Period(weeks(1), weeks(1), weeks(drainWeeks)));
        company = with(company, "channels.web.inquiriesPerWeek", 10.0);
        company = with(company, "channels.web.batch", Optional.of(new Batch(weeks(2), Duration.ofHours(7 * 24 - 1))));
        company = with(company, "run.warmUp", Duration.ZERO);
        return with(company, "work.touch", new RandomDuration(new Constant(20 * HOUR)));
    }

    @Test
    void waits_that_last_beyond_the_window_are_not_cut_off() {
        assertThat(run(slow(4)).get("speed.to.lead.p90")).isFinite();
        assertThat(run(slow(0)).get("speed.to.lead.p90")).isInfinite();
    }

    @Test
    void it_ends_when_every_lead_of_the_window_has_had_its_first_attempt() {
        run(slow(4));
        long last = journal.times("attempted").stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
        assertThat(last).isLessThan(4 * WEEK);
        assertThat(journal.times("inquired")).allMatch(at -> at < 4 * WEEK);
    }

    @Test
    void the_warm_up_is_simulated_but_not_measured() {
        Responses responses = run(with(neutral(), "run", new Period(weeks(4), weeks(2), Duration.ZERO)));
        List<Long> inquiries = journal.times("inquired");
        assertThat(inquiries.get(0)).isLessThan(WEEK);
        assertThat(responses.get("inquiries"))
                .isEqualTo(inquiries.stream()
                        .filter(at -> at >= 4 * WEEK && at < 6 * WEEK)
                        .count());
    }

    @Test
    void holidays_are_counted_from_the_first_measured_monday() {
        Company company = with(neutral(), "run", new Period(weeks(4), weeks(2), Duration.ZERO));
        company = with(
                company,
                "workingTime.holidays",
                List.of(Holiday.on(LocalDate.of(2026, 1, 14)), Holiday.on(LocalDate.of(2025, 12, 25))));
        run(company);
        assertThat(journal.times("attempted")).noneMatch(at -> at / DAY == 28 + 9 || at / DAY == 28 - 11);
        assertThat(journal.times("attempted").stream().map(at -> at / DAY).distinct())
                .hasSize(42 - 2);
    }

    @Test
    void quarters_begin_with_the_measured_time() {
        Company company = with(neutral(), "run", new Period(weeks(4), weeks(13), Duration.ZERO));
        company = with(with(company, "deals.winShare", 1e-9), "deals.quarterEnd", 100.0);
        run(company);
        List<Long> wins = journal.closed.stream()
                .filter(Recorder.Closed::won)
                .map(Recorder.Closed::at)
                .toList();
        assertThat(wins).anyMatch(at -> at >= 15 * WEEK).noneMatch(at -> at >= 4 * WEEK && at < 15 * WEEK);
    }
}
