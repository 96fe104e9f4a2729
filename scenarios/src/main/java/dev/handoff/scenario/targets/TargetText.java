package dev.handoff.scenario.targets;

import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.spelling.Misspelt;
import dev.handoff.scenario.spelling.NumberSpelling;
import dev.handoff.scenario.spelling.TimeUnits;
import dev.handoff.scenario.spelling.Typed;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code FIGURE = VALUE [± PRECISION] [of CASES]}: {@code attempts.none = 46 %}, {@code sqls/mqls = 11 % ± 1}, {@code wins = 10 a month},
 * {@code revenue = 4.5 M ± 10 %}, {@code speed.to.lead.p50 = 20 h}, {@code wins/sqls = 19 % of 140}.
 */
final class TargetText {
    private static final String PLUS_MINUS = "±|\\+\\s*/\\s*-|\\+\\s*-";
    private static final Pattern AMOUNT = Pattern.compile(
            "([-+]?[\\d.][\\d.,'_ ]*?)\\s*(%|[\\p{L}\\p{Sc}]+\\.?)?(?:\\s+([\\p{Lu}]{3}|\\p{Sc}))?(?:\\s*(?:a|an|per|each|/)\\s*(\\p{L}+))?");
    private static final int CURRENCY = 3;
    private static final int RATE = 4;
    private static final Map<String, Double> POWERS =
            Map.of("k", 1e3, "thousand", 1e3, "m", 1e6, "mio", 1e6, "million", 1e6, "bn", 1e9, "billion", 1e9);
    private static final Map<String, Double> WEEKS =
            Map.of("week", 1.0, "month", 52.0 / 12, "quarter", 13.0, "year", 52.0);
    private static final String SHARE = MetricUnit.SHARE.symbol();
    private static final String HOURS = MetricUnit.HOURS.symbol();
    private static final double PERCENT = 0.01;

    /** Figures in leads or money that do not add up over time. */
    private static final Set<Metric> LEVELS =
            Set.of(Metric.QUEUE_LENGTH, Metric.NURTURE_LENGTH, Metric.COST_PER_WIN, Metric.PIPELINE_OPEN);

    private final String text;
    private final String currency;
    private final double weeks;

    /**
     * @param text what was given
     * @param currency the company's
     * @param weeks how long is simulated
     */
    TargetText(String text, String currency, double weeks) {
        this.text = text;
        this.currency = currency;
        this.weeks = weeks;
    }

    /** The name before the equals sign. */
    String name() {
        int equals = text.indexOf('=');
        if (equals <= 0 || text.substring(equals + 1).isBlank()) {
            throw new Misspelt("a figure and its value are needed", "'sqls/mqls = 11 %'");
        }
        return Typed.plain(text.substring(0, equals));
    }

    /** The target, of a figure that was found by that name. */
    Target of(TargetFigure figure) {
        String value = Typed.plain(text.substring(text.indexOf('=') + 1));
        TargetCases cases = TargetCases.behind(value, figure);
        String[] parts = cases.before().split(PLUS_MINUS, 2);
        Amount asked = amount(parts[0].strip(), figure);
        refuseImpossible(parts[0].strip(), asked.value, figure);
        double precision =
                parts.length == 1 ? known(asked.value, cases, figure) : precision(parts[1].strip(), asked, figure);
        if (!(precision > 0)) {
            throw new Misspelt(
                    parts.length == 1
                            ? "of a figure that is 0 it must be said how well it is known"
                            : "a precision must be above 0",
                    figure.unit().equals(SHARE) ? "'± 1 %'" : "'± 1'");
        }
        return new Target(text, figure, asked.value, precision, cases.number(), cases.what());
    }

    /** How well it is known where nothing stands behind ±: as a share of so many cases, or else to a twentieth of it. */
    private static double known(double asked, TargetCases cases, TargetFigure figure) {
        if (cases.number() == 0) {
            return Target.KNOWN_TO * Math.abs(asked);
        }
        if (!figure.unit().equals(SHARE)) {
            throw new Misspelt(
                    "how well " + figure.name() + " is known does not follow from the number of cases",
                    "'± 10 % of " + cases.number() + "'");
        }
        return cases.errorOf(asked);
    }

    /** A value in the figure's unit, and what a bare number beside it means. */
    private record Amount(double value, double one) {}

    private Amount amount(String value, TargetFigure figure) {
        Matcher parts = parts(value);
        double number = NumberSpelling.plain(parts.group(1).strip());
        double one =
                unit(parts.group(2) == null ? "" : parts.group(2), figure, value) * rate(parts.group(RATE), figure);
        refuseOtherCurrency(parts.group(CURRENCY), figure, value);
        boolean share = figure.unit().equals(SHARE);
        if (share && parts.group(2) == null && Math.abs(number) > 1) {
            boolean inPerCent = number > 0 && (number * PERCENT <= 1 || !isPartOfWhole(figure));
            throw new Misspelt(Problem.quote(value) + " is no share between 0 and 1", inPerCent ? value + " %" : "");
        }
        if (share && figure.under().isEmpty() && number * one > 1) {
            throw noShare(value, figure);
        }
        return new Amount(number * one, one);
    }

