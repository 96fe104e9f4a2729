package dev.handoff.crm.export;

import static dev.handoff.crm.export.Column.always;
import static dev.handoff.crm.export.Column.figure;
import static dev.handoff.crm.export.Column.text;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.recorded.RecordedDeal.Outcome;
import java.util.List;

/**
 * People, activities and deals of Pipedrive, which are joined by name. It has no status of people, so endings and conversions are not in it; score
 * and date of qualification are fields that companies add themselves.
 */
record PipedriveShape() implements ExportShape {
    private static final CellText.Clock CLOCK = CellText.clock("yyyy-MM-dd HH:mm:ss");
    private static final CellText.Clock DAY = CellText.clock("yyyy-MM-dd");
    private static final int FIRST_PERSON = 101;
    private static final int FIRST_ACTIVITY = 701;
    private static final int FIRST_DEAL = 301;

    @Override
    public List<Column<LeadRow>> leads() {
        return List.of(
                figure("Person - ID", r -> Integer.toString(FIRST_PERSON + r.number())),
                text("Person - Name", LeadRow::name),
                text("Person - Owner", r -> CellText.rep(r.lead().owner())),
                figure("Person - Person created", r -> CLOCK.at(r.lead().created())),
                text("Person - Lead source", r -> r.lead().channel()),
                figure("Person - MQL date", r -> CLOCK.at(r.lead().qualified())),
                figure("Person - Score", r -> CellText.score(r.lead().score())));
    }

    @Override
    public String email() {
        return "Person - Email";
    }

    @Override
    public List<Column<AttemptRow>> attempts() {
        return List.of(
                figure("Activity - ID", r -> Integer.toString(FIRST_ACTIVITY + r.number())),
                always("Activity - Type", "Call"),
                always("Activity - Done", "Done"),
                figure("Activity - Due date", r -> DAY.at(r.attempt().at())),
                figure(
                        "Activity - Marked as done time",
                        r -> CLOCK.at(r.attempt().at())),
                text(
                        "Activity - Assigned to user",
                        r -> CellText.rep(r.attempt().owner())),
                text("Activity - Contact person", AttemptRow::person),
                text("Activity - Outcome", r -> r.outcome("Connected", "No answer")));
    }

    private static long closed(DealRow row, Outcome as) {
        return row.deal().outcome() == as ? row.deal().closed() : CrmTables.NEVER;
    }

    @Override
    public List<Column<DealRow>> deals() {
        return List.of(
                figure("Deal - ID", r -> Integer.toString(FIRST_DEAL + r.number())),
                always("Deal - Title", "Deal"),
                text("Deal - Status", r -> r.outcome("Won", "Lost", "Open")),
                figure("Deal - Value", r -> CellText.money(r.deal().amount())),
                figure("Deal - Deal created", r -> CLOCK.at(r.deal().opened())),
                figure("Deal - Won time", r -> CLOCK.at(closed(r, Outcome.WON))),
                figure("Deal - Lost time", r -> CLOCK.at(closed(r, Outcome.LOST))),
                text("Deal - Owner", r -> CellText.rep(r.deal().owner())),
                text("Deal - Contact person", DealRow::person),
                figure("Deal - Expected close date", r -> DAY.at(r.planned())));
    }
}
