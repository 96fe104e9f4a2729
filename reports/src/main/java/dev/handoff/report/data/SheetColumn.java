package dev.handoff.report.data;

import static java.util.Map.entry;

import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How a column of a CSV table looks in a workbook.
 *
 * @param heading its head in words
 * @param kind what its numbers are
 * @param note what it says, in a sentence; empty where the heading says all
 */
record SheetColumn(String heading, Kind kind, String note) {
    /** What the numbers of a column are. */
    enum Kind {
        /** In the unit of their row. */
        MEASURED,
        /** Parts of a whole, told in per cent. */
        SHARE,
        /** Amounts in the currency that their row names. */
        MONEY,
        /** Numbers of things. */
        COUNT,
        /** Numbers without a unit, or words. */
        PLAIN;

        private static Kind of(MetricUnit unit) {
            return switch (unit) {
                case SHARE -> SHARE;
                case MONEY -> MONEY;
                case HOURS, WORKING_HOURS, HOURS_A_DAY -> PLAIN;
                case LEADS, ATTEMPTS, CONVERSATIONS, ESCALATIONS, LOOKS -> COUNT;
            };
        }
    }

    private static final String SURE =
            "How far the true mean may lie from this one, at the confidence told in the sheet About.";
    private static final String AT_ONCE = " Wide enough for all differences of this figure at once.";
    private static final String CORRECTED =
            "Corrected for luck, as the report shows it; for which luck stands in the sheet About. Empty where nothing is.";
    private static final String BELOW = "One run in ten lies below.";
    private static final String MIDDLE = "Half of the runs lie below.";
    private static final String ABOVE = "One run in ten lies above.";
    private static final String EXACT =
            "Confidence that this interval reaches: ranks are whole, so it is not exactly the one asked for.";
    private static final String FIRST = "Share of the variance that this parameter explains alone.";
    private static final String TOTAL =
            "Share of the variance that this parameter has a part in, alone or together with others.";

    private static final Map<String, SheetColumn> KNOWN = Map.ofEntries(
            entry("label", plain("Figure", "")),
            entry("metric", plain("Name in files", "What --metric and the JSON and CSV files call this figure.")),
            entry("objective", plain("Name in files", "What --metric and the JSON and CSV files call this figure.")),
            entry("unit", plain("Unit", "")),
            entry("week", plain("Week", "Weeks of the measured time, 1 for the first.")),
            entry("mean", measured("Mean", "")),
            entry("half_width", measured("\u00b1", SURE)),
            entry("adjusted_half_width", measured("\u00b1, all at once", SURE + AT_ONCE)),
            entry("controlled_mean", measured("Mean, corrected for luck", CORRECTED)),
            entry("controlled_half_width", measured("\u00b1, corrected for luck", CORRECTED)),
            entry("controlled_adjusted_half_width", measured("\u00b1, all at once, corrected for luck", CORRECTED)),
            entry("controlled_p_value", plain("p, corrected for luck", CORRECTED)),
            entry("controlled_adjusted_p_value", plain("p, all at once, corrected for luck", CORRECTED)),
            entry("controlled_base_mean", measured("Mean of the policy, corrected for luck", CORRECTED)),
            entry("controlled_other_mean", measured("Mean of the other policy, corrected for luck", CORRECTED)),
            entry("sd", measured("Standard deviation", "How far single runs scatter around the mean.")),
            entry("min", measured("Least", "")),
            entry("max", measured("Most", "")),
            entry("p10", measured("1 in 10 below", BELOW)),
            entry("p50", measured("Half below", MIDDLE)),
            entry("p90", measured("1 in 10 above", ABOVE)),
            entry("p10_lower", measured("1 in 10 below, from", BELOW)),
            entry("p10_upper", measured("1 in 10 below, to", BELOW)),
            entry("p10_level", share("1 in 10 below, confidence", EXACT)),
            entry("p50_lower", measured("Half below, from", MIDDLE)),
            entry("p50_upper", measured("Half below, to", MIDDLE)),
            entry("p50_level", share("Half below, confidence", EXACT)),
            entry("p90_lower", measured("1 in 10 above, from", ABOVE)),
            entry("p90_upper", measured("1 in 10 above, to", ABOVE)),
            entry("p90_level", share("1 in 10 above, confidence", EXACT)),
            entry("count", plain("Runs", "Simulated runs in which the figure exists.")),
            entry(
                    "skewness",
                    plain(
                            "Skewness",
                            "0 where runs scatter evenly to both sides; large where a few large deals decide.")),
            entry("interval", plain("Interval by", "How the interval of the mean is made.")),
            entry("lower", measured("Mean, from", SURE)),
            entry("upper", measured("Mean, to", SURE)),
            entry("adjusted_lower", measured("Mean, from, all at once", SURE + AT_ONCE)),
            entry("adjusted_upper", measured("Mean, to, all at once", SURE + AT_ONCE)),
            entry("base", plain("Policy", "")),
            entry("other", plain("Other policy", "")),
            entry("base_mean", measured("Mean of the policy", "")),
            entry("other_mean", measured("Mean of the other policy", "")),
            entry("p_value", plain("p", "Odds of a difference at least this large if there were none.")),
            entry(
                    "adjusted_p_value",
                    plain("p, all at once", "The same, held against all differences of this figure (Holm).")),
            entry(
                    "probability_better",
                    share(
                            "Trials that show it",
                            "How often a single trial of this length would show the other policy ahead.")),
            entry(
                    "variance_ratio",
                    plain("Gain by same luck", "How many times as many runs independent luck would have taken.")),
            entry(
                    "worst_tenth",
                    measured(
                            "1 trial in 10 below",
                            "One trial of this length in ten brings less than this difference.")),
            entry("policy", plain("Policy", "")),
            entry("replications_of_policy", plain("Runs of the policy", "Few for policies that left the race early.")),
            entry("outcome", plain("Outcome", "What became of the policy in the race.")),
            entry("path", plain("Path", "What --set, --vary and --factors call the parameter.")),
            entry("parameter_label", plain("Parameter", "")),
            entry("low", plain("Lowest", "")),
            entry("high", plain("Highest", "")),
            entry(
                    "mu",
                    measured(
                            "Effect",
                            "Mean effect of the parameter over many settings of the others; its sign says which way.")),
            entry("mu_lower", measured("Effect, from", SURE)),
            entry("mu_upper", measured("Effect, to", SURE)),
            entry(
                    "mu_star",
                    measured("Size of effect", "Mean size of the effect whatever its direction, the one to rank by.")),
            entry("sigma", measured("Spread of effect", "How much the effect depends on all other parameters.")),
            entry("first", share("Alone", FIRST)),
            entry("first_lower", share("Alone, from", FIRST)),
            entry("first_upper", share("Alone, to", FIRST)),
            entry("total", share("With all it acts on", TOTAL)),
            entry("total_lower", share("With all it acts on, from", TOTAL)),
            entry("total_upper", share("With all it acts on, to", TOTAL)),
            entry(
                    "difference_of",
                    plain(
                            "Difference of",
                            "The policies whose difference is explained; empty where it is one company's figure.")),
            entry("row", plain("Row", "What the row tells.")),
            entry("difference", measured("Difference", "The other policy less the base.")),
            entry("crossing_lower", plain("From", "The lowest value at which the difference may be zero.")),
            entry("crossing_upper", plain("To", "The highest value at which the difference may be zero.")),
            entry("range", plain("Between", "What the parameter may be.")),
            entry("members", plain("Parameters", "How many are found out together.")),
            entry("leads", plain("Leads tracked", "How many leads the study looks at.")),
            entry("worth", measured("Worth", "What it would be worth to know it before choosing.")),
            entry(
                    "by_chance",
                    measured("By chance", "What the same estimate comes to where there is nothing to know.")),
            entry("told", plain("Can be told", "Whether that is more than chance brings, and than its own ±.")),
            entry("channel", plain("Channel", "")),
            entry("figure", plain("Name in files", "What the JSON and CSV files call this amount.")),
            entry("by", plain("Split by", "")),
            entry("part", plain("Part", "")),
            entry("round", plain("Round", "")),
            entry("act", plain("Act", "Each side for itself, or together at one table.")),
            entry("news", plain("News", "What happened to the company in that round.")),
            entry(
                    "forecast.marketing",
                    money("Marketing's forecast", "What marketing expected the company to contribute.")),
            entry("forecast.sales", money("Sales' forecast", "What sales expected the company to contribute.")),
            entry("par", money("Par", "What two willing partners would have contributed on the same luck.")),
            entry("currency", plain("Currency", "")),
            entry("amount", plain("Name in files", "What the JSON and CSV files call this amount.")));

