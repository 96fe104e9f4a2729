package dev.handoff.crm.export;

import static dev.handoff.crm.export.Column.always;
import static dev.handoff.crm.export.Column.figure;
import static dev.handoff.crm.export.Column.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Contacts, calls and deals of HubSpot, times to the minute.
 *
 * @param stages of deals
 */
record HubSpotShape(int stages) implements ExportShape {
    private static final CellText.Clock CLOCK = CellText.clock("yyyy-MM-dd HH:mm");
    private static final int FIRST_CONTACT = 5001;
    private static final int FIRST_CALL = 880_001;
    private static final int FIRST_DEAL = 990_001;

    private static String contact(int number) {
        return Integer.toString(FIRST_CONTACT + number);
    }

    @Override
    public List<Column<LeadRow>> leads() {
        return List.of(
                figure("Record ID", r -> contact(r.number())),
                text("First Name", LeadRow::firstName),
                text("Last Name", r -> Integer.toString(r.number() + 1)),
                text("Contact owner", r -> CellText.rep(r.lead().owner())),
                figure("Owner assigned date", r -> CLOCK.at(r.lead().assigned())),
                text("Lead Status", r -> LeadStatus.of(r.lead(), "Open deal")),
                figure("Create Date", r -> CLOCK.at(r.lead().created())),
                text("Original Source", r -> r.lead().channel()),
                figure(
                        "Became a Marketing Qualified Lead Date",
                        r -> CLOCK.at(r.lead().qualified())),
                figure(
                        "Became a Sales Qualified Lead Date",
                        r -> CLOCK.at(r.lead().sql())),
                figure("HubSpot Score", r -> CellText.score(r.lead().score())),
                figure(
                        "Number of times contacted",
                        r -> Integer.toString(r.lead().attempts())),
                text(
                        "Created by user ID",
                        r -> r.lead().foundByRep() ? CellText.rep(r.lead().owner()) : ""));
    }

    @Override
    public String email() {
        return "Email";
    }

    @Override
    public List<Column<AttemptRow>> attempts() {
        return List.of(
                figure("Record ID", r -> Integer.toString(FIRST_CALL + r.number())),
                always("Call Title", "Call with lead"),
                figure("Activity date", r -> CLOCK.at(r.attempt().at())),
                text("Call outcome", r -> r.outcome("Connected", "No answer")),
                figure(
                        "Call duration (HH:mm:ss)",
                        r -> CellText.hours(r.attempt().seconds())),
                always("Call direction", "OUTBOUND"),
                text("Activity assigned to", r -> CellText.rep(r.attempt().owner())),
                figure("Associated Contact IDs", r -> contact(r.attempt().lead())));
    }

    @Override
    public List<Column<DealRow>> deals() {
        List<Column<DealRow>> columns = new ArrayList<>(List.of(
                figure("Record ID", r -> Integer.toString(FIRST_DEAL + r.number())),
                always("Deal Name", "Deal"),
                text(
                        "Deal Stage",
                        r -> r.outcome(
                                "Closed Won",
                                "Closed Lost",
                                "Stage " + r.deal().stages().size())),
                always("Pipeline", "Sales Pipeline"),
                figure("Amount", r -> CellText.money(r.deal().amount())),
                figure("Close Date", r -> CLOCK.at(r.closedOrPlanned())),
                figure("Create Date", r -> CLOCK.at(r.deal().opened())),
                text("Deal owner", r -> CellText.rep(r.deal().owner())),
                text("Is Closed Won", r -> r.outcome("true", "false", "false")),
                text("Is closed lost", r -> r.outcome("false", "true", "false")),
                figure("Associated Contact IDs", r -> contact(r.deal().lead()))));
        for (int i = 0; i < stages; i++) {
            int stage = i;
            columns.add(figure(
                    "Date entered \"Stage " + (stage + 1) + " (Sales Pipeline)\"", r -> CLOCK.at(r.entered(stage))));
        }
        return columns;
    }
}
