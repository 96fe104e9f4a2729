package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The books of whole runs in which the company changes. */
class LedgerInTimeTest {

    private static Replication.Outcome run(Timeline timeline) {
        return new Replication(timeline, 3, 0, Optional.empty()).run();
    }

    private static Timeline changing(Company from, int week, Company to) {
        return new Timeline(from, List.of(new Timeline.Change(Duration.ofDays(7L * week), to)));
    }

    private static double[] week(Replication.Outcome outcome, String name) {
        return outcome.week(name).values();
    }

    @Test
    void a_rep_hired_on_the_way_has_figures_too() {
        Responses out =
                run(changing(busy(), 5, with(busy(), "teams.sales.reps", 4))).responses();
        assertThat(out.get("rep.4.attempts")).isPositive().isLessThan(out.get("rep.1.attempts"));
        assertThat(out.get("rep.4.utilization")).isPositive();
        assertThat(out.has("rep.5.attempts")).isFalse();
    }

    @Test
    void a_clause_signed_on_the_way_is_measured_from_then_on() {
        Company before = with(busy(), "sla.sales", neutral().sla().sales());
        Replication.Outcome outcome = run(changing(before, 5, busy()));
        assertThat(outcome.responses().get("sla.sales.firstTouch")).isBetween(0.0, 1.0);
        double[] firstTouch = week(outcome, "sla.sales.firstTouch");
        assertThat(Arrays.copyOf(firstTouch, 5)).containsOnly(Double.NaN);
        assertThat(Arrays.copyOfRange(firstTouch, 6, 10)).doesNotContain(Double.NaN);
    }

    @Test
    void what_changes_after_the_window_adds_no_figure() {
        Company later = with(busy(), "acceptance.rule", Acceptance.Rule.REVIEW);
        later = with(later, "teams.sales.reps", 9);
        Duration anHourLater = busy().run().horizon().plusHours(1);
        Responses out = run(new Timeline(busy(), List.of(new Timeline.Change(anHourLater, later))))
                .responses();
        assertThat(out.names())
                .isEqualTo(run(Timeline.steady(busy())).responses().names());
    }

    @Test
    void weeks_add_up_to_the_whole() {
        Replication.Outcome outcome = run(Timeline.steady(busy()));
        Responses out = outcome.responses();
        for (String name : List.of("inquiries", "mqls", "sals", "sqls", "opportunities", "wins")) {
            assertThat(Arrays.stream(week(outcome, name)).sum()).isEqualTo(out.get(name));
        }
        assertThat(Arrays.stream(week(outcome, "queue.length")).average().orElseThrow())
                .isCloseTo(out.get("queue.length"), within(1e-9));
        double lost = out.names().stream()
                .filter(name -> name.startsWith("lost.") && !name.endsWith(".value"))
                .mapToDouble(out::get)
                .sum();
        assertThat(Arrays.stream(week(outcome, "lost")).sum()).isEqualTo(lost);
        double touches = out.get("rep.1.attempts") + out.get("rep.2.attempts") + out.get("rep.3.attempts");
        assertThat(Arrays.stream(week(outcome, "attempts.made")).sum()).isEqualTo(touches);
        assertThat(Arrays.stream(week(outcome, "channel.demo.mqls")).sum()).isEqualTo(out.get("channel.demo.mqls"));
    }

    @Test
    void a_channel_that_brings_nothing_has_no_figures() {
        Company company =
                with(neutral(), "channels", Map.of("web", neutral().channels().get("web")));
        company = with(company, "channels.own", with(neutral().channels().get("web"), "inquiriesPerWeek", 0.0));
        Replication.Outcome outcome = run(Timeline.steady(company));
        assertThat(outcome.responses().names())
                .contains("channel.web.inquiries")
                .noneMatch(name -> name.startsWith("channel.own."));
        assertThat(outcome.weekly()).noneMatch(series -> series.name().startsWith("channel.own."));
    }

    @Test
    void a_replication_leaves_no_more_figures_than_announced() {
        Replication.Outcome outcome = run(Timeline.steady(busy()));
        long left = outcome.responses().names().size()
                + outcome.weekly().stream().mapToLong(s -> s.values().length).sum();
        assertThat(left).isLessThanOrEqualTo(Ledger.figures(busy()));
    }
}
