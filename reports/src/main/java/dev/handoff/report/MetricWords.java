package dev.handoff.report;

import dev.handoff.ledger.Metric;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Metrics in the words of a sales manager. */
public final class MetricWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(Metric.INQUIRIES.name(), "Inquiries"),
            Map.entry(Metric.MQLS.name(), "Leads handed to sales"),
            Map.entry(Metric.SALS.name(), "Leads accepted by sales"),
            Map.entry(Metric.SQLS.name(), "Leads worth pursuing"),
            Map.entry(Metric.OPPORTUNITIES.name(), "Opportunities"),
            Map.entry(Metric.WINS.name(), "Deals won"),
            Map.entry(Metric.RATE_WIN.name(), "Share of opportunities won"),
            Map.entry(Metric.REVENUE.name(), "Revenue"),
            Map.entry(Metric.REVENUE_EXPECTED.name(), "Expected revenue"),
            Map.entry(Metric.CONTRIBUTION.name(), "Contribution, realised"),
            Map.entry(Metric.CONTRIBUTION_EXPECTED.name(), "Contribution"),
            Map.entry(Metric.CONTRIBUTION_CLOSED.name(), "  from deals closed, less costs"),
            Map.entry(Metric.CONTRIBUTION_OPEN.name(), "  from the change in open deals"),
            Map.entry(Metric.PIPELINE_OPEN.name(), "Open deals at the end, at their odds"),
            Map.entry(Metric.SPEND.name(), "Marketing spend"),
            Map.entry(Metric.PAYROLL.name(), "Payroll"),
            Map.entry(Metric.COST_SLA.name(), "Cost of the agreement"),
            Map.entry(Metric.COST_PER_WIN.name(), "Cost per deal won"),
            Map.entry(Metric.SPEED_TO_LEAD.name(), "Wait of those who are tried"),
            Map.entry(Metric.WITHIN_5_MINUTES.name(), "Tried within 5 minutes"),
            Map.entry(Metric.WITHIN_AN_HOUR.name(), "Tried within an hour"),
            Map.entry(Metric.WITHIN_A_DAY.name(), "Tried within a working day"),
            Map.entry(Metric.PROSPECTED_WINS.name(), "  besides, from reps' own leads"),
            Map.entry(Metric.NURTURE_LENGTH.name(), "Leads in nurture"),
            Map.entry(Metric.SPEED_TO_LEAD_P50.name(), "Half of all are tried within"),
            Map.entry(Metric.ATTEMPTS_PER_LEAD.name(), "Attempts per lead"),
            Map.entry(Metric.ATTEMPTS_NONE.name(), "Leads never tried"),
            Map.entry(Metric.ATTEMPTS_1_TO_3.name(), "Leads tried 1 to 3 times"),
            Map.entry(Metric.ATTEMPTS_4_PLUS.name(), "Leads tried 4 times or more"),
            Map.entry(Metric.FOLLOWUP_RATE.name(), "Leads followed up"),
            Map.entry(Metric.TOUCH_AT_CONVERSION.name(), "Attempt that converts"),
            Map.entry(Metric.REP_UTILIZATION.name(), "Reps busy"),
            Map.entry(Metric.REP_HOURS.name(), "Rep-hours a day"),
            Map.entry(Metric.QUEUE_LENGTH.name(), "Leads waiting"),
            Map.entry(Metric.TRUST_SALES.name(), "Sales trusts marketing"),
            Map.entry(Metric.TRUST_MARKETING.name(), "Marketing trusts sales"));

    private MetricWords() {}

    /** What a metric is called in a table; its name where no better words are known. */
    public static String of(String metric) {
        return Optional.ofNullable(WORDS.get(metric)).or(() -> lost(metric)).orElse(metric);
    }

    /** The same within a sentence: Metric.CONTRIBUTION.name(); a metric's name stays as it is. */
    public static String inSentence(String metric) {
        String words = of(metric);
        return words.equals(metric) ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static Optional<String> lost(String metric) {
        return Stream.of(LossCause.values())
                .flatMap(cause -> Stream.of(
                        Map.entry(cause.count().name(), "Lost: " + cause.words()),
                        Map.entry(cause.value().name(), "Value lost: " + cause.words())))
                .filter(e -> e.getKey().equals(metric))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
