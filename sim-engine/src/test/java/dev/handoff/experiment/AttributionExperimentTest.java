package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Period;
import dev.handoff.company.TestCompanies;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Attribution.ChannelCredit;
import dev.handoff.ledger.CreditRule;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Credit by rule beside what is lost without the channel. */
class AttributionExperimentTest {

    /** Two channels of half-willing leads, nothing scarce; what one brings the other does not touch. */
    private static Company plain() {
        Map<String, Channel> channels = new LinkedHashMap<>();
        channels.put("search", with(with(TestCompanies.channel(20), "intent", 0.5), "costPerInquiry", 10.0));
        channels.put("show", with(with(TestCompanies.channel(2), "intent", 0.5), "costPerInquiry", 100.0));
        channels.put("own", TestCompanies.channel(0));
        Company company = with(neutral(), "channels", channels);
        return with(company, "run", new Period(Duration.ZERO, weeks(20), Duration.ZERO));
    }

    /** The show brings few leads and makes the others' much more willing. */
    private static Company assisted() {
        return with(with(plain(), "channels.show.assists", 0.8), "channels.show.assistGain", 2.0);
    }

    private static Attribution attribution(Company company) {
        return AttributionExperiment.run(Timeline.steady(company), Plan.fixed(1, 10, 2), Progress.SILENT);
    }

    @Test
    void credit_by_each_rule_adds_up_to_expected_revenue_also_where_that_is_corrected_for_luck() {
        Attribution corrected = AttributionExperiment.run(
                Timeline.steady(TestCompanies.busy()), Plan.fixed(2001, 30, 2), Progress.SILENT);
        assertThat(corrected.correctedFor()).containsExactly(LuckControl.values());
        for (CreditRule rule : CreditRule.values()) {
            assertThat(corrected.channels().stream()
                            .mapToDouble(c -> c.credit().get(rule).estimate())
                            .sum())
                    .as(rule.label())
                    .isCloseTo(
                            corrected.total().estimate(),
                            within(1e-6 * corrected.total().estimate()));
        }
    }

    private static ChannelCredit of(Attribution attribution, String channel) {
        return attribution.channels().stream()
                .filter(c -> c.channel().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_nothing_is_scarce_and_nobody_assists_every_rule_tells_the_truth() {
        ChannelCredit search = of(attribution(plain()), "search");
        for (CreditRule rule : CreditRule.values()) {
            assertThat(search.credit().get(rule).estimate())
                    .isCloseTo(search.lost().estimate(), within(1e-6));
        }
        assertThat(search.lost().halfWidth()).isPositive();
        assertThat(search.spend().estimate()).isCloseTo(20 * 200, within(1e-6));
    }

    @Test
    void a_channel_that_helps_others_is_worth_more_than_the_last_touch_says() {
        ChannelCredit show = of(attribution(assisted()), "show");
        assertThat(show.lost().lower())
                .isGreaterThan(show.credit().get(CreditRule.LAST).upper());
        assertThat(show.credit().get(CreditRule.FIRST).estimate())
                .isGreaterThan(show.credit().get(CreditRule.POSITION).estimate());
    }

    @Test
    void without_gain_an_earlier_touch_earns_credit_and_is_worth_nothing() {
        Attribution attribution = attribution(with(assisted(), "channels.show.assistGain", 0.0));
        ChannelCredit show = of(attribution, "show");
        assertThat(show.lost().estimate())
                .isCloseTo(show.credit().get(CreditRule.LAST).estimate(), within(1e-6));
        assertThat(show.credit().get(CreditRule.LINEAR).lower())
                .isGreaterThan(show.lost().upper());
    }

    @Test
    void by_every_rule_credit_adds_up_to_the_revenue() {
        Attribution attribution = attribution(assisted());
        for (CreditRule rule : CreditRule.values()) {
            double sum = attribution.channels().stream()
                    .mapToDouble(c -> c.credit().get(rule).estimate())
                    .sum();
            assertThat(sum).isCloseTo(attribution.total().estimate(), within(1e-6));
        }
    }

    @Test
    void a_channel_that_does_nothing_is_not_asked_about() {
        assertThat(attribution(plain()).channels())
                .extracting(ChannelCredit::channel)
                .containsExactly("search", "show");
    }

    @Test
    void a_channel_that_is_switched_off_stays_off_whatever_the_timeline_orders() {
        Company later = with(plain(), "channels.show.spendPerWeek", Optional.of(9000.0));
        Timeline timeline = new Timeline(plain(), List.of(new Timeline.Change(Duration.ofDays(7), later)));
        Replication.Outcome outcome = new Replication(timeline.without("show"), 1, 0, Optional.empty()).run();
        assertThat(outcome.responses().has("channel.show.inquiries")).isFalse();
        assertThat(outcome.responses().get("spend")).isCloseTo(20 * 200, within(1e-6));
        assertThat(outcome.responses().get("inquiries"))
                .isEqualTo(outcome.responses().get("channel.search.inquiries"));
    }
}
