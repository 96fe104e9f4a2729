package dev.handoff.crm.value;

import dev.handoff.crm.told.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of amounts as a file spells them, with or without a currency. Whether a comma or a point parts the fraction is decided once for the
 * whole column, by the numbers themselves; where they leave it open the user's word decides. Not for several threads.
 */
public final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<minus>[-\u2212(]?)\\s*(?<before>[\\p{Sc}]|[A-Za-z]{3}|[A-Za-z]{2}\\$)?\\s*(?<minus2>[-\u2212]?)(?<digits>[\\d.,'\u2019\\s]*\\d[\\d.,]*)"
                    + "\\s*(?<after>[\\p{Sc}]|[A-Za-z]{3})?\\)?");

    private static final Pattern ONE_SIGN = Pattern.compile("-?\\d+[.,]\\d+");

    private final String file;
    private final String column;
    private final Problems problems;
    private final List<String> digits = new ArrayList<>();
    private final Ints lines = new Ints();
    private final TreeSet<String> currencies = new TreeSet<>();
    private int commaLine;
    private int pointLine;
    private final boolean small;
    private boolean anyThousands;
    private Decimal decimal = Decimal.POINT;

    /** Amounts of money. */
    public Amounts(String file, String column, Problems problems) {
        this(file, column, problems, false);
    }

    /**
     * The same of any numbers.
     *
     * @param small whether they hardly ever reach a thousand, as scores: 2.053 beside 1.107 is then no thousands, where none is written without a sign
     */
    public Amounts(String file, String column, Problems problems, boolean small) {
        this.small = small;
        this.file = file;
        this.column = column;
        this.problems = problems;
    }

    /** Adds what stands in a row; null is nothing. */
    public void add(String text, int line) {
        String written = text == null ? "" : text.strip().replace('\u00A0', ' ').replace('\u202F', ' ');
        lines.add(line);
        if (written.isEmpty()) {
            digits.add("");
            return;
        }
        Matcher amount = AMOUNT.matcher(written);
        if (!amount.matches()) {
            digits.add("");
            problems.add(file, line, column, "this is not a number (" + MomentColumn.pattern(written) + ")", "");
            return;
        }
        currency(amount.group("before"));
        currency(amount.group("after"));
        String number = amount.group("digits").replaceAll("['\u2019\\s]", "");
        boolean negative =
                !amount.group("minus").isEmpty() || !amount.group("minus2").isEmpty();
        weigh(number, line);
        digits.add((negative ? "-" : "") + number);
    }

    /** Adds a currency named in another column. */
    public void currency(String named) {
        if (named != null && !named.isBlank()) {
            currencies.add(
                    switch (named.strip()) {
                        case "€" -> "EUR";
                        case "$", "US$" -> "USD";
                        case "£" -> "GBP";
                        case "¥" -> "JPY";
                        default -> named.strip().toUpperCase(Locale.ROOT);
                    });
        }
    }

    /** What a single number tells about the sign of fractions: the last of both signs, or one that parts no group of three. */
    private void weigh(String number, int line) {
        int comma = number.lastIndexOf(',');
        int point = number.lastIndexOf('.');
        if (comma < 0 && point < 0) {
            return;
        }
        int last = Math.max(comma, point);
        boolean both = comma >= 0 && point >= 0;
        boolean several = number.indexOf(number.charAt(last)) != last;
        boolean group = number.length() - last == 4 && last <= 3 && number.charAt(0) != '0';
        anyThousands |= !both && (several || group);
        if (several && !both) {
            found(number.charAt(last) == ',' ? '.' : ',', line);
        } else if (both || !group) {
            found(number.charAt(last), line);
        }
    }

    private void found(char fraction, int line) {
        if (fraction == ',' && commaLine == 0) {
            commaLine = line;
        } else if (fraction == '.' && pointLine == 0) {
            pointLine = line;
        }
    }

    /**
     * Decides what parts fractions; to be called once, when the whole column was read. A column in which every sign is followed by three digits
     * has thousands.
     *
     * @return what was assumed, or empty
     */
    public Optional<String> decide(Optional<Decimal> said) {
        if (currencies.size() > 1) {
            String named = String.join(", ", currencies);
            problems.add(file, 0, column, "two currencies: " + named, "an export with amounts in the company's own");
        }
        if (commaLine > 0 != pointLine > 0) {
            decimal = commaLine > 0 ? Decimal.COMMA : Decimal.POINT;
            return said.filter(d -> d != decimal)
                    .map(d -> "'" + column + "' has a decimal " + decimal.key() + ", whatever the mapping says");
        }
        if (said.isPresent()) {
            decimal = said.get();
        } else if (commaLine > 0) {
            problems.add(
                    file,
                    Math.min(commaLine, pointLine),
                    column,
                    "line " + commaLine + " has a decimal comma and line " + pointLine + " a decimal point",
                    "'decimal: comma' in the mapping");
        } else if (anyThousands) {
            return assumedThousands();
        }
        return Optional.empty();
    }

    private Optional<String> assumedThousands() {
        boolean comma = digits.stream().anyMatch(d -> d.indexOf(',') >= 0);
        if (small
                && digits.stream()
                        .allMatch(d -> d.isEmpty() || ONE_SIGN.matcher(d).matches())) {
            decimal = comma ? Decimal.COMMA : Decimal.POINT;
            return Optional.empty();
        }
        decimal = comma ? Decimal.POINT : Decimal.COMMA;
        return Optional.of("every " + (comma ? "comma" : "point") + " in '" + column
                + "' is followed by three digits: taken for thousands ('decimal: " + decimal.thousandsKey()
                + "' in the mapping if they are fractions)");
    }

    /** The only currency that is named, if one is. */
    public Optional<String> currency() {
        return currencies.size() == 1 ? Optional.of(currencies.first()) : Optional.empty();
    }

    /** The amount of a row, or NaN. */
    public double amount(int row) {
        String plain =
                digits.get(row).replace(String.valueOf(decimal.thousands()), "").replace(decimal.sign(), '.');
        if (plain.isEmpty()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException e) {
            problems.add(file, lines.get(row), column, "this is not a number", "");
            return Double.NaN;
        }
    }

    public int size() {
        return digits.size();
    }
}
