package dev.handoff.scenario.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calibration.moments.MomentFit;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Fixtures;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company in which everything is plain: ten inquiries a week, all of them handed over. */
class TargetFitTest {
    private static final int MOST = 500;
    private static final long SEED = 5;

    @TempDir
    Path directory;

    private Scenario company;

    @BeforeEach
    void aPlainCompany() {
        company = Fixtures.load(directory, Fixtures.SMALL, "run.horizon=26w").orThrow();
    }

    private TargetResult fit(int most, List<String> adjust, List<String> stated, String... targets) {
        return TargetFit.run(
                new TargetFit.Question(company, List.of(targets), adjust, stated, SEED, 1, most), Progress.SILENT);
    }

    private static double number(String value) {
        return Double.parseDouble(value);
    }

    /** Half again as many: 15 a week, known to 2 %; the prior, one and a half times to either side, hardly counts. */
    @Test
    void the_value_behind_a_figure_is_found_with_what_is_known_of_it() {
        TargetResult result = fit(MOST, List.of(), List.of(), "inquiries = 15 a week ± 2 %");
        TargetResult.Value value = result.values().each().get(0);
        assertThat(value.path()).isEqualTo("channels.web.inquiriesPerWeek");
        assertThat(number(value.is())).isCloseTo(15, within(0.6));
        assertThat(number(value.high()) - number(value.low()))
                .isBetween(0.8, 2.4); // 4 sd of 2 % and the noise of 8 years
        assertThat(result.reached().get(0).isMet()).isTrue();
        assertThat(result.isNear()).isTrue();
        assertThat(result.values().draws().size()).isEqualTo(200);
    }

    @Test
    void the_written_file_is_the_fitted_company_with_its_sources() throws IOException {
        TargetResult result =
                fit(MOST, List.of("channels.web.inquiriesPerWeek=12..20"), List.of(), "inquiries = 15 a week");
        String text = FittedFile.text(result, "s.yaml", List.of("run.horizon=26w", "teams.sales.reps=2"));
        Path file = Files.writeString(directory.resolve("fitted.yaml"), text);
        Scenario loaded = ScenarioLoader.load(file.toString(), List.of()).orThrow();
        assertThat(loaded.company()).isEqualTo(result.fitted().company());
        assertThat(text)
                .contains("channels.web.inquiriesPerWeek: \"fitted: to one figure; was 10, 95 % ")
                .contains("teams.sales.reps: \"data: as stated by whoever fitted it\"");
    }

    @Test
    void a_value_that_one_figure_tells_of_says_from_how_many_cases() {
        company = Fixtures.load(directory, Fixtures.SMALL, "run.horizon=26w", "deals.winShare=0.4")
                .orThrow();
        TargetResult result = fit(MOST, List.of("deals.winShare"), List.of(), "wins/sqls = 30 % of 400 decided deals");
        String text = FittedFile.text(result, "s.yaml", List.of());
        assertThat(result.values().each().get(0).toldBy()).hasValue(0);
        assertThat(text).contains("deals.winShare: \"fitted: 400 decided deals, to one figure; was ");
        assertThat(text).startsWith("extends: s.yaml\ntitle: Our company");
    }

    @Test
    void what_was_stated_of_one_thing_twice_is_refused() {
        TargetResult result = fit(MOST, List.of(), List.of(), "inquiries = 15 a week");
        assertThatThrownBy(() -> FittedFile.text(result, "s.yaml", List.of("channels.web={inquiriesPerWeek: 3}")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("another value stated or fitted is a part of it");
    }

    @Test
    void a_stated_fact_is_not_moved_even_where_nothing_else_could_be() {
        assertThatThrownBy(
                        () -> fit(MOST, List.of(), List.of("channels.web.inquiriesPerWeek"), "inquiries = 15 a week"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("nothing that may be adjusted is known to move it");
    }

    @Test
    void the_budget_is_kept_and_too_small_a_one_leaves_nothing() {
        List<String> adjust = List.of("channels.web.inquiriesPerWeek");
        TargetResult result = fit(80, adjust, List.of(), "inquiries = 15 a week ± 2 %");
        assertThat(result.spent()).isBetween(24, 80);
        assertThatThrownBy(() -> fit(16, adjust, List.of(), "inquiries = 15 a week"))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void a_figure_without_a_value_is_refused_before_the_search() {
        company = Fixtures.load(directory, Fixtures.SMALL, "run.horizon=26w", "deals.winShare=0")
                .orThrow();
        assertThatThrownBy(() -> fit(MOST, List.of("channels.web.inquiriesPerWeek"), List.of(), "cost.per.win = 100"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("cost.per.win");
    }

    @Test
    void who_asks_to_end_gets_the_best_so_far_and_a_budget_of_as_many_years_gives_it_again() {
        List<String> adjust = List.of("channels.web.inquiriesPerWeek");
        Progress impatient = new Progress() {
            private int seen;

            @Override
            public void finished(int done, int planned) {
                seen = done;
            }

            @Override
            public boolean cancelled() {
                return seen >= 72;
            }
        };
        TargetFit.Question question = new TargetFit.Question(
                company, List.of("inquiries = 25 a week ± 1 %"), adjust, List.of(), SEED, 1, MOST);
        TargetResult ended = TargetFit.run(question, impatient);
        assertThat(ended.fit().ending()).isEqualTo(MomentFit.Ending.STOPPED);
        TargetResult again = fit(ended.spent(), adjust, List.of(), "inquiries = 25 a week ± 1 %");
        assertThat(again.values()).isEqualTo(ended.values());
        assertThat(again.reached()).isEqualTo(ended.reached());
    }
}