    /** No search finds what cannot be: a count or amount below nought, a part larger than its whole. */
    private void refuseImpossible(String value, double asked, TargetFigure figure) {
        boolean part = isPartOfWhole(figure);
        if (part && (asked > 1 || asked < least(figure))) {
            throw noShare(value, figure);
        }
        if (!part && asked < 0 && !figure.mayBeNegative()) {
            throw new Misspelt(Problem.quote(value) + " is below 0, and " + figure.name() + " never is", "");
        }
    }

    private boolean isPartOfWhole(TargetFigure figure) {
        return figure.unit().equals(SHARE) && (figure.under().isEmpty() || Targets.isRate(name()));
    }

    private static double least(TargetFigure figure) {
        return figure.mayBeNegative() ? -1 : 0;
    }

    private static Misspelt noShare(String value, TargetFigure figure) {
        return new Misspelt(Problem.quote(value) + " is no share between " + Math.round(least(figure)) + " and 1", "");
    }

    private static Matcher parts(String value) {
        Matcher parts = AMOUNT.matcher(value);
        if (!parts.matches()) {
            throw new Misspelt(Problem.quote(value) + " is not a value", "46 %, 120, 4.5 M, 20 h or 10 a month");
        }
        return parts;
    }

    /** What one of that unit is in the figure's own; of a share, per cent. */
    private double unit(String unit, TargetFigure figure, String value) {
        String word = unit.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        if (figure.unit().equals(HOURS)) {
            return hours(word, value);
        }
        if (word.equals("%")) {
            if (figure.unit().equals(SHARE) || figure.under().isPresent()) {
                return PERCENT;
            }
            throw new Misspelt(figure.name() + " is counted in " + figure.unit() + ", not in per cent", "");
        }
        if (POWERS.containsKey(word)) {
            return POWERS.get(word);
        }
        if (word.isEmpty()
                || word.equals(figure.unit().toLowerCase(Locale.ROOT))
                || word.equalsIgnoreCase(currency) && figure.unit().equals(currency)) {
            return 1;
        }
        throw otherUnit(value, figure);
    }

    /** Behind thousands and millions the currency may stand. */
    private void refuseOtherCurrency(String given, TargetFigure figure, String value) {
        if (given != null && !(given.equals(currency) && figure.unit().equals(currency))) {
            throw otherUnit(value, figure);
        }
    }

    private static Misspelt otherUnit(String value, TargetFigure figure) {
        return new Misspelt(
                Problem.quote(value) + " is not in " + (figure.unit().isEmpty() ? "plain numbers" : figure.unit())
                        + ", in which " + figure.name() + " is told",
                "");
    }

    private static double hours(String word, String value) {
        if (word.isEmpty()) {
            throw new Misspelt("a duration needs its unit, unlike " + Problem.quote(value), value + " h");
        }
        return TimeUnits.millisOf(word)
                        .orElseThrow(() -> new Misspelt(Problem.quote(value) + " is not a duration", "20 h"))
                / (double) SimTime.HOUR;
    }

    /** Of what adds up over time: so many over the simulated time for one in that time. */
    private double rate(String per, TargetFigure figure) {
        if (per == null) {
            return 1;
        }
        Double length = WEEKS.get(per.toLowerCase(Locale.ROOT));
        if (length == null) {
            throw new Misspelt("'a " + per + "' is none of a week, a month, a quarter, a year", "");
        }
        if (!addsUp(figure)) {
            throw new Misspelt(figure.name() + " does not add up over time, so it has no value a " + per, "");
        }
        return weeks / length;
    }

    private boolean addsUp(TargetFigure figure) {
        boolean counted = figure.unit().equals(MetricUnit.LEADS.symbol())
                || figure.unit().equals(MetricUnit.CONVERSATIONS.symbol())
                || figure.unit().equals(currency);
        return counted
                && figure.under().isEmpty()
                && LEVELS.stream().noneMatch(level -> level.name().equals(figure.over()));
    }

    /** A bare number is in the value's own unit, of a share in points; per cent of anything else are per cent of the value. */
    private double precision(String given, Amount asked, TargetFigure figure) {
        Matcher parts = parts(given);
        double number = NumberSpelling.plain(parts.group(1).strip());
        if (parts.group(RATE) == null && parts.group(2) == null) {
            return number * asked.one;
        }
        boolean relative = "%".equals(parts.group(2)) && !(figure.unit().equals(SHARE) || asked.one == PERCENT);
        return relative ? number * PERCENT * Math.abs(asked.value) : amount(given, figure).value;
    }
}
