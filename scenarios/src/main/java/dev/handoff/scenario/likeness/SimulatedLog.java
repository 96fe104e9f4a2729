package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.market.Lead;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the CRM of a simulated company would show of a window that begins when the warm-up is over, as {@code trace --as-crm} writes it and
 * {@link ExportLog} reads it: of a lead handed over twice the last time counts, a call that was only logged looks like any other that nobody
 * answered, and a lead that a rep found has its record from the first call on.
 */
final class SimulatedLog implements Journal {
    private static final long MILLIS = 1000;

    private final List<String> channels;
    private final boolean assignedCounts;
    private final boolean qualifiedCounts;
    private final long from;
    private final long to;
    private final long asOf;
    private final List<SeenLog.OneLead> leads = new ArrayList<>();
    private final List<SeenLog.OneLead> found = new ArrayList<>();
    /** Asked for single leads only, never gone through: its order would be another every time. */
    private final Map<Lead, SeenLog.OneLead> byLead = new IdentityHashMap<>();

    /**
     * @param export whose window and columns are those of the log
     * @param from first instant of the window, milliseconds from the start
     */
    SimulatedLog(ExportFrame export, long from) {
        this.channels = export.channels();
        this.assignedCounts = export.knows(CrmColumn.LEAD_ASSIGNED);
        this.qualifiedCounts = !assignedCounts && export.knows(CrmColumn.LEAD_QUALIFIED);
        this.from = from;
        this.to = from + MILLIS * (export.to() - export.from());
        this.asOf = export.seconds();
    }

    SeenLog seen() {
        return new SeenLog(channels, leads, found, asOf);
    }

    private long seconds(long at) {
        return Math.floorDiv(at - from, MILLIS);
    }

    private boolean isSeen(long at) {
        return seconds(at) <= asOf;
    }

    @Override
    public void inquired(long at, Lead lead) {
        int channel = channels.indexOf(lead.channel().name());
        if (at >= from && at < to && channel >= 0) {
            SeenLog.OneLead one = new SeenLog.OneLead(seconds(at), channel);
            leads.add(one);
            byLead.put(lead, one);
            if (!assignedCounts && !qualifiedCounts) {
                one.handed = one.created;
            }
        }
    }

    private SeenLog.@Nullable OneLead of(long at, Handover handover) {
        return isSeen(at) ? byLead.get(handover.lead()) : null;
    }

    @Override
    public void qualified(long at, Handover handover) {
        SeenLog.OneLead lead = of(at, handover);
        if (lead != null && qualifiedCounts) {
            lead.handed = seconds(at);
        }
    }

    @Override
    public void assigned(long at, Handover handover) {
        SeenLog.OneLead lead = of(at, handover);
        if (lead != null && assignedCounts) {
            lead.handed = seconds(at);
        }
    }

    @Override
    public void reassigned(long at, Handover handover) {
        assigned(at, handover);
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        if (handover.own()) {
            record(at, handover);
        }
        called(at, handover, answered);
    }

    /** A lead that a rep found is not in the CRM before it was called. */
    private void record(long at, Handover handover) {
        boolean inWindow = handover.qualifiedAt() >= from && at < to && isSeen(at);
        if (inWindow && !byLead.containsKey(handover.lead())) {
            SeenLog.OneLead one = new SeenLog.OneLead(
                    seconds(at), channels.indexOf(handover.lead().channel().name()));
            found.add(one);
            byLead.put(handover.lead(), one);
        }
    }

    @Override
    public void faked(long at, Handover handover) {
        called(at, handover, false);
    }

    private void called(long at, Handover handover, boolean answered) {
        SeenLog.OneLead lead = of(at, handover);
        if (lead != null) {
            lead.calls.add(seconds(at), answered, true, true);
        }
    }

    @Override
    public void opened(long at, Handover handover) {
        SeenLog.OneLead lead = of(at, handover);
        if (lead != null) {
            lead.sql = true;
            lead.pursued = Math.min(lead.pursued, seconds(at));
            lead.deals.add(new SeenLog.Deal(seconds(at), SeenLog.NEVER, false, Double.NaN));
        }
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        SeenLog.OneLead lead = of(at, handover);
        if (lead != null && !lead.deals.isEmpty()) {
            int last = lead.deals.size() - 1;
            lead.deals.set(
                    last, new SeenLog.Deal(lead.deals.get(last).opened(), seconds(at), won, won ? size : Double.NaN));
        }
    }
}
