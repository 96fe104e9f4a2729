package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.market.TestMarket;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Credit by first, last, linear and position-based rules. */
class AttributionBookTest {

    private static final Company ASSISTED =
            with(with(busy(), "channels.show.assists", 0.6), "channels.search.assists", 0.3);

    private static List<Double> shares(CreditRule rule, int touches) {
        return IntStream.range(0, touches)
                .mapToObj(touch -> rule.share(touch, touches))
                .toList();
    }

    @Test
    void the_first_and_the_last_touch_take_all() {
        assertThat(shares(CreditRule.FIRST, 3)).containsExactly(1.0, 0.0, 0.0);
        assertThat(shares(CreditRule.LAST, 3)).containsExactly(0.0, 0.0, 1.0);
    }

    @Test
    void linear_gives_each_touch_the_same() {
        assertThat(shares(CreditRule.LINEAR, 4)).containsExactly(0.25, 0.25, 0.25, 0.25);
    }

    @Test
    void position_gives_the_ends_forty_percent_and_the_middle_the_rest() {
        assertThat(CreditRule.POSITION.share(0, 4)).isEqualTo(0.4);
        assertThat(CreditRule.POSITION.share(1, 4)).isCloseTo(0.1, within(1e-12));
        assertThat(CreditRule.POSITION.share(3, 4)).isEqualTo(0.4);
        assertThat(shares(CreditRule.POSITION, 2)).containsExactly(0.5, 0.5);
        assertThat(shares(CreditRule.POSITION, 1)).containsExactly(1.0);
    }

    @Test
    void a_sale_is_credited_to_the_campaign_that_ran_at_the_inquiry() {
        AttributionBook book = new AttributionBook(TestBooks.WINDOW);
        long inquiry = 92L * 86_400_000; // a campaign lasts 91 days
        book.closed(TestBooks.WINDOW.from() + inquiry / 2, TestMarket.lead(neutral(), "web", 0, inquiry), 900, 700, 0);
        assertThat(book.credits(TestMarket.channels(neutral())))
                .hasSize(4)
                .contains(new Credit("web", 1, CreditRule.LINEAR, 900, 700));
    }

    @Test
    void what_closes_outside_the_window_is_not_credited() {
        AttributionBook book = new AttributionBook(TestBooks.WINDOW);
        book.closed(TestBooks.WINDOW.from() - 1, TestMarket.lead(neutral(), "web", 0, 0), 900, 700, 0);
        assertThat(book.credits(TestMarket.channels(neutral()))).isEmpty();
    }

    @Test
    void by_every_rule_the_credit_of_all_channels_is_the_revenue_of_handed_leads() {
        Replication.Outcome outcome = new Replication(Timeline.steady(ASSISTED), 3, 0, Optional.empty()).run();
        for (CreditRule rule : CreditRule.values()) {
            double expected = outcome.credits().stream()
                    .filter(credit -> credit.rule() == rule)
                    .mapToDouble(Credit::expected)
                    .sum();
            assertThat(expected).isCloseTo(outcome.responses().get("revenue.expected"), within(1e-6));
            assertThat(overChannels(outcome.responses(), rule)).isCloseTo(expected, within(1e-6));
        }
        double realised = outcome.credits().stream()
                .filter(credit -> credit.rule() == CreditRule.LINEAR)
                .mapToDouble(Credit::revenue)
                .sum();
        assertThat(realised).isCloseTo(outcome.responses().get("revenue"), within(1e-6));
    }

    private static double overChannels(Responses out, CreditRule rule) {
        return busy().channels().keySet().stream()
                .mapToDouble(channel -> out.get("channel." + channel + ".credit." + rule.label()))
                .sum();
    }

    @Test
    void the_last_touch_is_the_channel_the_lead_came_through() {
        Responses out = new Replication(ASSISTED, 3, 0).run().responses();
        for (String channel : busy().channels().keySet()) {
            assertThat(out.get("channel." + channel + ".credit.last"))
                    .isCloseTo(out.get("channel." + channel + ".revenue.expected"), within(1e-6));
        }
        assertThat(out.get("channel.show.credit.first")).isGreaterThan(out.get("channel.show.credit.last"));
        assertThat(out.get("channel.demo.credit.first")).isLessThan(out.get("channel.demo.credit.last"));
    }

    @Test
    void where_no_channel_assists_nobody_speaks_of_credit() {
        Responses out = new Replication(busy(), 3, 0).run().responses();
        assertThat(out.names()).noneMatch(name -> name.contains(".credit."));
    }
}
