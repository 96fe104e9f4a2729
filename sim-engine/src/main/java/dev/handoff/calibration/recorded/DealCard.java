package dev.handoff.calibration.recorded;

import static dev.handoff.calibration.CrmTables.NEVER;

import java.util.ArrayList;
import java.util.List;

/** A deal's record while the simulation goes on. */
final class DealCard {
    final LeadCard lead;
    private final long opened;
    private int owner;
    private long closed = NEVER;
    private RecordedDeal.Outcome outcome = RecordedDeal.Outcome.OPEN;
    private double amount = Double.NaN;
    private final List<Long> stages = new ArrayList<>();

    DealCard(LeadCard lead, long opened, int owner) {
        this.lead = lead;
        this.opened = opened;
        this.owner = owner;
    }

    long opened() {
        return opened;
    }

    void enter(long at, int rep) {
        owner = rep;
        stages.add(at);
    }

    void close(long at, int rep, boolean won, double size) {
        owner = rep;
        closed = at;
        outcome = won ? RecordedDeal.Outcome.WON : RecordedDeal.Outcome.LOST;
        amount = won ? size : Double.NaN;
    }

    RecordedDeal deal(int leadNumber) {
        return new RecordedDeal(leadNumber, owner, opened, closed, outcome, amount, stages);
    }
}
