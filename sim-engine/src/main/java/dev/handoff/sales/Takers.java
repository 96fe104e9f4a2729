package dev.handoff.sales;

import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Router;
import dev.handoff.handoff.Routers;
import dev.handoff.market.Lead;
import java.util.List;

/**
 * Who can take a lead: those who follow up and to whom the routing rule gives such leads at all; of them those who are there, or all of them
 * when none is; of them those who have room.
 *
 * <p>A territory keeps its leads: with {@code spillOver} they go to anybody who is there and has room when none of its own people is.
 */
final class Takers {

    private final SalesFloor floor;

    @SuppressWarnings("NullAway.Init") // adopted before the first lead
    private Routing routing;

    @SuppressWarnings("NullAway.Init") // adopted before the first lead
    private Router router;

    private int cap;
    private List<Rep> present = List.of();
    private List<Rep> presentOf = List.of();
    private long presentAt = -1;

    Takers(SalesFloor floor) {
        this.floor = floor;
    }

    /** Turns and credits of the routing rule begin anew when it changes. */
    void adopt(Routing rules) {
        if (!rules.equals(routing)) {
            routing = rules;
            router = Routers.of(rules);
        }
        cap = rules.openLeadsCap().orElse(Integer.MAX_VALUE);
    }

    /** Those of whom the router may choose for that lead; empty when it has to be held. */
    List<Rep> of(Lead lead) {
        List<Rep> takers = floor.staff().followingUp();
        List<Rep> allowed = router.allowed(lead, takers);
        if (allowed == takers) {
            return withRoom(present());
        }
        List<Rep> there = withRoom(there(allowed));
        if (!there.isEmpty()) {
            return there;
        }
        return withRoom(spills() ? present() : whoIsThereOrAll(allowed));
    }

    /** A weight of 0 means none: only territories spill over. */
    private boolean spills() {
        return routing.spillOver().isYes() && routing.rule() != Routing.Rule.WEIGHTED;
    }

    /** Those to whom the lead could be passed on, room or not; when its rep is only away, those who are there. */
    List<Rep> insteadOf(Rep owner, Handover handover) {
        List<Rep> allowed = router.allowed(handover.lead(), floor.staff().followingUp());
        boolean comesBack = owner.away() && !owner.gone() && owner.has(Team.Duty.FOLLOW_UP);
        List<Rep> candidates = comesBack ? there(allowed) : whoIsThereOrAll(allowed);
        return candidates.stream().filter(rep -> rep != owner).toList();
    }

    /** The router's choice among them. */
    Rep choose(Lead lead, List<Rep> candidates) {
        return router.choose(lead, candidates);
    }

    /** Whether anybody who follows up has room; whoever has a territory of leads of their own may get them though others are there. */
    boolean anybody() {
        return !withRoom(floor.staff().followingUp()).isEmpty();
    }

    private List<Rep> withRoom(List<Rep> reps) {
        return cap == Integer.MAX_VALUE
                ? reps
                : reps.stream().filter(rep -> rep.openLeads() < cap).toList();
    }

    private static List<Rep> there(List<Rep> reps) {
        return reps.stream().filter(rep -> !rep.away()).toList();
    }

    private static List<Rep> whoIsThereOrAll(List<Rep> reps) {
        List<Rep> there = there(reps);
        return there.isEmpty() ? reps : there;
    }

    /** Drawn up only when somebody may have come or gone: leads are many. */
    private List<Rep> present() {
        List<Rep> takers = floor.staff().followingUp();
        long calls = floor.attendance().calls();
        if (takers != presentOf || calls != presentAt) {
            present = whoIsThereOrAll(takers);
            presentOf = takers;
            presentAt = calls;
        }
        return present;
    }
}
