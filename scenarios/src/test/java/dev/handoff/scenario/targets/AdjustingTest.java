package dev.handoff.scenario.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdjustingTest {
    private static final Scenario COMPANY =
            ScenarioLoader.load("industry-baseline", List.of()).orThrow();

    private static Knob knob(String text) {
        return new Adjusting(COMPANY).named(List.of(text)).get(0);
    }

    private static String refused(String... texts) {
        ScenarioException e =
                catchThrowableOfType(ScenarioException.class, () -> new Adjusting(COMPANY).named(List.of(texts)));
        return e.getMessage();
    }

    @Test
    void a_value_moves_on_the_scale_of_its_kind() {
        assertThat(knob("deals.winShare").moved(Math.log(1.5))).containsExactly("deals.winShare=0.28997"); // odds × 1.5
        assertThat(knob("deals.medianSize").moved(Math.log(2))).containsExactly("deals.medianSize=30000");
        assertThat(knob("persistence.carryOn").moved(0.3)).containsExactly("persistence.carryOn=2.3");
        assertThat(knob("persistence.carryOn").spread()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void a_distribution_moves_by_its_place() {
        assertThat(knob("cadence.gap").moved(0)).containsExactly("cadence.gap.lognormal.median=47 h");
        assertThat(knob("work.touch.lognormal.sigma").moved(0)).containsExactly("work.touch.lognormal.sigma=1.4");
    }

    @Test
    void all_channels_move_together_but_those_that_have_none_of_it() {
        Knob all = knob("channels.*.inquiriesPerWeek");
        assertThat(all.members()).hasSize(7);
        assertThat(all.moved(Math.log(2))).contains("channels.webinar.inquiriesPerWeek=240");
    }

    @Test
    void a_range_says_what_is_plausible_and_where_to_stop() {
        Knob knob = knob("deals.winShare=10 %..50 %");
        assertThat(knob.moved(knob.least())).containsExactly("deals.winShare=0.1");
        assertThat(knob.moved(knob.most())).containsExactly("deals.winShare=0.5");
        assertThat(knob.centre()).isZero();
        assertThat(knob.most() - knob.least()).isCloseTo(4 * knob.spread(), within(1e-12));
    }

    @Test
    void a_range_beside_the_scenarios_value_has_its_middle_as_the_best_guess() {
        Knob knob = knob("cadence.gap=5..20 h");
        assertThat(knob.moved(knob.centre())).containsExactly("cadence.gap.lognormal.median=10 h");
    }

    @Test
    void what_cannot_be_adjusted_is_refused_in_a_line() {
        assertThat(refused("deals.winShar")).endsWith("there is no value 'deals.winShar'. Maybe deals.winShare?");
        assertThat(refused("teams.sales.reps")).contains("takes whole numbers only");
        assertThat(refused("routing.rule")).endsWith("routing.rule is round-robin, which cannot be moved a little");
        assertThat(refused("deals.winShare=0.5..0.1")).contains("the range must lie within");
        assertThat(refused("deals.winShare=0..1")).contains("the range must lie within");
        assertThat(refused("deals.winShare=some")).contains("'some' is not a range. Maybe deals.winShare=0.2..0.4?");
        assertThat(refused("channels.*.fit=0.2..0.4")).contains("all of them together have no range");
        assertThat(refused("deals.winShare", "deals.winShare")).contains("deals.winShare is named twice");
    }

    private static List<String> chosen(String over, String under, String unit, String... stated) {
        Target target = new Target("t", new TargetFigure(over, Optional.ofNullable(under), unit), 0.5, 0.1, 0, "");
        return new Adjusting(COMPANY)
                .moving(List.of(target), List.of(stated)).stream()
                        .map(Knob::name)
                        .toList();
    }

    @Test
    void unless_somebody_names_others_what_moves_a_target_most_is_adjusted() {
        assertThat(chosen("attempts.none", null, "share"))
                .contains("persistence.pickUpLead")
                .hasSizeLessThan(4);
        assertThat(chosen("wins", "opportunities", "share")).contains("deals.winShare");
        assertThat(chosen("spend", null, "EUR")).containsExactly("channels.*.costPerInquiry");
    }

    @Test
    void a_channels_figure_is_met_by_the_channels_own_values() {
        assertThat(chosen("channel.webinar.sqls", "channel.webinar.mqls", "share"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("channels.webinar."));
    }

    @Test
    void what_somebody_has_stated_stays() {
        assertThat(chosen("attempts.none", null, "share", "persistence.pickUpLead"))
                .doesNotContain("persistence.pickUpLead");
    }
}
