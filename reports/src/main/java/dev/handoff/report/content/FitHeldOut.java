package dev.handoff.report.content;

import dev.handoff.report.Beside;
import dev.handoff.report.FitChecks;
import dev.handoff.report.FitContext;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/** The last weeks, which a fit without them had to foretell. */
final class FitHeldOut {
    private FitHeldOut() {}

    static Chapter of(FitContext context) {
        FitChecks.HeldOut held = context.checks().heldOut();
        List<Block> blocks = new ArrayList<>();
        if (!held.none().isEmpty()) {
            blocks.add(Say.of(held.none()));
        } else {
            blocks.add(Say.of(held.inside() + " of " + held.figures().size() + " figures of the last "
                    + (held.weeks() == 1 ? "week" : held.weeks() + " weeks")
                    + " lie within the 95 % range of a company fitted without those weeks."));
            if (Double.isFinite(held.error()) && Double.isFinite(held.funnelError())) {
                blocks.add(Say.of("Totals are off by " + Numbers.percent(held.error())
                        + " on average, those of the plain funnel by " + Numbers.percent(held.funnelError()) + "."));
            }
            blocks.add(table(held));
            blocks.add(
                    Say.quiet(
                            "Simulated: 95 % range of " + held.periods()
                                    + " periods, of totals what the weeks before showed times how much these change from then; changes"
                                    + " named by --changed happen in them when they happened. Plain funnel: the average"
                                    + " rates of the weeks before, times weeks. The scenario that was written is fitted to all weeks."));
        }
        return Chapter.of("held-out", "3. The held-out quarter", blocks);
    }

    private static Table table(FitChecks.HeldOut held) {
        List<Row> rows =
                held.figures().stream().map(f -> row(f, held.periods())).toList();
        return new Table("", List.of("Figure", "happened", "simulated", "plain funnel", "z", ""), rows)
                .withoutEmptyColumns();
    }

    private static Row row(FitChecks.HeldFigure f, int periods) {
        Beside told = FitLikeness.told(f.figure(), periods);
        return Row.of(
                f.figure().label(),
                told.figure(),
                told.range(),
                Double.isFinite(f.funnel()) ? FitLikeness.value(f.funnel(), FitLikeness.unit(f.figure())) : "",
                FitLikeness.signed(f.figure().z()),
                f.figure().isOutside() ? "outside" : "");
    }
}
