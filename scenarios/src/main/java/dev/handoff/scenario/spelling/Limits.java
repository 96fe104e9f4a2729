package dev.handoff.scenario.spelling;

import dev.handoff.company.Limit;
import dev.handoff.company.TimeBasis;
import dev.handoff.scenario.problem.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Limits of an agreement: {@code 4 h} by the clock, {@code 4 working hours}, {@code 30 working min}, {@code 2 working days}. */
public final class Limits implements Spelling.OfText<Limit> {
    private static final Pattern WORKING = Pattern.compile("(\\S.{0,40}?)\\s+(?:working|business)\\s+(\\p{L}+)");
    private static final Pattern WORKING_OTHERWISE = Pattern.compile("(?iu)(\\S+)\\s*(?:(?:work|biz)[- ]?(days?|hours?)"
            + "|(arbeitstage?n?|werktage?n?|jours? ouvrés?|jours? ouvrables?|días? (?:hábil|hábiles|laborables?)|giorni lavorativi|werkdagen)"
            + "|(arbeitsstunden?|heures? ouvrées?|heures? ouvrables?))");

    private static final int LONGEST = 60;
    private static final int DAYS_OF_A_WEEK = 5;

    @Override
    public Form form() {
        return Form.LIMIT;
    }

    @Override
    public String noun() {
        return "a time limit with its unit";
    }

    @Override
    public String example() {
        return "4 working hours";
    }

    @Override
    public Limit parse(String text) {
        Matcher working = WORKING.matcher(text);
        if (working.matches()) {
            return working(working.group(1), working.group(2));
        }
        Matcher otherwise = WORKING_OTHERWISE.matcher(text);
        if (text.length() < LONGEST && otherwise.matches()) {
            throw new Misspelt(Problem.quote(text) + " is not a time limit", meant(otherwise));
        }
        return limit(DurationSpelling.millis(text), TimeBasis.CLOCK);
    }

    /** Working time in other words. */
    private static String meant(Matcher otherwise) {
        boolean days =
                otherwise.group(3) != null || String.valueOf(otherwise.group(2)).startsWith("day");
        List<String> readings = Figure.readings(otherwise.group(1));
        return readings.size() == 1 ? readings.get(0) + " working " + (days ? "days" : "hours") : "";
    }

    private static Limit working(String amount, String unit) {
        TimeUnits known = TimeUnits.named(unit).orElse(null);
        if (known == TimeUnits.DAY) {
            return limit(NumberSpelling.plain(amount), TimeBasis.WORKING_DAYS);
        }
        if (known == TimeUnits.WEEK) {
            List<String> weeks = Figure.readings(amount);
            String days = weeks.size() == 1
                    ? NumberSpelling.spell(Double.parseDouble(weeks.get(0)) * DAYS_OF_A_WEEK) + " working days"
                    : "";
            throw new Misspelt("working weeks differ in length; say it in days", days);
        }
        if (known == null) {
            String text = amount + " working " + unit;
            throw new Misspelt(Problem.quote(text) + " is not a time limit", near(amount, unit));
        }
        return limit(DurationSpelling.millis(amount + " " + unit), TimeBasis.WORKING);
    }

    private static String near(String amount, String unit) {
        boolean readable = Figure.readings(amount).size() == 1;
        return TimeUnits.near(unit)
                .filter(near -> readable && near != TimeUnits.WEEK)
                .map(near -> near.spell(
                                Double.parseDouble(Figure.readings(amount).get(0)))
                        .replace(" ", " working "))
                .orElse("");
    }

    private static Limit limit(double amount, TimeBasis basis) {
        return new Limit(amount, basis);
    }

    @Override
    public String format(Limit limit) {
        return switch (limit.basis()) {
            case CLOCK -> DurationSpelling.spell(limit.amount());
            case WORKING -> working(limit.amount());
            case WORKING_DAYS ->
                NumberSpelling.spell(limit.amount()) + " working " + (limit.amount() == 1 ? "day" : "days");
        };
    }

    /** In hours or shorter units: a "working day" would be read as the other basis. */
    private static String working(double millis) {
        return DurationSpelling.spell(millis, List.of(TimeUnits.HOUR, TimeUnits.MINUTE, TimeUnits.SECOND))
                .replace(" ", " working ")
                .replaceFirst(" h$", millis == TimeUnits.HOUR.millis ? " hour" : " hours");
    }
}
