package dev.handoff.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain numbers: {@code 0.12}, {@code 1e6}, {@code 150_000}, and shares as {@code 12 %}. */
class Numbers implements Spelling.OfText<Double> {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d[\\d_]*\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,4})?");
    private static final Pattern NOT_FINITE = Pattern.compile("(?i)[-+]?\\.?(nan|inf|infinity)");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}([, ']\\d{3})+(\\.\\d+)?");

    @Override
    public String noun() {
        return "a number";
    }

    @Override
    public String example() {
        return "";
    }

    @Override
    public Double parse(String text) {
        return text.endsWith("%") ? percent(text) : plain(text);
    }

    private static double percent(String text) {
        String number = text.substring(0, text.length() - 1).strip();
        plain(number);
        return finite(new BigDecimal(clean(number)).movePointLeft(2).doubleValue(), text);
    }

    /** A number without a percent sign. */
    static double plain(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw refused(text);
        }
        return finite(Double.parseDouble(clean(text)), text);
    }

    private static double finite(double value, String text) {
        if (Double.isInfinite(value)) {
            throw new Misspelt(Problem.quote(text) + " is too large a number", "");
        }
        return value == 0 ? 0 : value; // no negative zero
    }

    private static String clean(String number) {
        return number.replace("_", "");
    }

    private static Misspelt refused(String text) {
        if (NOT_FINITE.matcher(text).matches()) {
            return new Misspelt(Problem.quote(text) + " is not a finite number", "");
        }
        if (THOUSANDS.matcher(text).matches()) {
            return new Misspelt(Problem.quote(text) + " is not a number", text.replaceAll("[, ']", ""));
        }
        Optional<String> duration = Durations.asNumber(text);
        if (duration.isPresent()) {
            return new Misspelt(
                    "a plain number is needed here, not " + Problem.quote(text) + ", which has a unit", duration.get());
        }
        return new Misspelt(Problem.quote(text) + " is not a number", leading(text));
    }

    private static String leading(String text) {
        var matcher = NUMBER.matcher(text);
        boolean number = matcher.lookingAt() && !text.substring(matcher.end()).matches(".*\\d.*");
        return number ? matcher.group() : "";
    }

    @Override
    public String format(Double value) {
        return spell(value);
    }

    /** The shortest spelling that reads back as the same number; whole numbers without a point. */
    static String spell(double value) {
        String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return text.length() <= 20 ? text : Double.toString(value);
    }
}