    /** Columns that say something else where policies are compared. */
    private static final Map<String, SheetColumn> OF_A_DIFFERENCE = Map.of(
            "mean", measured("Difference", "The other policy's mean less the policy's."),
            "half_width", measured("\u00b1 of the difference", SURE),
            "adjusted_half_width", measured("\u00b1 of the difference, all at once", SURE + AT_ONCE),
            "lower", measured("Difference, from", SURE),
            "upper", measured("Difference, to", SURE),
            "adjusted_lower", measured("Difference, from, all at once", SURE + AT_ONCE),
            "adjusted_upper", measured("Difference, to, all at once", SURE + AT_ONCE));

    private static SheetColumn plain(String heading, String note) {
        return new SheetColumn(heading, Kind.PLAIN, note);
    }

    private static SheetColumn measured(String heading, String note) {
        return new SheetColumn(heading, Kind.MEASURED, note);
    }

    private static SheetColumn money(String heading, String note) {
        return new SheetColumn(heading, Kind.MONEY, note);
    }

    private static SheetColumn share(String heading, String note) {
        return new SheetColumn(heading, Kind.SHARE, note);
    }

    /**
     * A column of a CSV table. It may be a metric; one that is not known is a setting.
     *
     * @param column its name
     * @param table the names of all columns of its table
     * @param settings what settings are called, by their names
     */
    static SheetColumn of(String column, List<String> table, UnaryOperator<String> settings) {
        if (table.contains("base_mean") && OF_A_DIFFERENCE.containsKey(column)) {
            return OF_A_DIFFERENCE.get(column);
        }
        SheetColumn other = Metric.named(column)
                .map(metric -> new SheetColumn(metric.label(), Kind.of(metric.unit()), metric.sentence()))
                .orElseGet(() -> setting(column, settings.apply(column)));
        return KNOWN.getOrDefault(column, other);
    }

    private static SheetColumn setting(String name, String heading) {
        return plain(heading, heading.equals(name) ? "" : name);
    }

    /** Whether it is one of the tables' own columns, not a setting's or a metric's. */
    static boolean isKnown(String column) {
        return KNOWN.containsKey(column);
    }
}
