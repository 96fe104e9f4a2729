package dev.handoff.ledger;

import static dev.handoff.ledger.Better.HIGHER;
import static dev.handoff.ledger.Better.LOWER;
import static dev.handoff.ledger.Better.NEITHER;
import static dev.handoff.ledger.Knowledge.LATENT;
import static dev.handoff.ledger.MetricUnit.LEADS;
import static dev.handoff.ledger.MetricUnit.MONEY;

import java.util.Arrays;
import java.util.List;

/** What became of the inquiries. */
interface FateMetrics {

    /** These metrics in the order of the catalogue. */
    MetricShelf SHELF = new MetricShelf();

    Metric FATE_WON = SHELF.of("fate.won", LEADS, HIGHER, LATENT, "Inquiries that were won")
            .says("Of the inquiries of the window, those won by its end.");
    Metric FATE_OPEN = SHELF.of("fate.open", LEADS, NEITHER, LATENT, "Leads still open at the end")
            .says("Of the inquiries of the window, those whose fate is open at its end.");
    List<Metric> LOST = lost("", LEADS, "Lost: ", "leads lost for that reason by its end");
    List<Metric> LOST_VALUE = lost(
            ".value",
            MONEY,
            "Value lost: ",
            "what leads lost for that reason would have been worth under the reference cadence");
    /** Known by week only. */
    Metric ALL_LOST = SHELF.of("lost", LEADS, LOWER, LATENT, "Leads lost")
            .onlyWeekly()
            .says("Of the inquiries of the window, those lost in the week, for whatever reason.");

    private static List<Metric> lost(String suffix, MetricUnit unit, String label, String what) {
        return Arrays.stream(Fate.values())
                .filter(Fate::lost)
                .map(fate -> SHELF.of("lost." + fate.label() + suffix, unit, LOWER, LATENT, label + fate.words())
                        .where("leads can end so")
                        .says("Of the inquiries of the window, " + what + "."))
                .toList();
    }

    /** The one of these metrics, one for each way to lose a lead, that is about that fate. */
    static Metric ofFate(List<Metric> metrics, Fate fate) {
        if (!fate.lost()) {
            throw new IllegalArgumentException("a lead is not lost that is " + fate.label());
        }
        return metrics.get((int) Arrays.stream(Fate.values())
                .filter(f -> f.lost() && f.ordinal() < fate.ordinal())
                .count());
    }
}
