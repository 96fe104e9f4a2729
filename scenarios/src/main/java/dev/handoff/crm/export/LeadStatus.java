package dev.handoff.crm.export;

import dev.handoff.calibration.recorded.RecordedLead;

/** What stands in a lead's status. */
final class LeadStatus {
    private LeadStatus() {}

    /**
     * Words that companies use.
     *
     * @param qualified what the vendor calls a lead that became a deal
     */
    static String of(RecordedLead lead, String qualified) {
        return switch (lead.ending()) {
            case NONE -> working(lead);
            case QUALIFIED -> qualified;
            case MISFIT -> "Unqualified - no fit";
            case UNRESPONSIVE -> "Unresponsive";
            case OPT_OUT -> "Do not contact";
            case COMPETITOR -> "Lost to competitor";
            case REJECTED -> "Rejected";
            case RECYCLED -> "Recycled";
            case NO_REASON -> "Not pursued";
        };
    }

    private static String working(RecordedLead lead) {
        return lead.attempts() == 0 ? "New" : lead.answered() ? "Connected" : "Attempted to contact";
    }
}
