package dev.handoff.report;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Metrics in the words of a sales manager. */
public final class MetricWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("inquiries", "Inquiries"),
            Map.entry("mqls", "Leads handed to sales"),
            Map.entry("sals", "Leads accepted by sales"),
            Map.entry("sqls", "Leads worth pursuing"),
            Map.entry("opportunities", "Opportunities"),
            Map.entry("wins", "Deals won"),
            Map.entry("rate.win", "Share of opportunities won"),
            Map.entry("revenue", "Revenue"),
            Map.entry("revenue.expected", "Expected revenue"),
            Map.entry("contribution", "Contribution, realised"),
            Map.entry("contribution.expected", "Contribution"),
            Map.entry("contribution.closed", "  from deals closed, less costs"),
            Map.entry("contribution.open", "  from the change in open deals"),
            Map.entry("pipeline.open", "Open deals at the end, at their odds"),
            Map.entry("spend", "Marketing spend"),
            Map.entry("payroll", "Payroll"),
            Map.entry("cost.sla", "Cost of the agreement"),
            Map.entry("cost.per.win", "Cost per deal won"),
            Map.entry("speed.to.lead", "Wait of those who are tried"),
            Map.entry("speed.to.lead.within.5min", "Tried within 5 minutes"),
            Map.entry("speed.to.lead.within.1h", "Tried within an hour"),
            Map.entry("speed.to.lead.within.day", "Tried within a working day"),
            Map.entry("prospected.wins", "  besides, from reps' own leads"),
            Map.entry("nurture.length", "Leads in nurture"),
            Map.entry("speed.to.lead.p50", "Half of all are tried within"),
            Map.entry("attempts", "Attempts per lead"),
            Map.entry("attempts.none", "Leads never tried"),
            Map.entry("attempts.1to3", "Leads tried 1 to 3 times"),
            Map.entry("attempts.4plus", "Leads tried 4 times or more"),
            Map.entry("followup.rate", "Leads followed up"),
            Map.entry("touch.at.conversion", "Attempt that converts"),
            Map.entry("rep.utilization", "Reps busy"),
            Map.entry("rep.hours", "Rep-hours a day"),
            Map.entry("queue.length", "Leads waiting"),
            Map.entry("trust.sales", "Sales trusts marketing"),
            Map.entry("trust.marketing", "Marketing trusts sales"));

    private MetricWords() {}

    /** What a metric is called in a table; its name where no better words are known. */
    public static String of(String metric) {
        return Optional.ofNullable(WORDS.get(metric)).or(() -> lost(metric)).orElse(metric);
    }

    /** The same within a sentence: "contribution"; a metric's name stays as it is. */
    public static String inSentence(String metric) {
        String words = of(metric);
        return words.equals(metric) ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static Optional<String> lost(String metric) {
        return Stream.of(LossCause.values())
                .flatMap(cause -> Stream.of(
                        Map.entry(cause.countMetric(), "Lost: " + cause.words()),
                        Map.entry(cause.valueMetric(), "Value lost: " + cause.words())))
                .filter(e -> e.getKey().equals(metric))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
