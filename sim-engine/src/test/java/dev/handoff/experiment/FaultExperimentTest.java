package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Timeline;
import dev.handoff.company.Timeline.Change;
import dev.handoff.random.Constant;
import dev.handoff.statistics.GapSplit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose fault it was, on companies where the answer is known. */
class FaultExperimentTest {

    private static Policy policy(String name, Company later) {
        return new Policy(name, new Timeline(busy(), List.of(new Change(Duration.ZERO, later))));
    }

    private static FaultSplit split(Company marketing, Company sales, Company both) {
        return split(List.of(
                policy("as it is", busy()),
                policy("marketing", marketing),
                policy("sales", sales),
                policy("both", both)));
    }

    private static FaultSplit split(List<Policy> worlds) {
        return FaultExperiment.run(worlds, Plan.fixed(3, 8, 2), Progress.SILENT);
    }

    @Test
    void what_only_both_can_sign_is_a_side_of_its_own_and_an_idle_side_gets_exactly_nothing() {
        Company sales = with(busy(), "cadence.maxAttempts", 3);
        Company joint = with(busy(), "deals.winShare", 0.9);
        Company salesAndJoint = with(sales, "deals.winShare", 0.9);
        FaultSplit f = split(List.of(
                policy("as it is", busy()),
                policy("marketing", busy()),
                policy("sales", sales),
                policy("marketing and sales", sales),
                policy("joint", joint),
                policy("marketing and joint", joint),
                policy("sales and joint", salesAndJoint),
                policy("all", salesAndJoint)));
        GapSplit money = f.money();
        assertThat(f.levels()).hasSize(8);
        assertThat(money.shapleyFirst().estimate()).isZero();
        assertThat(money.shapleyFirst().halfWidth()).isZero();
        assertThat(money.third().orElseThrow().alone().estimate()).isPositive();
        assertThat(money.shapleySecond().estimate()
                        + money.third().orElseThrow().shapley().estimate())
                .isCloseTo(money.gap().estimate(), within(1e-6));
    }

    @Test
    void where_only_one_side_changes_anything_it_closes_the_whole_gap() {
        Company better = with(busy(), "deals.winShare", 0.9);
        FaultSplit f = split(busy(), better, better);
        assertThat(f.money().secondAlone()).isEqualTo(f.money().gap());
        assertThat(f.money().firstAlone().estimate()).isZero();
        assertThat(f.money().onlyTogether().estimate()).isZero();
        assertThat(f.money().verdict()).isEqualTo(GapSplit.Verdict.SHARES);
    }

    @Test
    void channels_and_what_belongs_to_none_add_up_to_the_gap() {
        FaultSplit f = split(
                with(busy(), "leadDefinition.requiredFields", 2),
                with(busy(), "cadence.maxAttempts", 3),
                with(busy(), "cadence.maxAttempts", 2));
        double sum = f.byChannel().stream()
                .mapToDouble(p -> p.split().gap().estimate())
                .sum();
        assertThat(f.byChannel()).extracting(FaultSplit.Part::name).contains(FaultExperiment.REST);
        assertThat(sum).isCloseTo(f.money().gap().estimate(), within(1e-6));
    }

    @Test
    void a_reference_that_does_worse_is_told() {
        Company worse = with(busy(), "deals.winShare", 0.05);
        assertThat(split(busy(), worse, worse).money().verdict()).isEqualTo(GapSplit.Verdict.REFERENCE_WORSE);
    }

    @Test
    void no_difference_is_no_gap() {
        FaultSplit f = split(busy(), busy(), busy());
        assertThat(f.money().verdict()).isEqualTo(GapSplit.Verdict.NO_GAP);
        assertThat(f.byCause()).isEmpty();
    }

    @Test
    void what_open_deals_gain_goes_to_the_channel_of_their_lead() {
        Company slow = with(
                busy(),
                "deals.gap",
                new RandomDuration(new Constant(Duration.ofDays(400).toMillis())));
        Company better = with(slow, "cadence.maxAttempts", 2);
        FaultSplit f = split(List.of(
                policyFrom(slow, "as it is", slow),
                policyFrom(slow, "marketing", slow),
                policyFrom(slow, "sales", better),
                policyFrom(slow, "both", better)));
        double rest = f.byChannel().stream()
                .filter(p -> p.name().equals(FaultExperiment.REST))
                .mapToDouble(p -> p.split().gap().estimate())
                .sum();
        assertThat(Math.abs(f.money().gap().estimate())).isGreaterThan(1000); // no deal closes: it is all in open ones
        assertThat(Math.abs(rest)).isLessThan(0.05 * Math.abs(f.money().gap().estimate())); // the agreement's costs
    }

    private static Policy policyFrom(Company before, String name, Company later) {
        return new Policy(name, new Timeline(before, List.of(new Change(Duration.ZERO, later))));
    }
}
