package dev.handoff.company;

import java.time.Duration;

/**
 * How far each side trusts the other, 0 … 1. At each review first {@code T ← T + η(target − T)}, then {@code T ← T + κ(home − T)}; a target is
 * the share of the other side's clauses that were kept, less what spoils it; without such clauses, sales looks at {@code min(1, p̂/promised)}
 * and marketing at the share of leads followed up. The second step brings everybody back to what they think of colleagues at large.
 */
public record Trust(
        @Param(value = "Sales' trust in marketing at the start", unit = "share", byDefault = "0.5", min = 0, max = 1)
        double sales,

        @Param(value = "Marketing's trust in sales at the start", unit = "share", byDefault = "0.5", min = 0, max = 1)
        double marketing,

        @Param(
                value =
                        "η: share of the way to its target that trust goes at a review; 0 means that deeds do not move it",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double rate,

        @Param(
                value = "What people think of colleagues at large, to which trust falls back",
                unit = "share",
                byDefault = "0.5",
                min = 0,
                max = 1,
                source = "neither trust nor distrust; no magnitude published")
        double home,

        @Param(
                value =
                        "κ: share of the way back home that trust goes at a review; 0 means it stays where deeds have brought it",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double homing,

        @Param(
                value = "Time between two reviews",
                byDefault = "4 weeks",
                min = Period.WEEK_MILLIS,
                max = 52 * Period.WEEK_MILLIS,
                source = "a month, as reports have it")
        Duration every,

        @Param(
                value = "Share of good leads that sales feels it was promised",
                unit = "probability",
                byDefault = "0.25",
                min = 0.01,
                max = 1,
                source = "no magnitude published")
        double promisedQuality,

        @Param(
                value = "How much sales' target falls if all its leads turned out bad",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double badLeads,

        @Param(
                value = "How much marketing's target falls if no rejection or outcome were explained",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double unexplained,

        @Param(
                value = "How much both targets fall while each side has its own meaning of \"conversion\"",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double misunderstanding,

        @Param(
                value =
                        "How much marketing's target rises if sales rejected every lead and gave its reasons, and falls if it gave none",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double rejections,

        @Param(
                value =
                        "How much of what it knows about a lead marketing keeps to itself in full distrust: share of leads handed over"
                                + " without their history, where history is shown at all",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double withholding,

        @Param(
                value =
                        "How little marketing believes what sales writes about a lead in full distrust, when it moves its budget",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double disbelief,

        @Param(
                value =
                        "How far trust in sales decides whether marketing that is paid by the lead pads its numbers: at 1 full trust pads"
                                + " nothing and full distrust twice as much",
                unit = "1",
                byDefault = "0",
                min = 0,
                max = 1)
        double temptation) {

    /** Factor on the padding of marketing's numbers at that trust in sales: {@code 1 + temptation·(1 − 2T)}. */
    public double tempts(double marketing) {
        return 1 + temptation * (1 - 2 * marketing);
    }

    /** Share of the leads whose history marketing hands on at that trust in sales: {@code 1 − withholding·(1 − T)}. */
    public double handedOn(double marketing) {
        return 1 - withholding * (1 - marketing);
    }

    /** Weight that a disposition by sales has with marketing at that trust in sales: {@code 1 − disbelief·(1 − T)}. */
    public double believed(double marketing) {
        return 1 - disbelief * (1 - marketing);
    }
}
