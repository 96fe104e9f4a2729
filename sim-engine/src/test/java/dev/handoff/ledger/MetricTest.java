package dev.handoff.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.handoff.MarketingClause;
import dev.handoff.handoff.SalesClause;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of metrics. */
class MetricTest {

    private static Stream<Metric> everyFigure() {
        return Stream.concat(Metric.all().stream(), Metric.families().stream().map(MetricFamily::figure));
    }

    @Test
    void every_metric_has_a_label_of_its_own_and_one_sentence_and_says_where_alone_it_is_told() {
        Set<String> labels = new HashSet<>();
        assertThat(Metric.all()).hasSizeGreaterThan(60).allSatisfy(metric -> {
            assertThat(metric.label()).isNotBlank().doesNotStartWith(" ");
            assertThat(labels.add(metric.label())).as(metric.label()).isTrue();
        });
        assertThat(everyFigure())
                .allSatisfy(metric -> assertThat(metric.sentence().replace(". Only where ", " "))
                        .as(metric.name())
                        .matches("[A-Z].*\\.")
                        .doesNotContain(". "));
    }

    @Test
    void every_metric_is_found_by_its_name() {
        assertThat(Metric.all())
                .allSatisfy(metric -> assertThat(Metric.named(metric.name())).containsSame(metric));
        assertThat(Metric.named("revenu")).isEmpty();
        assertThat(Metric.named("channel.webinar.revenu")).isEmpty();
        assertThat(Metric.named("channel..sqls")).isEmpty();
    }

    @Test
    void a_figure_of_each_channel_rep_or_team_is_found_by_its_name_and_says_whose_it_is() {
        assertThat(Metric.CHANNEL_SQLS.of("webinar").name()).isEqualTo("channel.webinar.sqls");
        assertThat(Metric.named("channel.webinar.revenue.expected"))
                .map(Metric::label)
                .contains("webinar: expected revenue");
        assertThat(Metric.named("rep.12.utilization")).map(Metric::label).contains("Rep 12: busy");
        assertThat(Metric.named("team.east.utilization")).map(Metric::label).contains("Team east: busy");
        assertThat(Metric.named("channel.a.b.lost.value")).map(Metric::label).contains("a.b: value lost");
        assertThat(Metric.CHANNEL_SQLS.member("channel.a.b.sqls")).contains("a.b");
        assertThat(Metric.CHANNEL_REVENUE.member("channel.a.sqls")).isEmpty();
    }

    @Test
    void the_limit_within_which_leads_are_tried_is_part_of_a_name_and_told_in_words() {
        assertThat(Metric.triedWithin("demo", "4h-working").name()).isEqualTo("channel.demo.tried.within.4h-working");
        assertThat(Metric.named("channel.demo.tried.within.4h-working"))
                .map(Metric::label)
                .contains("demo: tried within 4 working h");
        assertThat(Metric.label("channel.demo.tried.within.1d")).isEqualTo("demo: tried within 1 day");
    }

    @Test
    void each_clause_and_each_way_to_lose_a_lead_has_its_metric() {
        assertThat(SalesClause.values()).allSatisfy(clause -> {
            assertThat(Metric.kept(clause).name()).isEqualTo(clause.path());
            assertThat(Metric.pending(clause).name()).isEqualTo(clause.path().replace("sla.", "pending."));
        });
        assertThat(MarketingClause.values())
                .allSatisfy(clause -> assertThat(Metric.kept(clause).name()).startsWith("sla.marketing."));
        for (Fate fate : Fate.values()) {
            if (fate.lost()) {
                assertThat(Metric.lost(fate).name()).isEqualTo("lost." + fate.label());
                assertThat(Metric.lostValue(fate).name()).isEqualTo("lost." + fate.label() + ".value");
            }
        }
        assertThatThrownBy(() -> Metric.lost(Fate.WON)).isInstanceOf(IllegalArgumentException.class);
        assertThat(List.of(CreditRule.values()))
                .allSatisfy(rule ->
                        assertThat(Metric.channelCredit(rule).figure().name()).isEqualTo("credit." + rule.label()));
    }

    @Test
    void a_channels_figure_goes_the_way_of_the_companys() {
        assertThat(Better.of("channel.webinar.sqls")).isEqualTo(Better.HIGHER);
        assertThat(Better.of("channel.webinar.lost.value")).isEqualTo(Better.LOWER);
        assertThat(Better.of("channel.demo.tried.within.1h")).isEqualTo(Better.HIGHER);
        assertThat(Better.of("speed.to.lead.within.1h")).isEqualTo(Better.HIGHER);
        assertThat(Better.of("speed.to.lead.human.p90")).isEqualTo(Better.LOWER);
        assertThat(Better.of("rep.utilization")).isEqualTo(Better.NEITHER);
        assertThat(Better.of("nothing.like.it")).isEqualTo(Better.NEITHER);
    }

    @Test
    void a_figure_whose_mechanism_is_missing_is_left_out() {
        Responses out = TestBooks.report(EnumSet.of(Mechanism.TRUST), o -> {
            o.put(Metric.TRUST_SALES, 0.5);
            o.put(Metric.LEGITIMACY, 0.5);
            o.put(Metric.SPEND, 7);
        });
        assertThat(out.names()).containsExactly("trust.sales", "spend");
        assertThat(out.units()).containsExactly("share", "EUR");
    }
}
