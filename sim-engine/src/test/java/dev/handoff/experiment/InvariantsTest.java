package dev.handoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.company.Timeline;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.LeadPlace;
import dev.handoff.handoff.Recorder;
import dev.handoff.handoff.Recorder.Entry;
import dev.handoff.handoff.Recorder.Piece;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Responses;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every company, whatever its policy: thirty random variations of the busy one. */
class InvariantsTest {

    /** A company, what happened in it, and what its books say. */
    record World(int variation, Company company, Recorder journal, Responses responses) {

        double get(String name) {
            return responses.get(name);
        }

        List<Handover> handed() {
            return journal.all("assigned").stream()
                    .map(e -> (Handover) e.subject())
                    .toList();
        }

        @Override
        public String toString() {
            return "variation " + variation;
        }
    }

    private static List<World> worlds;

    static synchronized Stream<World> worlds() {
        if (worlds == null) {
            worlds = IntStream.range(0, 30).mapToObj(InvariantsTest::world).toList();
        }
        return worlds.stream();
    }

    private static World world(int variation) {
        Company company = RandomCompanies.varied(new SplittableRandom(variation));
        Recorder journal = new Recorder();
        return new World(
                variation,
                company,
                journal,
                new Replication(Timeline.steady(company), 7, variation, Optional.of(journal))
                        .run()
                        .responses());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void every_inquiry_of_the_window_has_exactly_one_fate(World world) {
        double lost = Arrays.stream(Fate.values())
                .filter(Fate::lost)
                .map(fate -> "lost." + fate.label())
                .filter(world.responses()::has)
                .mapToDouble(world::get)
                .sum();
        assertThat(world.get("fate.won") + world.get("fate.open") + lost).isEqualTo(world.get("inquiries"));
        assertThat(world.get("fate.open")).isNotNegative();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void money_adds_up(World world) {
        double cost = world.get("spend") + world.get("payroll") + world.get("cost.sla");
        double open = world.get("contribution.expected") - world.get("contribution.closed");
        assertThat(world.get("contribution")).isCloseTo(0.7 * world.get("revenue") + open - cost, within(1e-6));
        assertThat(world.get("contribution.closed"))
                .isCloseTo(0.7 * world.get("revenue.expected") - cost, within(1e-6));
        assertThat(world.get("payroll")).isCloseTo(reps(world) * 150_000 * 10 / 52.0, within(1e-6));
        assertThat(world.get("spend")).isCloseTo(10 * (20 * 60 + 60 * 45 + 20 * 70), within(1e-6));
        assertThat(world.get("pipeline.open")).isGreaterThan(-1e-6);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void the_figures_of_the_channels_add_up_to_the_companys(World world) {
        for (String metric : List.of("inquiries", "mqls", "sals", "sqls", "wins", "spend")) {
            assertThat(overChannels(world, metric)).isCloseTo(world.get(metric), within(1e-6));
        }
        for (String money : List.of("revenue", "revenue.expected")) {
            double own = world.responses().has("prospected." + money) ? world.get("prospected." + money) : 0;
            assertThat(overChannels(world, money) + own).isCloseTo(world.get(money), within(1e-6));
        }
        double lost = world.responses().names().stream()
                .filter(name -> name.startsWith("lost.") && name.endsWith(".value"))
                .mapToDouble(world::get)
                .sum();
        assertThat(overChannels(world, "lost.value")).isCloseTo(lost, within(1e-6));
    }

    private static double overChannels(World world, String metric) {
        return world.company().channels().keySet().stream()
                .mapToDouble(channel -> world.get("channel." + channel + "." + metric))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void the_figures_of_the_reps_add_up_to_the_companys(World world) {
        assertThat(overReps(world, "wins")).isEqualTo(world.get("wins"));
        assertThat(overReps(world, "sqls")).isEqualTo(world.get("sqls"));
        assertThat(overReps(world, "revenue")).isCloseTo(world.get("revenue"), within(1e-6));
        assertThat(world.get("rep.utilization")) // a mean weighted by the time each was there
                .isBetween(
                        ofReps(world, "utilization").min().orElseThrow() - 1e-9,
                        ofReps(world, "utilization").max().orElseThrow() + 1e-9);
        assertThat(overReps(world, "conversations"))
                .isLessThanOrEqualTo(overReps(world, "attempts"))
                .isGreaterThanOrEqualTo(overReps(world, "sqls"));
    }

    private static double overReps(World world, String metric) {
        return ofReps(world, metric).sum();
    }

    private static DoubleStream ofReps(World world, String metric) {
        return IntStream.rangeClosed(1, reps(world)).mapToDouble(rep -> world.get("rep." + rep + "." + metric));
    }

    private static int reps(World world) {
        return world.company().teams().get("sales").reps();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void without_a_warm_up_the_funnel_only_narrows(World world) {
        if (world.company().run().warmUp().isZero()) {
            boolean oncePerLead = world.company().recycling().share() == 0;
            List<Double> steps = Stream.of("inquiries", "mqls", "sals", "sqls", "opportunities", "wins")
                    .skip(oncePerLead ? 0 : 1)
                    .map(world::get)
                    .toList();
            assertThat(steps).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(world.get("wins")).isEqualTo(world.get("fate.won"));
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void a_lead_comes_back_as_often_as_marketing_allows_and_only_where_it_recycles(World world) {
        int allowed = world.company().recycling().share() == 0
                ? 1
                : world.company().recycling().handovers();
        assertThat(world.handed()).allMatch(h -> h.lead().handovers() <= allowed);
        assertThat(world.handed()).filteredOn(Handover::recycled).allMatch(h -> allowed > 1);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void a_lead_is_accepted_or_rejected_at_most_once(World world) {
        assertThat(world.journal().all("accepted").stream().map(Entry::subject)).doesNotHaveDuplicates();
        assertThat(world.journal().all("rejected").stream().map(Entry::subject)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void the_clock_never_goes_back(World world) {
        assertThat(world.journal().entries).extracting(Entry::at).isSorted();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void a_lead_is_handed_over_once_settled_at_most_once_and_not_tried_afterwards(World world) {
        List<Handover> handed = world.handed();
        assertThat(handed).doesNotHaveDuplicates();
        List<Object> settled =
                world.journal().all("settled").stream().map(Entry::subject).toList();
        assertThat(settled).doesNotHaveDuplicates();
        assertThat(handed).filteredOn(Handover::settled).hasSameSizeAs(settled);
        assertThat(world.journal().all("attempted")).allMatch(e -> ((Handover) e.subject()).attempts() > 0);
        assertThat(world.journal().all("closed").stream().map(Entry::subject)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void every_attempt_is_counted_once_and_none_exceeds_the_cadence(World world) {
        int sum = world.handed().stream().mapToInt(Handover::attempts).sum();
        assertThat(world.journal().all("attempted")).hasSize(sum);
        assertThat(world.handed())
                .allMatch(h -> h.attempts() <= world.company().cadence().maxAttempts());
        assertThat(world.handed())
                .filteredOn(h -> h.ending() == Ending.DROPPED && h.custody().cycle() == 0)
                .allMatch(h -> h.attempts() == 0);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void reps_do_one_thing_at_a_time_and_begin_nothing_outside_working_time(World world) {
        WorkingCalendar calendar = calendar(world.company());
        assertThat(world.journal().pieces).allMatch(piece -> calendar.isWorking(piece.at()));
        assertThat(world.journal().times("attempted")).allMatch(calendar::isWorking);
        for (int rep = 0; rep < reps(world); rep++) {
            int number = rep;
            List<Piece> pieces = world.journal().pieces.stream()
                    .filter(p -> p.rep() == number)
                    .toList();
            assertThat(pieces).isNotEmpty();
            for (int i = 1; i < pieces.size(); i++) {
                assertThat(pieces.get(i).at())
                        .isGreaterThanOrEqualTo(pieces.get(i - 1).end());
            }
        }
    }

    private static WorkingCalendar calendar(Company company) {
        int holiday = (int) company.run().warmUp().toDays() + 9; // 14 January, counted from the first measured Monday
        return WorkingCalendar.of(company.workingTime().shifts(), List.of(holiday));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void waiting_leads_are_counted_in_and_out(World world) {
        int level = 0;
        for (Entry entry : world.journal().all("waiting")) {
            level += (Integer) entry.subject();
            assertThat(level).isNotNegative();
        }
        long inInboxes = world.handed().stream()
                .filter(h -> h.place() == LeadPlace.WAITING)
                .count();
        assertThat(level).isEqualTo((int) inInboxes);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void shares_of_attempts_add_up_to_one(World world) {
        double sum = world.get("attempts.none") + world.get("attempts.1to3") + world.get("attempts.4plus");
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(world.get("followup.rate")).isCloseTo(1 - world.get("attempts.none"), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void a_lead_is_passed_on_at_most_once_and_only_between_desks(World world) {
        List<Object> passedOn =
                world.journal().all("reassigned").stream().map(Entry::subject).toList();
        assertThat(passedOn).doesNotHaveDuplicates();
        if (world.company().routing().rule() == Routing.Rule.PULL || reps(world) == 1) {
            assertThat(passedOn).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void speed_to_lead_is_the_delay_of_systems_holds_and_people(World world) {
        double held = world.responses().has("speed.to.lead.held") ? world.get("speed.to.lead.held") : 0;
        assertThat(world.get("speed.to.lead"))
                .isCloseTo(world.get("speed.to.lead.system") + held + world.get("speed.to.lead.human"), within(1e-9));
        if (!Double.isNaN(
                world.get("speed.to.lead"))) { // a company may be so full that no lead of the window is ever tried
            assertThat(world.get("speed.to.lead.working")).isLessThan(world.get("speed.to.lead"));
        }
        assertThat(world.get("rep.utilization")).isBetween(0.0, 1.2);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void trust_stays_on_its_scale(World world) {
        assertThat(world.journal().all("trusts"))
                .flatExtracting(e -> (List<?>) e.subject())
                .allMatch(trust -> (double) trust >= 0 && (double) trust <= 1);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void only_who_is_pressed_by_an_agreement_pretends(World world) {
        assertThat(world.journal().all("faked"))
                .extracting(e -> (Handover) e.subject())
                .allMatch(lead -> !lead.own() && lead.promise().promisesAnything());
    }
}
