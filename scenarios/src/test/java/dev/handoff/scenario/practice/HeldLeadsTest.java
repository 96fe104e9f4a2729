package dev.handoff.scenario.practice;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.handoff.Handover;
import dev.handoff.scenario.practice.Watched.Event;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Leads that nobody can take, and the rules by which they go out. */
class HeldLeadsTest {

    private static final String ONE_AT_A_TIME = """
            run: {horizon: 104 weeks, warmUp: 0 weeks}
            workingTime: {shifts: always}
            channels: {web: {inquiriesPerWeek: 0.5, reachable: 0}}
            teams: {sales: {reps: 2, absence: 0.5}}
            routing: {openLeadsCap: 1}
            cadence: {gap: 1 week, maxAttempts: 3}
            work: {touch: 5 min}
            persistence: always
            """;

    /** The lead goes out on the first day on which somebody with room is there: found by hand, day by day, from what the trace tells. */
    @Test
    void held_leads_go_out_first_come_first_served_as_soon_as_somebody_with_room_is_there() {
        for (int seed = 1; seed <= 5; seed++) {
            Watched watched = Watched.run(Watched.scenario(ONE_AT_A_TIME).timeline(), seed);
            List<Handover> order =
                    watched.all("assigned").stream().map(Event::lead).toList();
            assertThat(order.stream().map(Handover::qualifiedAt)).isSorted();
            assertThat(watched.heldSince).isNotEmpty();
            assertThat(watched.heldSince.keySet().stream().filter(lead -> lead.owner() != Handover.NOBODY))
                    .allSatisfy(lead -> assertNobodyIdle(watched, lead));
        }
    }

    private static void assertNobodyIdle(Watched watched, Handover lead) {
        for (long day = lead.custody().deliveredAt() / DAY + 1; day * DAY < lead.assignedAt(); day++) {
            long midnight = day * DAY;
            assertThat(IntStream.range(0, 2).filter(rep -> isFree(watched, rep, midnight)))
                    .as("%s on day %s", lead, day)
                    .isEmpty();
        }
    }

    private static boolean isFree(Watched watched, int rep, long at) {
        boolean away = watched.moves.stream()
                .filter(m -> m.rep() == rep && m.at() <= at)
                .reduce((first, second) -> second)
                .filter(m -> m.what().equals("away"))
                .isPresent();
        long open = watched.all("assigned").stream()
                .filter(e -> e.rep() == rep && e.at() <= at)
                .filter(e -> watched.all("settled").stream().noneMatch(s -> s.lead() == e.lead() && s.at() <= at))
                .count();
        return !away && open == 0;
    }

    @Test
    void a_hold_is_called_a_hold_and_not_a_delay_of_the_systems() {
        Watched watched = Watched.run(ONE_AT_A_TIME);

        assertThat(watched.metric("speed.to.lead.system")).isZero();
        assertThat(watched.metric("speed.to.lead.held")).isGreaterThan(24);
        assertThat(watched.metric("speed.to.lead"))
                .isCloseTo(
                        watched.metric("speed.to.lead.system")
                                + watched.metric("speed.to.lead.held")
                                + watched.metric("speed.to.lead.human"),
                        within(1e-9));
    }

    private static final String ONE_DAY = "sla.sales.firstTouch={limit: 1 day}";

    @Test
    void the_agreement_says_whether_its_clock_runs_during_a_hold() {
        Watched stands = Watched.run(ONE_AT_A_TIME, ONE_DAY);
        Watched runs = Watched.run(ONE_AT_A_TIME, ONE_DAY, "sla.clockWhileHeld=yes");

        assertThat(broken(runs)).isGreaterThan(broken(stands));
        assertThat(runs.all("broken"))
                .filteredOn(e -> e.lead().custody().deliveredAt() < e.lead().assignedAt())
                .anyMatch(e -> e.at() == e.lead().custody().deliveredAt() + DAY && e.rep() == Handover.NOBODY);
    }

    @Test
    void a_lead_that_is_held_may_go_back_to_marketing_when_the_limit_is_over() {
        Watched watched = Watched.run(
                ONE_AT_A_TIME, "sla.sales.firstTouch={limit: 1 day, breach: return}", "sla.clockWhileHeld=yes");

        assertThat(watched.all("settled")).anyMatch(e -> e.rep() == Handover.NOBODY);
        assertThat(watched.heldSince.keySet().stream().filter(lead -> lead.owner() != Handover.NOBODY))
                .allMatch(lead -> lead.assignedAt() - lead.custody().deliveredAt() <= DAY);
    }

    private static int broken(Watched watched) {
        return watched.all("broken").size();
    }

    private static final String THREE = """
            run: {horizon: 26 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels: {web: {inquiriesPerWeek: 60}}
            teams: {sales: {reps: 3, absence: 0.3}}
            work: {touch: 5 min}
            persistence: always
            """;

    @Test
    void a_weight_of_zero_means_none_however_many_others_are_absent() {
        Watched watched = Watched.run(THREE, "routing={rule: weighted, weights: [2, 0, 1]}");

        var byRep = watched.all("assigned").stream().collect(Collectors.groupingBy(Event::rep, Collectors.counting()));
        assertThat(byRep).containsOnlyKeys(0, 2);
        assertThat(byRep.get(0) / (double) byRep.get(2))
                .isBetween(1.25, 1.53); // two to one when both are there: (.49·⅔ + .255)/(.49·⅓ + .255) = 1.39
    }

