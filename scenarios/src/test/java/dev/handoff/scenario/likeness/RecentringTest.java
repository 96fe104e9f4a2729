package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.fitted.FittedCompany;
import dev.handoff.scenario.fitted.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What stands in no log is taken out of what was fitted: belief, trust and load out of persistence, waiting for reps out of deals. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecentringTest {
    /** Nothing was tuned on this log. */
    private static final long SEED = 161_803;

    private static final List<String> CHANNELS = List.of(
            "demo-request", "paid-search", "organic", "webinar", "content-syndication", "trade-show", "referral");
    private static final int PERIODS = 12;

    private Fit direct;
    private FittedCompany before;
    private Recentring.Result after;

    /** The baseline with a third of the inquiries and of the reps. */
    private static Scenario planted() {
        Scenario whole = ScenarioLoader.load("industry-baseline", List.of()).orThrow();
        List<String> changes = new ArrayList<>(List.of("teams.sales.reps=3", "run.warmUp=13 weeks", "run.drain=0 s"));
        CHANNELS.forEach(name -> changes.add("channels." + name + ".inquiriesPerWeek="
                + whole.company().channels().get(name).inquiriesPerWeek() / 3));
        return ScenarioLoader.override(whole, changes).orThrow();
    }

    @BeforeAll
    void recentre() {
        Scenario planted = planted();
        CrmTables tables = Logged.of(planted, SEED, 1);
        Held held = Held.of(planted.company());
        direct = Calibration.fit(tables, held);
        before = FittedCompany.of(direct, tables, planted, Told.of(List.of()), 1);
        SimulatedPeriods periods = new SimulatedPeriods(ExportFrame.of(tables), 1);
        after = Recentring.of(
                direct,
                fit -> FittedCompany.of(fit, tables, planted, Told.of(List.of()), 1),
                held,
                periods,
                PartOfCompany.WHOLE,
                PERIODS,
                Progress.SILENT);
    }

    private static Estimate of(FittedCompany company, String path) {
        return company.estimates().stream()
                .filter(e -> e.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private double errors(FittedCompany company, String path, double planted) {
        Estimate estimate = of(company, path);
        return Math.abs(estimate.link().of(estimate.value()) - estimate.link().of(planted)) / estimate.standardError();
    }

    @Test
    void persistence_stands_where_it_stood_before_belief_trust_and_load_acted() {
        assertThat(errors(before, "persistence.pickUpLead", 1.48)).isGreaterThan(3.5);
        assertThat(errors(after.company(), "persistence.pickUpLead", 1.48)).isLessThan(3.5);
        assertThat(errors(before, "persistence.carryOn", 2)).isGreaterThan(3.5);
        assertThat(errors(after.company(), "persistence.carryOn", 2)).isLessThan(3.5);
    }

    /**
     * Not reached on this log, and its first line no more: since the end of a stage is an interval what was fitted is less than two errors off before anything
     * is moved. With the desk's delay fitted, too, it is 2.3 errors too short on this log, by its luck, and 1.0 on the mean of ten others, where it was 1.4 too long.
     */
    @Test
    @Tag("open")
    void the_gap_between_stages_of_a_deal_is_without_waiting_for_the_rep() {
        double waited = errors(before, "deals.gap.lognormal.median", 10);
        assertThat(waited).isGreaterThan(2);
        assertThat(errors(after.company(), "deals.gap.lognormal.median", 10)).isLessThan(waited / 2);
    }

    @Test
    void the_move_is_uncertain_and_every_draw_says_so() {
        assertThat(after.spent()).isEqualTo(PERIODS);
        for (String path : List.of("persistence.carryOn", "deals.gap.lognormal.median")) {
            assertThat(of(after.company(), path).standardError())
                    .as(path)
                    .isGreaterThan(of(before, path).standardError());
        }
        assertThat(after.company().draws().paths()).isEqualTo(before.draws().paths());
        assertThat(after.company().draws().rows().get(0))
                .isNotEqualTo(before.draws().rows().get(0));
    }
}
