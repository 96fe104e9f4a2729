package dev.handoff.scenario;

import dev.handoff.company.Limit;
import dev.handoff.company.TimeBasis;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Limits of an agreement: {@code 4 h} by the clock, {@code 4 working hours}, {@code 30 working min}, {@code 2 working days}. */
final class Limits implements Spelling.OfText<Limit> {
    private static final Pattern WORKING = Pattern.compile("(\\S+)\\s+(?:working|business)\\s+(\\p{L}+)");

    @Override
    public String noun() {
        return "a time limit";
    }

    @Override
    public String example() {
        return "4 working hours";
    }

    @Override
    public Limit parse(String text) {
        Matcher working = WORKING.matcher(text);
        return working.matches()
                ? working(working.group(1), working.group(2))
                : limit(Durations.millis(text), TimeBasis.CLOCK);
    }

    private static Limit working(String amount, String unit) {
        TimeUnits known = TimeUnits.named(unit).orElse(null);
        if (known == TimeUnits.DAY) {
            return limit(Numbers.plain(amount), TimeBasis.WORKING_DAYS);
        }
        if (known == TimeUnits.WEEK) {
            throw new Misspelt("working weeks differ in length; say it in days", "10 working days");
        }
        return limit(Durations.millis(amount + " " + unit), TimeBasis.WORKING);
    }

    private static Limit limit(double amount, TimeBasis basis) {
        return new Limit(amount, basis);
    }

    @Override
    public String format(Limit limit) {
        return switch (limit.basis()) {
            case CLOCK -> Durations.spell(limit.amount());
            case WORKING -> working(limit.amount());
            case WORKING_DAYS -> Numbers.spell(limit.amount()) + " working " + (limit.amount() == 1 ? "day" : "days");
        };
    }

    /** In hours or shorter units: a "working day" would be read as the other basis. */
    private static String working(double millis) {
        return Durations.spell(millis, List.of(TimeUnits.HOUR, TimeUnits.MINUTE, TimeUnits.SECOND))
                .replace(" ", " working ")
                .replaceFirst(" h$", millis == TimeUnits.HOUR.millis ? " hour" : " hours");
    }
}
