package dev.handoff.crm.export;

import static dev.handoff.crm.export.Column.always;
import static dev.handoff.crm.export.Column.figure;
import static dev.handoff.crm.export.Column.text;

import java.util.List;

/**
 * Leads, tasks and opportunities of Salesforce as its data loader writes them: times in UTC; conversion and closing are days. The date of
 * qualification and the score are fields that companies add themselves.
 */
record SalesforceShape() implements ExportShape {
    private static final CellText.Clock CLOCK = CellText.clock("yyyy-MM-dd'T'HH:mm:ss.'000Z'");
    private static final CellText.Clock DAY = CellText.clock("yyyy-MM-dd");
    private static final int DIGITS = 10;

    /** Fifteen characters that count, and three that tell which of them are capitals. */
    private static String identifier(String prefix, int number) {
        String capitals = prefix.equals("00Q") || prefix.equals("00T") ? "EAA" : "AAA";
        return prefix + "5g" + CellText.digits(number + 1L, DIGITS) + capitals;
    }

    @Override
    public List<Column<LeadRow>> leads() {
        return List.of(
                text("Id", r -> identifier("00Q", r.number())),
                text("FirstName", LeadRow::firstName),
                text("LastName", r -> Integer.toString(r.number() + 1)),
                text("LeadSource", r -> r.lead().channel()),
                text("Status", r -> LeadStatus.of(r.lead(), "Qualified")),
                text("Owner.Name", r -> CellText.rep(r.lead().owner())),
                figure("CreatedDate", r -> CLOCK.at(r.lead().created())),
                text("IsConverted", r -> Boolean.toString(r.deal().isPresent())),
                figure("ConvertedDate", r -> DAY.at(r.lead().sql())),
                text(
                        "ConvertedOpportunityId",
                        r -> r.deal().map(d -> identifier("006", d.number())).orElse("")),
                figure("MQL_Date__c", r -> CLOCK.at(r.lead().qualified())),
                figure("Score__c", r -> CellText.score(r.lead().score())),
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
                text("Id", r -> identifier("00T", r.number())),
                text("WhoId", r -> identifier("00Q", r.attempt().lead())),
                text("Owner.Name", r -> CellText.rep(r.attempt().owner())),
                always("Subject", "Call"),
                always("Status", "Completed"),
                figure("ActivityDate", r -> DAY.at(r.attempt().at())),
                figure("CreatedDate", r -> CLOCK.at(r.attempt().at())),
                figure("CompletedDateTime", r -> CLOCK.at(r.ended())),
                always("TaskSubtype", "Call"),
                always("CallType", "Outbound"),
                text("CallDisposition", r -> r.outcome("Connected", "No Answer")),
                figure(
                        "CallDurationInSeconds",
                        r -> Integer.toString(r.attempt().seconds())));
    }

    @Override
    public List<Column<DealRow>> deals() {
        return List.of(
                text("Id", r -> identifier("006", r.number())),
                text("StageName", r -> r.outcome("Closed Won", "Closed Lost", "Prospecting")),
                figure("Amount", r -> CellText.money(r.deal().amount())),
                figure("CreatedDate", r -> CLOCK.at(r.deal().opened())),
                figure("CloseDate", r -> DAY.at(r.closedOrPlanned())),
                text("IsClosed", r -> r.outcome("true", "true", "false")),
                text("IsWon", r -> r.outcome("true", "false", "false")),
                text("Owner.Name", r -> CellText.rep(r.deal().owner())));
    }
}
