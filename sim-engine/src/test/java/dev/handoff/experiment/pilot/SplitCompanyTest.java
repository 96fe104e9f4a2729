package dev.handoff.experiment.pilot;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.lognormal;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Cadence;
import dev.handoff.company.Company;
import dev.handoff.company.Deals;
import dev.handoff.company.Period;
import dev.handoff.company.Persistence;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Timeline;
import dev.handoff.company.YesNo;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.CompanyPart;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.market.Lead;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A company that is split stays the company it was. */
class SplitCompanyTest {
    private static final long SEED = 19;

    /** Everything that happens to leads, a line each with every bit of its figures, but not who does it. */
    private static final class History implements Journal {
        private final List<String> lines = new ArrayList<>();

        private void line(long at, Lead lead, String what) {
            lines.add(at + " " + lead.name() + " " + what);
        }

        @Override
        public void inquired(long at, Lead lead) {
            line(at, lead, "inquired " + lead.good() + lead.companySize());
        }

        @Override
        public void nurtured(long at, Lead lead) {
            line(at, lead, "nurtured");
        }

        @Override
        public void qualified(long at, Handover handover) {
            line(at, handover.lead(), "qualified " + handover.lead().score());
        }

        @Override
        public void assigned(long at, Handover handover) {
            line(at, handover.lead(), "assigned");
        }

        @Override
        public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
            line(at, handover.lead(), "attempted " + answered + enforced);
        }

        @Override
        public void settled(long at, Handover handover) {
            line(at, handover.lead(), "settled " + handover.ending());
        }

        @Override
        public void opened(long at, Handover handover) {
            line(at, handover.lead(), "opened");
        }

        @Override
        public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
            line(at, handover.lead(), "closed " + won + size + " " + expected);
        }
    }

    private static List<String> history(Company company, CompanyPart part) {
        History history = new History();
        new Replication(Timeline.steady(company), part, SEED, 0, Optional.of(history)).run();
        return history.lines;
    }

    private static List<String> market(List<String> history) {
        return sorted(history.stream().filter(line -> line.contains(" inquired ")));
    }

    private static List<String> sorted(Stream<String> lines) {
        return lines.sorted().toList();
    }

    /** Seven reps who are alike and whose work takes no time: who gets a lead makes no difference to it or to others. */
    private static Company unlimited() {
        Company company = with(neutral(), "run", new Period(weeks(2), weeks(20), Duration.ZERO));
        company = with(company, "teams.sales.reps", 7);
        company = with(company, "channels", busy().channels());
        company = with(company, "arrivals", busy().arrivals());
        company = with(company, "scoring.auc", 0.85);
        company = with(company, "leadDefinition.threshold", Optional.of(0.0));
        company = with(company, "nurture", busy().nurture());
        company = with(company, "conversion", busy().conversion());
        company = with(company, "pickUp", busy().pickUp());
        company = with(company, "cadence", new Cadence(lognormal(Duration.ofHours(47), 0.8), 12, 0.01, 0.02, 5));
        company = with(
                company,
                "persistence",
                new Persistence(
                        Persistence.Rule.CHOICE, 0.76, 2.28, 0, 0, 0.3, 0.3, -1, 0, 0, 3, 0, 0, 0, 60, -0.2, 0));
        return with(
                company,
                "deals",
                new Deals(
                        3,
                        RandomDuration.ZERO,
                        lognormal(Duration.ofDays(5), 0.6),
                        new RandomDuration(new Constant(0)),
                        0.35,
                        0,
                        0.8,
                        0,
                        0,
                        0,
                        10_000,
                        0.9,
                        0.4,
                        YesNo.NO,
                        Optional.empty()));
    }

    @Test
    void without_limits_of_capacity_two_groups_of_the_same_policy_are_the_company_that_was_not_split() {
        Split split = Split.of(unlimited(), 1.0 / 3);
        List<String> whole = history(unlimited(), CompanyPart.WHOLE);
        List<String> pilot = history(unlimited(), split.pilot());
        List<String> rest = history(unlimited(), split.rest());
        assertThat(pilot).hasSizeGreaterThan(500).doesNotContainAnyElementsOf(rest);
        assertThat(sorted(Stream.concat(pilot.stream(), rest.stream()))).isEqualTo(sorted(whole.stream()));
        assertThat(whole).anyMatch(line -> line.contains("closed true"));
    }

    @Test
    void in_any_company_both_groups_live_in_the_market_that_the_whole_company_has() {
        Company company = busy();
        Split split = Split.of(company, 1.0 / 3);
        List<String> pilot = history(company, split.pilot());
        List<String> rest = history(company, split.rest());
        assertThat(sorted(Stream.concat(market(pilot).stream(), market(rest).stream())))
                .isEqualTo(market(history(company, CompanyPart.WHOLE)));
        double share = market(pilot).size()
                / (double) (market(pilot).size() + market(rest).size());
        assertThat(share).isBetween(0.30, 0.37);
    }

    @Test
    void a_group_of_everybody_is_the_company_itself_and_the_other_is_nobody() {
        Company company = busy();
        List<String> whole = history(company, CompanyPart.WHOLE);
        assertThat(history(company, Split.of(company, 1).pilot())).isEqualTo(whole);
        assertThat(history(company, Split.of(company, 0).rest())).isEqualTo(whole);
    }

    @Test
    void reps_keep_their_rank_and_their_talent_in_a_group() {
        Company company = with(busy(), "teams.sales.reps", 7);
        Split split = Split.of(company, 1.0 / 3);
        List<Integer> gone = new ArrayList<>();
        List<Integer> hired = new ArrayList<>();
        Journal staff = new Journal() {
            @Override
            public void hired(long at, int rep, String team) {
                hired.add(rep);
            }

            @Override
            public void left(long at, int rep) {
                gone.add(rep);
            }
        };
        new Replication(Timeline.steady(company), split.pilot(), SEED, 0, Optional.of(staff)).run();
        assertThat(hired).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(gone).containsExactly(0, 2, 3, 4, 6);
    }

    @Test
    void only_reps_of_the_group_touch_its_leads() {
        Company company = with(busy(), "teams.sales.reps", 7);
        List<Integer> owners = new ArrayList<>();
        Journal calls = new Journal() {
            @Override
            public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
                owners.add(handover.owner());
            }
        };
        CompanyPart pilot = Split.of(company, 1.0 / 3).pilot();
        new Replication(Timeline.steady(company), pilot, SEED, 0, Optional.of(calls)).run();
        assertThat(owners.stream().distinct().sorted()).containsExactly(1, 5);
    }

    @Test
    void what_marketing_promises_as_a_number_is_promised_to_a_group_for_its_share() {
        Company company = with(busy(), "sla.marketing.volume", Optional.of(30.0));
        assertThat(company.forPart(0.25).sla().marketing().volume()).contains(7.5);
        assertThat(company.forPart(0.25).sla().sales()).isEqualTo(company.sla().sales());
    }
}
