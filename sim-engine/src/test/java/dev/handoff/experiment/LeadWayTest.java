package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.lognormal;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.company.TimeBasis;
import dev.handoff.company.Timeline;
import dev.handoff.company.YesNo;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.LeadPlace;
import dev.handoff.market.TestMarket;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table on {@link LeadPlace} says every move of a lead and no other. */
class LeadWayTest {

    private static final int VARIATIONS = 12;

    /** Follows every lead by its place, at every entry of the journal. */
    private static final class Follower {

        private final Map<Handover, LeadPlace> leads = new IdentityHashMap<>();
        private final Set<String> moves = new TreeSet<>();

        Journal journal() {
            return (Journal)
                    Proxy.newProxyInstance(Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, this::heard);
        }

        private Object heard(Object proxy, Method entry, Object[] facts) {
            Stream.of(facts)
                    .filter(Handover.class::isInstance)
                    .map(Handover.class::cast)
                    .filter(lead -> !lead.settled())
                    .forEach(lead -> leads.putIfAbsent(lead, LeadPlace.UNASSIGNED));
            leads.entrySet().removeIf(this::followed);
            return null;
        }

        /** Whether the lead has come to the end of its way. */
        private boolean followed(Map.Entry<Handover, LeadPlace> lead) {
            LeadPlace now = lead.getKey().place();
            if (now != lead.getValue()) {
                moves.add(lead.getValue() + " to " + now);
                lead.setValue(now);
            }
            return now == LeadPlace.SETTLED;
        }
    }

    private static Set<String> table() {
        return Stream.of(LeadPlace.values())
                .flatMap(from -> Stream.of(LeadPlace.values())
                        .filter(to -> to != from && to.mayFollow(from))
                        .map(to -> from + " to " + to))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Limit hours(int hours) {
        return new Limit(Duration.ofHours(hours).toMillis(), TimeBasis.CLOCK);
    }

    private static Company touchedWithin(Company company, int hours, BreachAction breach) {
        Sla.FirstTouch clause = new Sla.FirstTouch(hours(hours), Map.of(), List.of(), breach);
        return with(with(company, "sla.sales.firstTouch", Optional.of(clause)), "sla.sales.enforcement", 1.0);
    }

    private static Company triedThriceWithin(Company company, int hours, BreachAction breach) {
        Sla.MinimumAttempts clause = new Sla.MinimumAttempts(3, hours(hours), List.of(), breach);
        return with(with(company, "sla.sales.minimumAttempts", Optional.of(clause)), "sla.sales.enforcement", 1.0);
    }

    /** Few may be in work at a time, and the clocks run for those that are held. */
    private static Company heldAndGivenBack() {
        Company company = with(busy(), "routing.openLeadsCap", Optional.of(5));
        return touchedWithin(with(company, "sla.clockWhileHeld", YesNo.YES), 8, BreachAction.RETURN);
    }

    private static Company inTrial(Company company) {
        return with(company, "trial.firstTouchDelay", Optional.of(lognormal(Duration.ofHours(30), 0.5)));
    }

    /** A trial begins while leads rest after attempts that nobody made. */
    private static Timeline trialBeginsAmongFakedAttempts() {
        Company gaming = with(touchedWithin(busy(), 8, BreachAction.REPORT), "persistence.gaming", 1.0);
        return new Timeline(gaming, List.of(new Timeline.Change(Duration.ofDays(15), inTrial(gaming))));
    }

    private static Stream<Timeline> companies() {
        Stream<Company> random = Stream.iterate(0, i -> i + 1)
                .limit(VARIATIONS)
                .map(i -> RandomCompanies.varied(new SplittableRandom(i)));
        Stream<Company> special = Stream.of(
                heldAndGivenBack(),
                triedThriceWithin(busy(), 100, BreachAction.RETURN),
                inTrial(with(busy(), "routing.openLeadsCap", Optional.of(5))),
                with(busy(), "work.read", lognormal(Duration.ofMinutes(40), 0.5)));
        return Stream.concat(
                Stream.concat(random, special).map(Timeline::steady), Stream.of(trialBeginsAmongFakedAttempts()));
    }

    @Test
    void leads_make_exactly_the_moves_of_the_table() {
        Follower follower = new Follower();
        companies().forEach(company -> {
            follower.leads.clear();
            new Replication(company, 7, 0, Optional.of(follower.journal())).run();
        });
        assertThat(follower.moves).isEqualTo(table());
    }

    @Test
    void a_move_that_is_not_in_the_table_is_refused() {
        Handover lead = new Handover(TestMarket.lead(neutral(), "web", 0, 0), 0, false);
        assertThatThrownBy(() -> lead.settle(Ending.LET_GO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("cannot go from UNASSIGNED to SETTLED");
    }
}
