package dev.handoff.crm.export;

import static dev.handoff.crm.export.Column.always;
import static dev.handoff.crm.export.Column.figure;
import static dev.handoff.crm.export.Column.text;

import dev.handoff.calibration.LeadEnding;
import dev.handoff.calibration.recorded.RecordedLead;
import java.util.List;

/**
 * Leads, phone calls and opportunities of Dynamics 365 as they are exported in Germany: semicolons, decimal commas, the day first. The close of a
 * deal is a day.
 */
record DynamicsShape() implements ExportShape {
    private static final CellText.Clock CLOCK = CellText.clock("dd.MM.yyyy HH:mm");
    private static final CellText.Clock DAY = CellText.clock("dd.MM.yyyy");
    private static final int DIGITS = 12;
    private static final int MINUTE = 60;

    private static String identifier(int table, int number) {
        return "0000000" + table + "-0000-4000-8000-" + CellText.digits(number + 1L, DIGITS);
    }

    private static String lead(int number) {
        return identifier(1, number);
    }

    private static String state(RecordedLead lead) {
        return switch (lead.ending()) {
            case NONE -> "Open";
            case QUALIFIED -> "Qualified";
            default -> "Disqualified";
        };
    }

    private static String reason(RecordedLead lead) {
        return lead.ending() == LeadEnding.NONE && lead.attempts() > 0 ? "Contacted" : LeadStatus.of(lead, "Qualified");
    }

    @Override
    public List<Column<LeadRow>> leads() {
        return List.of(
                text("(Do Not Modify) Lead", r -> lead(r.number())),
                always("Topic", "Inquiry"),
                text("First Name", LeadRow::firstName),
                text("Lead Source", r -> r.lead().channel()),
                text("Status", r -> state(r.lead())),
                text("Status Reason", r -> reason(r.lead())),
                text("Owner", r -> CellText.rep(r.lead().owner())),
                figure("Created On", r -> CLOCK.at(r.lead().created())),
                figure("MQL On", r -> CLOCK.at(r.lead().qualified())),
                figure("SQL On", r -> CLOCK.at(r.lead().sql())),
                figure("Lead Score", r -> CellText.comma(CellText.score(r.lead().score()))),
                text(
                        "Created By",
                        r -> r.lead().foundByRep() ? CellText.rep(r.lead().owner()) : ""));
    }

    @Override
    public String email() {
        return "Email";
    }

    @Override
    public List<Column<AttemptRow>> attempts() {
        return List.of(
                text("(Do Not Modify) Phone Call", r -> identifier(2, r.number())),
                always("Subject", "Call"),
                text("Regarding (Lead)", r -> lead(r.attempt().lead())),
                always("Direction", "Outgoing"),
                always("Activity Status", "Completed"),
                figure("Actual End", r -> CLOCK.at(r.attempt().at())),
                figure(
                        "Actual Duration",
                        r -> Integer.toString(Math.max(1, (r.attempt().seconds() + MINUTE / 2) / MINUTE))),
                text("Owner", r -> CellText.rep(r.attempt().owner())),
                text("Outcome", r -> r.outcome("Connected", "No answer")));
    }

    @Override
    public List<Column<DealRow>> deals() {
        return List.of(
                text("(Do Not Modify) Opportunity", r -> identifier(3, r.number())),
                always("Topic", "Deal"),
                text("Originating Lead", r -> lead(r.deal().lead())),
                text("Status", r -> r.outcome("Won", "Lost", "Open")),
                figure(
                        "Actual Revenue",
                        r -> CellText.comma(CellText.money(r.deal().amount()))),
                figure("Created On", r -> CLOCK.at(r.deal().opened())),
                figure("Actual Close Date", r -> DAY.at(r.deal().closed())),
                figure("Est. Close Date", r -> DAY.at(r.planned())),
                text("Owner", r -> CellText.rep(r.deal().owner())));
    }

    @Override
    public char separator() {
        return ';';
    }
}
