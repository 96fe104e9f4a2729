package dev.handoff.scenario.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter that an experiment varies: {@code PATH=a,b,c}, {@code PATH=NAME: a, NAME: b}, or {@code PATH=lo..hi:step}.
 *
 * @param path its path
 * @param levels its values in order
 */
public record Factor(String path, List<Level> levels) {
    static final int MOST_LEVELS = 200;

    private static final Pattern RANGE =
            Pattern.compile("\\s*NUMBER\\s*(.*?)\\s*\\.\\.\\s*NUMBER\\s*(.*?)\\s*:\\s*NUMBER\\s*(.*?)\\s*"
                    .replace("NUMBER", "([-+]?[\\d.]+(?:[eE][-+]?\\d{1,2})?)"));
    private static final Pattern STEPLESS = Pattern.compile("[-+]?[\\d.]*\\d[^:,]*\\.\\.[^:,]+");
    private static final Pattern WHOLE_ENDS = Pattern.compile("(\\d+)[^\\d.]*\\.\\.\\s*(\\d+)[^\\d.]*");
    private static final Pattern NAMED = Pattern.compile("\\s*([^:{\\[]+?)\\s*:\\s+(\\S.*)", Pattern.DOTALL);

    /**
     * One value.
     *
     * @param label what reports call it
     * @param value its spelling in a scenario file
     */
    public record Level(String label, String value) {}

    static Factor parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0 || text.substring(equals + 1).isBlank()) {
            throw new DesignException("--vary: '" + text + "' is not a parameter with values. Maybe"
                    + " sla.sales.enforcement=0,0.5,1 or teams.sales.reps=6..12:2?");
        }
        String path = text.substring(0, equals).strip();
        String values = text.substring(equals + 1).strip();
        Matcher range = RANGE.matcher(values);
        if (STEPLESS.matcher(values).matches()) {
            throw new DesignException("--vary " + path + ": the range " + values + " needs a step. Maybe " + values
                    + stepFor(values) + "?");
        }
        List<Level> levels = range.matches() ? range(path, values, range) : list(path, values);
        if (levels.size() > MOST_LEVELS) {
            throw new DesignException("--vary " + path + ": " + levels.size() + " values; at most " + MOST_LEVELS
                    + " are allowed. Maybe larger steps?");
        }
        return new Factor(path, levels);
    }

    /** In ones where that gives values between the ends, else in tenths. */
    private static String stepFor(String range) {
        Matcher ends = WHOLE_ENDS.matcher(range);
        boolean ones = ends.matches()
                && new BigDecimal(ends.group(2))
                                .subtract(new BigDecimal(ends.group(1)))
                                .compareTo(BigDecimal.ONE)
                        > 0;
        return ones ? ":1" : ":0.1";
    }

    private static List<Level> range(String path, String text, Matcher m) {
        BigDecimal from = number(path, m.group(1));
        BigDecimal to = number(path, m.group(3));
        BigDecimal step = number(path, m.group(5));
        String unit = unit(path, text, List.of(m.group(2), m.group(4), m.group(6)));
        if (step.signum() <= 0 || to.compareTo(from) < 0) {
            throw new DesignException("--vary " + path + ": the range " + text
                    + " is empty. Maybe from low to high, with a step above 0?");
        }
        if (to.subtract(from).divideToIntegralValue(step).compareTo(BigDecimal.valueOf(MOST_LEVELS)) >= 0) {
            throw new DesignException("--vary " + path + ": more than " + MOST_LEVELS + " values. Maybe larger steps?");
        }
        List<Level> levels = new ArrayList<>();
        for (BigDecimal value = from; value.compareTo(to) <= 0; value = value.add(step)) {
            String spelled = value.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
            levels.add(new Level(spelled, spelled));
        }
        return levels;
    }

    private static BigDecimal number(String path, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new DesignException("--vary " + path + ": '" + text + "' is not a number. Maybe 0..1:0.1?");
        }
    }

    /** The unit of a range, given once or each time. */
    private static String unit(String path, String text, List<String> units) {
        List<String> given = units.stream().filter(u -> !u.isEmpty()).distinct().toList();
        if (given.size() > 1) {
            throw new DesignException(
                    "--vary " + path + ": the range " + text + " mixes units. Maybe the same unit thrice?");
        }
        return given.isEmpty() ? "" : given.get(0);
    }

    private static List<Level> list(String path, String text) {
        List<Level> levels = new ArrayList<>();
        for (String part : Splitting.at(',', text)) {
            Matcher named = NAMED.matcher(part);
            Level level = named.matches() ? new Level(named.group(1), named.group(2)) : new Level(part, part);
            if (levels.stream().anyMatch(l -> l.value().equals(level.value()))) {
                throw new DesignException("--vary " + path + ": " + level.value() + " is given twice");
            }
            levels.add(level);
        }
        if (levels.isEmpty()) {
            throw new DesignException("--vary " + path + ": there is no value in '" + text + "'");
        }
        return levels;
    }

    /** Whether every value is a plain number, so that it has a place on an axis. */
    public boolean isNumeric() {
        return levels.stream().allMatch(l -> l.value().matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)"));
    }
}
