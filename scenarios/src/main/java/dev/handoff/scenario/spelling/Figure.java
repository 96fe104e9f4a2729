package dev.handoff.scenario.spelling;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure as people write it. The decimal sign is a point or a comma; thousands may be set apart by blanks, apostrophes, commas or points.
 * {@code 0,6} and {@code 1.234.567} have one reading, {@code 1,500} and {@code 1.500} have two. A fourth decimal settles it: the program
 * itself writes {@code 1.2340}.
 */
public final class Figure {
    private static final int LONGEST = 40;
    private static final Pattern PLAIN = Pattern.compile("\\d[\\d_]*\\.?\\d*|\\.\\d+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d*,\\d+");
    private static final Pattern BLANKS = Pattern.compile("[1-9]\\d{0,2}([ ']\\d{3})+([.,]\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+\\.\\d+|[1-9]\\d{0,2}(,\\d{3}){2,}");
    private static final Pattern POINTS =
            Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+,\\d+|[1-9]\\d{0,2}(\\.\\d{3}){2,}");
    private static final Pattern LAKHS = Pattern.compile("[1-9]\\d?(,\\d{2})+,\\d{3}(\\.\\d+)?");
    private static final Pattern IN_DOUBT = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private Figure() {}

    /**
     * What an unsigned figure can mean, with a decimal point and nothing between thousands: one reading, two where it is in doubt (with
     * thousands first), none where it is no figure.
     */
    public static List<String> readings(String text) {
        if (text.length() <= LONGEST && IN_DOUBT.matcher(text).matches()) {
            String decimal =
                    new BigDecimal(text.replace(',', '.')).stripTrailingZeros().toPlainString();
            return List.of(text.replaceAll("[,.]", ""), settled(decimal));
        }
        if (PLAIN.matcher(text).matches()) {
            return List.of(text.replace("_", ""));
        }
        return text.length() <= LONGEST ? apart(text) : List.of();
    }

    /** The same figure with a fourth decimal where three of them could be taken for thousands. */
    static String settled(String plain) {
        return IN_DOUBT.matcher(plain.startsWith("-") ? plain.substring(1) : plain)
                        .matches()
                ? plain + "0"
                : plain;
    }

    private static List<String> apart(String text) {
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return List.of(text.replace(',', '.'));
        }
        if (BLANKS.matcher(text).matches()) {
            return List.of(text.replaceAll("[ ']", "").replace(',', '.'));
        }
        if (COMMAS.matcher(text).matches() || LAKHS.matcher(text).matches()) {
            return List.of(text.replace(",", ""));
        }
        return POINTS.matcher(text).matches() ? List.of(text.replace(".", "").replace(',', '.')) : List.of();
    }
}
