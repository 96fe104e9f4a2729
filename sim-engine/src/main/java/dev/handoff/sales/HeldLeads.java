package dev.handoff.sales;

import dev.handoff.handoff.Handover;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Leads that were delivered and that nobody can take yet: first come, first served, as soon as somebody who may get it has room. */
final class HeldLeads {

    private final Allocation allocation;
    private final ArrayDeque<Handover> leads = new ArrayDeque<>();

    HeldLeads(Allocation allocation) {
        this.allocation = allocation;
    }

    boolean isEmpty() {
        return leads.isEmpty();
    }

    void add(Handover handover) {
        leads.add(handover);
    }

    void remove(Handover handover) {
        leads.remove(handover);
    }

    /** The first lead that somebody can take now, which is held no longer; null when there is none. */
    @Nullable
    Handover poll() {
        if (!leads.isEmpty() && allocation.anybodyHasRoom()) {
            for (Handover handover : leads) {
                if (allocation.somebodyFor(handover.lead())) {
                    leads.remove(handover);
                    return handover;
                }
            }
        }
        return null;
    }
}