    @Test
    void weights_belong_to_those_who_take_leads() {
        Watched watched = Watched.run("""
                run: {horizon: 8 weeks, warmUp: 0 weeks}
                channels: {web: {inquiriesPerWeek: 30}}
                teams:
                  closers: {reps: 2, duties: [deals]}
                  callers: {reps: 2}
                routing: {rule: weighted, weights: [0, 1]}
                persistence: always
                """);

        assertThat(watched.all("assigned")).isNotEmpty().allMatch(e -> e.rep() == 3);
    }

    private static final String TERRITORIES = """
            run: {horizon: 26 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels:
              north: {inquiriesPerWeek: 20}
              south: {inquiriesPerWeek: 20}
            teams:
              north: {reps: 1, absence: 0.5}
              south: {reps: 2}
            routing: {rule: by segment, segments: {north: north, south: south}}
            work: {touch: 5 min}
            persistence: always
            """;

    @Test
    void a_territory_keeps_its_leads_while_its_people_are_absent() {
        assertThat(Watched.run(TERRITORIES).all("assigned"))
                .allMatch(e -> e.rep() == 0 == e.lead().lead().channel().name().equals("north"));
    }

    @Test
    void leads_spill_over_to_other_territories_only_where_that_is_stated() {
        Watched watched = Watched.run(TERRITORIES, "routing.spillOver=yes");

        long north = watched.all("assigned").stream()
                .filter(HeldLeadsTest::isNorthern)
                .count();
        long south = watched.all("assigned").stream()
                .filter(e -> isNorthern(e) && e.rep() != 0)
                .count();
        assertThat(south / (double) north).isBetween(0.35, 0.65);
    }

    private static boolean isNorthern(Event e) {
        return e.lead().lead().channel().name().equals("north");
    }

    @Test
    void a_full_territory_does_not_keep_another_one_waiting() {
        Watched watched = Watched.run(TERRITORIES, "routing.openLeadsCap=1", "teams.north.reps=0", "timeline=[]");

        assertThat(watched.all("assigned")).noneMatch(HeldLeadsTest::isNorthern);
        assertThat(watched.all("assigned").size()).isGreaterThan(400);
        assertThat(watched.heldSince.keySet().stream()
                        .filter(lead -> !lead.lead().channel().name().equals("north")
                                && lead.custody().deliveredAt() < 26 * WEEK))
                .allMatch(lead -> lead.assignedAt() - lead.custody().deliveredAt() < WEEK);
    }

    private static final String TWO_TERRITORIES = """
            run: {horizon: 4 weeks, warmUp: 0 weeks}
            workingTime: {shifts: always}
            channels:
              north: {inquiriesPerWeek: 0, reachable: 0, schedule: {at: [10 h, 10 h]}}
              south: {inquiriesPerWeek: 0, reachable: 0, schedule: {at: [11 h]}}
            teams:
              north: {reps: 1, duties: [follow-up]}
              south: {reps: 1, duties: [follow-up], absences: [{rep: 1, from: 2026-01-05, to: week 2}]}
            routing: {rule: by segment, segments: {north: north, south: south}, openLeadsCap: 1}
            cadence: {gap: 1 week, maxAttempts: 2}
            work: {touch: 5 min}
            persistence: always
            """;

    @Test
    void a_lead_for_people_with_room_is_not_held_because_another_one_is() {
        Watched watched = Watched.run(TWO_TERRITORIES);

        assertThat(watched.all("held"))
                .singleElement()
                .satisfies(e -> assertThat(e.at()).isEqualTo(10 * HOUR));
        assertThat(watched.all("assigned"))
                .anySatisfy(e -> assertThat(e.lead().lead().channel().name()).isEqualTo("south"))
                .anyMatch(e -> e.at() == 11 * HOUR);
    }

    @Test
    void a_lead_still_held_at_the_end_counts_as_never_tried() {
        Watched watched = Watched.run(
                TWO_TERRITORIES,
                "run.horizon=8 weeks",
                "run.drain=0 weeks",
                "cadence.gap=20 weeks",
                "channels.south.schedule={at: [30 weeks]}");

        assertThat(watched.metric("attempts.none")).isEqualTo(0.5);
        assertThat(watched.metric("speed.to.lead.within.day")).isEqualTo(0.5);
    }

    @Test
    void spilling_over_gives_no_lead_to_a_rep_of_weight_0() {
        Watched watched = Watched.run("""
                run: {horizon: 4 weeks, warmUp: 0 weeks}
                workingTime: {shifts: [Mon-Fri 09:00-17:00]}
                channels: {web: {inquiriesPerWeek: 40}}
                teams: {sales: {reps: 2, absences: [{rep: 1, from: 2026-01-05, to: week 2}]}}
                routing: {rule: weighted, weights: [1, 0], spillOver: yes}
                work: {touch: 5 min}
                persistence: always
                """);

        assertThat(watched.all("assigned")).isNotEmpty().allMatch(e -> e.rep() == 0);
    }
}
