package dev.handoff.scenario.spelling;

import dev.handoff.company.When;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instants of a scenario: {@code week 4} or {@code 4 weeks} after the start of the measured time, or a day such as {@code 2026-08-03}. */
public final class InstantSpelling implements Spelling.OfText<When> {
    private static final Pattern NUMBERED = Pattern.compile("(?i)(week|day)\\s+(\\d{1,5})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

    private final Days dates = new Days();

    @Override
    public Form form() {
        return Form.INSTANT;
    }

    @Override
    public String noun() {
        return "an instant";
    }

    @Override
    public String example() {
        return "week 4";
    }

    @Override
    public When parse(String text) {
        if (DAY.matcher(text).matches()) {
            return When.on(dates.parse(text));
        }
        return When.after(new DurationSpelling().parse(inUnits(text)));
    }

    /** {@code week 8} is the same as {@code 8 weeks}. */
    public static String inUnits(String text) {
        Matcher numbered = NUMBERED.matcher(text.strip());
        return numbered.matches() ? numbered.group(2) + " " + numbered.group(1) : text;
    }

    @Override
    public String format(When value) {
        return value.day().map(dates::format).orElseGet(() -> spell(value.after()));
    }

    private static String spell(Duration after) {
        return new DurationSpelling().format(after);
    }
}
