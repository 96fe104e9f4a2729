package dev.handoff.crm.export;

import static dev.handoff.crm.export.Column.always;
import static dev.handoff.crm.export.Column.figure;
import static dev.handoff.crm.export.Column.text;

import dev.handoff.calibration.CrmTables;
import java.util.List;

/**
 * Rows of Odoo's {@code crm.lead}, and phone calls. A lead that became a deal goes on under its identifier; the file of deals is the list of those.
 * Why a lead ended is not in it; score and date of qualification are fields that companies add themselves.
 */
record OdooShape() implements ExportShape {
    private static final CellText.Clock CLOCK = CellText.clock("yyyy-MM-dd HH:mm:ss");
    private static final CellText.Clock DAY = CellText.clock("yyyy-MM-dd");

    private static String identifier(int lead) {
        return "__export__.crm_lead_" + (lead + 1);
    }

    @Override
    public List<Column<LeadRow>> leads() {
        return List.of(
                text("id", r -> identifier(r.number())),
                text("contact_name", LeadRow::name),
                text("type", r -> r.deal().isPresent() ? "opportunity" : "lead"),
                text("source_id", r -> r.lead().channel()),
                text("user_id", r -> CellText.rep(r.lead().owner())),
                figure("create_date", r -> CLOCK.at(r.lead().created())),
                figure("date_open", r -> CLOCK.at(r.lead().assigned())),
                figure("x_mql_date", r -> CLOCK.at(r.lead().qualified())),
                figure("date_conversion", r -> CLOCK.at(r.lead().sql())),
                figure("date_closed", r -> CLOCK.at(closed(r))),
                text("stage_id", r -> r.deal().map(OdooShape::stage).orElse("New")),
                text("active", r -> r.deal().map(OdooShape::active).orElse("True")),
                figure("expected_revenue", r -> r.deal().map(OdooShape::revenue).orElse("")),
                figure("x_score", r -> CellText.score(r.lead().score())),
                text(
                        "create_uid",
                        r -> r.lead().foundByRep() ? CellText.rep(r.lead().owner()) : ""));
    }

    private static long closed(LeadRow row) {
        return row.deal().map(d -> d.deal().closed()).orElse(CrmTables.NEVER);
    }

    private static String stage(DealRow row) {
        return row.outcome("Won", "Proposition", "Proposition");
    }

    private static String active(DealRow row) {
        return row.outcome("True", "False", "True");
    }

    private static String revenue(DealRow row) {
        return CellText.money(row.deal().amount());
    }

    @Override
    public String email() {
        return "email_from";
    }

    @Override
    public List<Column<AttemptRow>> attempts() {
        return List.of(
                figure("id", r -> Integer.toString(r.number() + 1)),
                text("opportunity_id", r -> identifier(r.attempt().lead())),
                figure("date", r -> CLOCK.at(r.attempt().at())),
                text("user_id", r -> CellText.rep(r.attempt().owner())),
                text("state", r -> r.outcome("done", "pending")),
                always("direction", "out"),
                figure("duration", r -> CellText.minutes(r.attempt().seconds())));
    }

    @Override
    public List<Column<DealRow>> deals() {
        return List.of(
                text("id", r -> identifier(r.deal().lead())),
                always("type", "opportunity"),
                text("user_id", r -> CellText.rep(r.deal().owner())),
                figure("date_conversion", r -> CLOCK.at(r.deal().opened())),
                figure("date_closed", r -> CLOCK.at(r.deal().closed())),
                figure("date_deadline", r -> DAY.at(r.planned())),
                text("stage_id", OdooShape::stage),
                text("active", OdooShape::active),
                figure("expected_revenue", OdooShape::revenue));
    }
}
