package dev.handoff.crm.export;

import static dev.handoff.crm.export.Column.always;
import static dev.handoff.crm.export.Column.figure;
import static dev.handoff.crm.export.Column.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables of nobody in particular, with all that can be known.
 *
 * @param stages of deals
 */
record PlainShape(int stages) implements ExportShape {
    private static final CellText.Clock CLOCK = CellText.clock("yyyy-MM-dd'T'HH:mm:ss");

    @Override
    public List<Column<LeadRow>> leads() {
        return List.of(
                text("lead", r -> r.lead().name()),
                figure("created", r -> CLOCK.at(r.lead().created())),
                text("channel", r -> r.lead().channel()),
                text("owner", r -> CellText.rep(r.lead().owner())),
                figure("score", r -> CellText.score(r.lead().score())),
                figure("mql", r -> CLOCK.at(r.lead().qualified())),
                figure("assigned", r -> CLOCK.at(r.lead().assigned())),
                text("status", r -> LeadStatus.of(r.lead(), "Qualified")),
                figure("closed", r -> CLOCK.at(r.lead().closed())),
                figure("sql", r -> CLOCK.at(r.lead().sql())),
                text(
                        "created_by",
                        r -> r.lead().foundByRep() ? CellText.rep(r.lead().owner()) : ""));
    }

    @Override
    public String email() {
        return "email";
    }

    @Override
    public List<Column<AttemptRow>> attempts() {
        return List.of(
                text("lead", AttemptRow::leadName),
                figure("at", r -> CLOCK.at(r.attempt().at())),
                text("owner", r -> CellText.rep(r.attempt().owner())),
                always("type", "call"),
                text("outcome", r -> r.outcome("connected", "no answer")),
                figure("seconds", r -> Integer.toString(r.attempt().seconds())));
    }

    @Override
    public List<Column<DealRow>> deals() {
        List<Column<DealRow>> columns = new ArrayList<>(List.of(
                text("deal", r -> "D-" + r.leadName()),
                text("lead", DealRow::leadName),
                text("owner", r -> CellText.rep(r.deal().owner())),
                figure("opened", r -> CLOCK.at(r.deal().opened())),
                figure("closed", r -> CLOCK.at(r.closedOrPlanned())),
                text("outcome", r -> r.outcome("won", "lost", "open")),
                figure("amount", r -> CellText.money(r.deal().amount()))));
        for (int i = 0; i < stages; i++) {
            int stage = i;
            columns.add(figure("date entered stage " + (stage + 1), r -> CLOCK.at(r.entered(stage))));
        }
        return columns;
    }
}
