package dev.handoff.scenario.likeness;

import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.market.Lead;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the CRM of a simulated company would show of a window that begins when the warm-up is over. */
final class SimulatedLog implements Journal {
    private static final long MILLIS = 1000;

    private final List<String> channels;
    private final long from;
    private final long to;
    private final long asOf;
    private final List<SeenLog.OneLead> leads = new ArrayList<>();
    /** Asked for single leads only, never gone through: its order would be another every time. */
    private final Map<Lead, SeenLog.OneLead> byLead = new IdentityHashMap<>();

    /**
     * @param channels channels of the export, in its order
     * @param from first instant of the window, milliseconds from the start
     * @param seconds how long the window is
     * @param asOf when the export is made, seconds from the window's first
     */
    SimulatedLog(List<String> channels, long from, long seconds, long asOf) {
        this.channels = channels;
        this.from = from;
        this.to = from + MILLIS * seconds;
        this.asOf = asOf;
    }

    SeenLog seen() {
        return new SeenLog(channels, leads, asOf);
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
        }
    }

    private SeenLog.OneLead of(long at, Handover handover) {
        return isSeen(at) && !handover.own() ? byLead.get(handover.lead()) : null;
    }

    @Override
    public void qualified(long at, Handover handover) {
        SeenLog.OneLead lead = of(at, handover);
        if (lead != null && lead.handed == SeenLog.NEVER) {
            lead.handed = seconds(at);
        }
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        SeenLog.OneLead lead = of(at, handover);
        if (lead != null) {
            lead.calls.add(new SeenLog.Call(seconds(at), answered, true, true));
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
