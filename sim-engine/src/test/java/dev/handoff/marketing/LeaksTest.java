package dev.handoff.marketing;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Company;
import dev.handoff.company.Journey;
import dev.handoff.company.Journey.Step;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Responses;
import dev.handoff.market.Lead;
import dev.handoff.market.TestMarket;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Steps of a lead's way that nobody answers for. */
class LeaksTest {

    private final Recorder journal = new Recorder();

    private static Company owning(Company company, Step... steps) {
        return with(company, "journey", new Journey(List.of(steps), 0.2));
    }

    private Responses run(Company company) {
        return new Replication(Timeline.steady(company), 5, 0, Optional.of(journal))
                .run()
                .responses();
    }

    private Set<Object> lost() {
        Set<Object> leads = new HashSet<>();
        journal.all("leaked").forEach(entry -> leads.add(entry.subject()));
        return leads;
    }

    private static double totalOfFates(Responses out) {
        return Arrays.stream(Fate.values())
                .map(fate -> fate.lost() ? "lost." + fate.label() : "fate." + fate.label())
                .filter(out::has)
                .mapToDouble(out::get)
                .sum();
    }

    @Test
    void a_step_without_an_owner_loses_its_share_of_the_leads() {
        Leaks leaks = new Leaks(new Journey(List.of(Step.NURTURE, Step.RECYCLING), 0.2));
        List<Lead> leads = TestMarket.leads(neutral(), "web", 10_000);
        long lost = leads.stream().filter(lead -> leaks.at(Step.HANDOVER, lead)).count();
        assertThat(lost).isCloseTo(2000, within(180L)); // sd 40
        assertThat(leads).noneMatch(lead -> leaks.at(Step.NURTURE, lead));
    }

    @Test
    void a_qualified_lead_that_got_lost_counts_as_qualified_and_never_reaches_sales() {
        Responses out = run(owning(neutral(), Step.NURTURE, Step.RECYCLING));
        assertThat(out.get("leaked")).isCloseTo(0.2 * out.get("mqls"), within(150.0)); // of 1680; sd 16
        assertThat(out.get("sals") + out.get("leaked")).isEqualTo(out.get("mqls"));
        assertThat(out.get("lost.expired")).isEqualTo(out.get("leaked"));
        assertThat(totalOfFates(out)).isEqualTo(out.get("inquiries"));
    }

    @Test
    void a_lead_lost_in_nurture_is_never_scored_again() {
        Responses out = run(owning(busy(), Step.HANDOVER, Step.RECYCLING));
        assertThat(out.get("leaked")).isPositive();
        Set<Object> lost = lost();
        assertThat(journal.all("nurtured")).noneMatch(entry -> lost.contains(entry.subject()));
        assertThat(journal.all("qualified")).noneMatch(entry -> lost.contains(((Handover) entry.subject()).lead()));
        assertThat(totalOfFates(out)).isEqualTo(out.get("inquiries"));
    }

    @Test
    void a_lead_lost_on_its_way_back_is_not_nurtured_and_keeps_the_fate_of_its_follow_up() {
        Company company = with(busy(), "recycling.share", 1.0);
        company = with(company, "acceptance.rule", Acceptance.Rule.REVIEW);
        Responses out = run(owning(company, Step.HANDOVER, Step.NURTURE));
        assertThat(out.get("leaked")).isPositive().isLessThan(out.get("recycled"));
        assertThat(lost()).allMatch(lead -> ((Lead) lead).handovers() > 0);
        assertThat(totalOfFates(out)).isEqualTo(out.get("inquiries"));
    }

    @Test
    void where_every_step_is_owned_nothing_leaks_and_nobody_speaks_of_it() {
        Responses out = run(owning(busy(), Step.values()));
        assertThat(out.has("leaked")).isFalse();
        assertThat(journal.all("leaked")).isEmpty();
        assertThat(out.values())
                .containsExactly(new Replication(busy(), 5, 0).run().responses().values());
    }
}
