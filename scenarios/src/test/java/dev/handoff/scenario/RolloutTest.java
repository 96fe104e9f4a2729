package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.handoff.company.Owner;
import dev.handoff.company.Timeline;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One policy put into place in a company that has lived under another, and what tells the two apart. */
class RolloutTest {

    private static final Scenario BASE = load("industry-baseline");
    private static final Scenario SIGNED = load("signed-sla");

    private static Scenario load(String name, String... overrides) {
        return ScenarioLoader.load(name, List.of(overrides)).orThrow();
    }

    private static Scenario adopting(Owner... owners) {
        return Rollout.adopting(BASE, SIGNED, EnumSet.copyOf(List.of(owners))).orThrow();
    }

    @Test
    void the_other_policy_begins_at_week_0_and_its_own_changes_follow() {
        Scenario other = load("signed-sla", "timeline=[{at: 8 weeks, set: {sla.sales.enforcement: 0.5}}]");
        Timeline timeline = Rollout.of(BASE, other);
        assertThat(timeline.start()).isEqualTo(BASE.company());
        assertThat(timeline.changes())
                .extracting(Timeline.Change::at)
                .containsExactly(Duration.ZERO, Duration.ofDays(56));
        assertThat(timeline.changes().get(0).company()).isEqualTo(other.company());
    }

    @Test
    void the_same_policy_is_no_change() {
        assertThat(Rollout.of(BASE, load("industry-baseline"))).isEqualTo(BASE.timeline());
    }

    @Test
    void other_teams_cannot_be_rolled_out() {
        assertThatThrownBy(() -> Rollout.of(BASE, load("sdr-and-ae")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("cannot be rolled out in industry-baseline: teams cannot come or go")
                .hasMessageContaining("Maybe --steady");
    }

    @Test
    void different_periods_and_currencies_cannot_be_compared() {
        assertThatThrownBy(() -> Rollout.of(BASE, load("industry-baseline", "run.horizon=26 weeks")))
                .hasMessageContaining("simulate different periods");
        assertThatThrownBy(() -> Rollout.requireSamePeriod(BASE, load("industry-baseline", "money.currency=USD")))
                .hasMessageContaining("count in different currencies");
    }

    @Test
    void what_only_both_can_sign_can_come_alone_without_the_clauses_of_sales() {
        Scenario joint = adopting(Owner.JOINT);
        assertThat(joint.company().sla().sales().firstTouch()).isEmpty();
        assertThat(joint.company().sla().sales().enforcement())
                .isEqualTo(SIGNED.company().sla().sales().enforcement())
                .isNotEqualTo(BASE.company().sla().sales().enforcement());
        assertThat(adopting(Owner.MARKETING, Owner.JOINT)
                        .company()
                        .sla()
                        .sales()
                        .firstTouch())
                .isEmpty();
    }

    @Test
    void what_differs_is_told_with_who_decides_it() {
        List<ParameterDifference> differences = Rollout.differences(BASE, SIGNED);
        assertThat(differences)
                .extracting(ParameterDifference::path)
                .contains(
                        "leadDefinition.threshold",
                        "prospecting.share",
                        "sla.sales.firstTouch.limit",
                        "sla.sales.enforcement")
                .doesNotContain("sla.sales.firstTouch");
        ParameterDifference limit = differences.stream()
                .filter(d -> d.path().equals("sla.sales.firstTouch.limit"))
                .findFirst()
                .orElseThrow();
        assertThat(limit.base()).isEqualTo(ParameterDifference.ABSENT);
        assertThat(limit.other()).isEqualTo("1 working day");
        assertThat(limit.owner()).isEqualTo(Owner.SALES);
        assertThat(Rollout.differences(BASE, BASE)).isEmpty();
    }

    @Test
    void where_people_begin_is_told_and_marked() {
        Scenario trusting = load("industry-baseline", "trust.sales=0.9", "deals.winShare=0.5");
        assertThat(Rollout.differences(BASE, trusting))
                .extracting(ParameterDifference::path, ParameterDifference::beginning)
                .containsExactlyInAnyOrder(tuple("trust.sales", true), tuple("deals.winShare", false));
        assertThat(Rollout.isBeginning("channels.webinar.believed")).isTrue();
        assertThat(Rollout.isBeginning("trust.rate")).isFalse();
    }

    @Test
    void marketing_adopts_its_half_alone() {
        assertThat(Rollout.differences(BASE, adopting(Owner.MARKETING)))
                .extracting(ParameterDifference::path)
                .containsExactly("leadDefinition.threshold");
    }

    @Test
    void sales_adopts_its_clauses_without_the_terms_that_both_must_agree_on() {
        Scenario sales = adopting(Owner.SALES);
        assertThat(Rollout.differences(BASE, sales))
                .extracting(ParameterDifference::path)
                .contains("prospecting.share", "sla.sales.minimumAttempts.attempts")
                .doesNotContain("leadDefinition.threshold", "sla.sales.enforcement");
        assertThat(sales.company()
                        .sla()
                        .sales()
                        .minimumAttempts()
                        .orElseThrow()
                        .breach()
                        .name())
                .isEqualTo("REPORT");
    }

    @Test
    void both_and_the_joint_parameters_make_the_whole_reference() {
        assertThat(Rollout.differences(SIGNED, adopting(Owner.MARKETING, Owner.SALES, Owner.JOINT)))
                .allMatch(ParameterDifference::beginning);
    }

    @Test
    void giving_up_a_clause_is_a_policy_too() {
        Scenario back = Rollout.adopting(SIGNED, BASE, EnumSet.of(Owner.MARKETING, Owner.SALES, Owner.JOINT))
                .orThrow();
        assertThat(Rollout.differences(BASE, back)).allMatch(ParameterDifference::beginning);
    }
}
