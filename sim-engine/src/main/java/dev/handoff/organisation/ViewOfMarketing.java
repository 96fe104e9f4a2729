package dev.handoff.organisation;

import dev.handoff.company.Company;
import dev.handoff.company.MarketingPromise;
import dev.handoff.company.Trust;
import dev.handoff.handoff.Delivery;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.MarketingClause;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How sales sees marketing at a review: the share of its clauses that marketing kept since the last one, less the leads that sales wrote
 * off; without a clause to judge, what reps believe about their leads against what they were promised.
 *
 * <p>{@code target = mean(clause kept ? 1 : 0) − b·written off/settled}, or {@code min(1, p̂/promised) − b·written off/settled}. Written
 * off are leads that sales itself ended as not worth more work: rejected, let go, found not to fit, worked to the end of the cadence.
 */
final class ViewOfMarketing implements Journal {

    private Delivery delivery = new Delivery();
    private MarketingPromise promise;
    private long since;
    private long settled;
    private long writtenOff;

    ViewOfMarketing(Company company) {
        beginAnew(company, 0);
    }

    /** The next review judges what comes from then on, by the agreement of that instant. */
    void beginAnew(Company company, long at) {
        delivery = new Delivery();
        promise = company.sla().marketing();
        since = at;
        settled = 0;
        writtenOff = 0;
    }

    /** Where sales' trust in marketing is drawn to. */
    double target(long at, Trust rule, PerceivedQuality quality) {
        double asPromised = keptClauses(at).orElseGet(() -> Math.min(1, quality.mean() / rule.promisedQuality()));
        return asPromised - rule.badLeads() * writtenOffShare();
    }

    /** Whether marketing has kept that clause since the last review; empty when it was not promised or there is nothing to judge. */
    Optional<Boolean> kept(MarketingClause clause, long at) {
        return clause.kept(promise, delivery, at - since);
    }

    /** Share of its clauses that marketing has kept since the last review; empty when there is none to judge. */
    OptionalDouble keptClauses(long at) {
        return Arrays.stream(MarketingClause.values())
                .map(clause -> kept(clause, at))
                .flatMap(Optional::stream)
                .mapToDouble(kept -> kept ? 1 : 0)
                .average();
    }

    private double writtenOffShare() {
        return settled == 0 ? 0 : writtenOff / (double) settled;
    }

    @Override
    public void qualified(long at, Handover handover) {
        delivery.qualified();
    }

    @Override
    public void assigned(long at, Handover handover) {
        if (promise.completeness().isPresent()) {
            delivery.handed(handover);
        }
    }

    @Override
    public void accepted(long at, Handover handover) {
        delivery.reviewed(true);
    }

    @Override
    public void rejected(long at, Handover handover) {
        delivery.reviewed(false);
    }

    @Override
    public void spoke(long at, Handover handover) {
        delivery.spoke(handover);
    }

    @Override
    public void settled(long at, Handover handover) {
        if (!handover.own()) {
            settled++;
            writtenOff += isWrittenOff(handover) ? 1 : 0;
        }
    }

    private static boolean isWrittenOff(Handover handover) {
        return switch (handover.ending()) {
            case REJECTED, LET_GO, NOT_A_FIT, CADENCE_DONE -> true;
            case QUALIFIED, BOUGHT_ELSEWHERE, OPTED_OUT, DROPPED, EXPIRED_UNREAD, RETURNED -> false;
        };
    }
}
