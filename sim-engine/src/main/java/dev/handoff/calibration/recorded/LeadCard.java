package dev.handoff.calibration.recorded;

import static dev.handoff.calibration.CrmTables.NEVER;

import dev.handoff.calibration.LeadEnding;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import java.util.ArrayList;
import java.util.List;

/** A lead's record while the simulation goes on. */
final class LeadCard {
    final String name;
    final String channel;
    final boolean foundByRep;
    int owner = Handover.NOBODY;
    long created = NEVER;
    long qualified = NEVER;
    long assigned = NEVER;
    double score = Double.NaN;
    private long sql = NEVER;
    private long closed = NEVER;
    private LeadEnding ending = LeadEnding.NONE;
    private final List<RecordedAttempt> attempts = new ArrayList<>();

    LeadCard(String name, String channel, boolean foundByRep) {
        this.name = name;
        this.channel = channel;
        this.foundByRep = foundByRep;
    }

    /** Whether the CRM knows the lead at all. */
    boolean exists() {
        return created != NEVER;
    }

    /** It met the lead definition, perhaps again: its status is that of a lead that is being worked on. */
    void qualify(long at, double newScore) {
        qualified = at;
        score = newScore;
        closed = NEVER;
        ending = LeadEnding.NONE;
    }

    /** A shared queue is nobody; whoever takes a lead from it becomes its owner. */
    void ownedBy(int rep) {
        if (rep != Handover.NOBODY) {
            owner = rep;
        }
    }

    void attempt(long at, int rep, boolean answered, int seconds) {
        ownedBy(rep);
        attempts.add(new RecordedAttempt(-1, at, rep, answered, seconds));
    }

    /** A lead that became a deal is known as one; any other ending is only where its reason was recorded. */
    void settle(long at, Ending how, boolean reason) {
        if (how == Ending.QUALIFIED) {
            sql = at;
        }
        if (how == Ending.QUALIFIED || reason) {
            ending = meaning(how);
        }
        if (reason) {
            closed = at;
        }
    }

    private static LeadEnding meaning(Ending how) {
        return switch (how) {
            case QUALIFIED -> LeadEnding.QUALIFIED;
            case NOT_A_FIT -> LeadEnding.MISFIT;
            case BOUGHT_ELSEWHERE -> LeadEnding.COMPETITOR;
            case OPTED_OUT -> LeadEnding.OPT_OUT;
            case CADENCE_DONE -> LeadEnding.UNRESPONSIVE;
            case REJECTED -> LeadEnding.REJECTED;
            case LET_GO, DROPPED, EXPIRED_UNREAD, RETURNED -> LeadEnding.NO_REASON;
        };
    }

    RecordedLead lead(int number) {
        return new RecordedLead(
                number,
                name,
                channel,
                owner,
                created,
                qualified,
                assigned,
                sql,
                closed,
                score,
                ending,
                attempts.size(),
                attempts.stream().anyMatch(RecordedAttempt::answered),
                foundByRep);
    }

    List<RecordedAttempt> attempts(int number) {
        return attempts.stream()
                .map(a -> new RecordedAttempt(number, a.at(), a.owner(), a.answered(), a.seconds()))
                .toList();
    }
}
