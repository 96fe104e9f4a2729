package dev.handoff.report;

import dev.handoff.experiment.Attribution;
import dev.handoff.experiment.Attribution.ChannelCredit;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.CreditRule;
import dev.handoff.report.section.Row;
import dev.handoff.report.section.Section;
import dev.handoff.statistics.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Credit for revenue beside the truth, in sentences and one table. */
public final class AttributionWords {
    private AttributionWords() {}

    /** Which channel is judged worst by the usual rule, or that the rules agree with the truth. */
    public static String headline(Attribution attribution, ReportContext context) {
        return widest(attribution)
                .map(c -> misjudged(c, context.currency()))
                .orElse("Nowhere in " + context.title()
                        + " does credit by the last touch differ clearly from what the channel is worth.");
    }

    private static String misjudged(ChannelCredit c, String currency) {
        Interval last = c.credit().get(CreditRule.LAST);
        String verb = last.estimate() > c.lost().estimate() ? "too much" : "too little";
        return "The last touch gives " + c.channel() + " " + verb + " credit: " + money(last, currency)
                + "; without the channel the company loses " + money(c.lost(), currency) + ".";
    }

    /** The channel whose credit by the last touch lies farthest from the truth, if their intervals do not meet. */
    private static Optional<ChannelCredit> widest(Attribution attribution) {
        return attribution.channels().stream()
                .filter(c -> apart(c.credit().get(CreditRule.LAST), c.lost()))
                .max(Comparator.comparingDouble(c -> distance(c, CreditRule.LAST)));
    }

    private static boolean apart(Interval a, Interval b) {
        return a.upper() < b.lower() || b.upper() < a.lower();
    }

    private static double distance(ChannelCredit c, CreditRule rule) {
        return Math.abs(c.credit().get(rule).estimate() - c.lost().estimate());
    }

    /** The rule whose credit is nearest to the truth, summed over the channels' absolute errors. */
    public static CreditRule nearest(Attribution attribution) {
        CreditRule best = CreditRule.FIRST;
        for (CreditRule rule : CreditRule.values()) {
            best = error(attribution, rule) < error(attribution, best) ? rule : best;
        }
        return best;
    }

    private static double error(Attribution attribution, CreditRule rule) {
        return attribution.channels().stream()
                .mapToDouble(c -> distance(c, rule))
                .sum();
    }

    /** What each channel is worth beside the usual credit and its cost; then, where the rules differ, credit by all of them. */
    public static List<Section> tables(Attribution attribution, ReportContext context) {
        String currency = context.currency();
        Section worth = new Section(
                "worth",
                "Expected revenue, " + currency,
                List.of("lost without it", "last touch", "spend"),
                attribution.channels().stream().map(c -> worth(c, currency)).toList(),
                List.of(
                        "Lost without it: " + money(attribution.total(), currency)
                                + " with all channels, less what is left when the channel is off, on the same draws. The"
                                + " losses need not add up: channels help each other, and where sales is short of time their"
                                + " leads crowd each other out.",
                        "Last touch: credit for the revenue of the leads that came through the channel."));
        return allAlike(attribution) ? List.of(worth) : List.of(worth, credit(attribution, currency));
    }

    private static Row worth(ChannelCredit c, String currency) {
        return Row.of(
                c.channel(),
                bare(c.lost(), currency),
                bare(c.credit().get(CreditRule.LAST), currency),
                bare(c.spend(), currency));
    }

    private static Section credit(Attribution attribution, String currency) {
        return new Section(
                "credit",
                "Credit by rule, " + currency,
                Stream.of(CreditRule.values()).map(AttributionWords::name).toList(),
                attribution.channels().stream().map(c -> credit(c, currency)).toList(),
                List.of(
                        "Every rule shares out the same revenue: to the first touch, to the last, to all alike, or 40 % each to"
                                + " first and last and the rest between them.",
                        "Nearest to what the channels are worth, summed over them: " + name(nearest(attribution))
                                + "."));
    }

    private static Row credit(ChannelCredit c, String currency) {
        return Row.of(
                c.channel(),
                c.credit().values().stream()
                        .map(interval -> bare(interval, currency))
                        .toArray(String[]::new));
    }

    private static boolean allAlike(Attribution attribution) {
        return attribution.channels().stream()
                .allMatch(c -> c.credit().values().stream()
                        .allMatch(i ->
                                i.estimate() == c.credit().get(CreditRule.LAST).estimate()));
    }

    /** How sure the figures are. */
    public static String basis(Attribution attribution) {
        String warmUp = attribution.warmUpWeeks() > 0
                ? " after " + Findings.weeks(attribution.warmUpWeeks()) + " of warm-up"
                : "";
        return Numbers.count(attribution.replications()) + " replications of "
                + Findings.weeks(attribution.horizonWeeks()) + warmUp
                + ", each once with all channels and once without each of them; ± is the "
                + Numbers.percent(attribution.confidence()).replace(".0", "") + " half-width.";
    }

    /** That the user stopped it early, if so. */
    public static Optional<String> partial(Attribution attribution) {
        return attribution.stop() == RunResult.Stop.INTERRUPTED
                ? Optional.of("Interrupted: these are the first " + attribution.replications() + " replications.")
                : Optional.empty();
    }

    /** The rule's name in a table. */
    public static String name(CreditRule rule) {
        return rule.label();
    }

    /** An amount with its interval: "3.65 M EUR ± 0.08 M". */
    public static String money(Interval interval, String currency) {
        return Numbers.interval(interval.estimate(), interval.halfWidth(), currency);
    }

    /** The same without the currency. */
    public static String bare(Interval interval, String currency) {
        return money(interval, currency).replace("\u00A0" + currency, "");
    }
}
