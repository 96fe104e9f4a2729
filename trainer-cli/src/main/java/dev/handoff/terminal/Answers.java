package dev.handoff.terminal;

import dev.handoff.scenario.spelling.Figure;
import dev.handoff.scenario.spelling.Typed;
import dev.handoff.texts.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what players type. */
final class Answers {
    private static final double HUNDRED = 100;
    private static final Map<String, String> SIGNS = Map.of("eur", "€", "usd", "$", "gbp", "£", "jpy", "¥");

    private static final int LONGEST = 60;
    private static final Pattern AMOUNT = Pattern.compile("([-+]?) ?(\\d[\\d.,' _]*?|[.,]\\d+) ?([km]?)");

    private Answers() {}

    /** The item of a list by its number, 1 …. */
    static <T> T item(String answer, List<T> items) {
        String digits = Typed.plain(answer).replaceFirst("[.)]$", "");
        if (!digits.matches("\\d{1,3}")) {
            throw Misread.number(answer, items.size());
        }
        int number = Integer.parseInt(digits);
        if (number < 1 || number > items.size()) {
            throw Misread.number(answer, items.size());
        }
        return items.get(number - 1);
    }

    /** Yes or no. */
    static boolean yes(String answer) {
        return switch (Typed.plain(answer).toLowerCase(Locale.ROOT)) {
            case "y", "yes" -> true;
            case "n", "no" -> false;
            default -> throw Misread.key(Phrase.of("answers.please-type-y-or-n"));
        };
    }

    /**
     * An amount of money: 120000, 120,000, 120k, 0.12M, with or without its currency.
     *
     * @param currency code of the only currency that may stand beside it
     */
    static double amount(String answer, String currency) {
        Matcher amount = AMOUNT.matcher(bare(answer, currency));
        if (answer.length() > LONGEST || !amount.matches()) {
            throw none(answer, currency);
        }
        String power = amount.group(3).isEmpty() ? "" : amount.group(3).equals("k") ? "e3" : "e6";
        return Double.parseDouble(
                amount.group(1) + decimal(answer, amount.group(2), amount.group(3), currency) + power);
    }

    private static Misread none(String answer, String currency) {
        return new Misread(Phrase.of("answers.is-no-amount-in-such", Misread.quoted(answer), currency));
    }

    /** The figure with a decimal point. Screens write 120,000, so a comma before three figures parts thousands; a point there is asked about. */
    private static String decimal(String answer, String figure, String power, String currency) {
        List<String> readings = Figure.readings(figure);
        if (readings.isEmpty()) {
            throw none(answer, currency);
        }
        boolean asScreensWrite = figure.matches("\\d{1,3}(,\\d{3})+");
        if (readings.size() > 1 && !asScreensWrite) {
            throw new Misread(Phrase.of(
                    "answers.can-be-read-in-two", Misread.quoted(answer), readings.get(0), power, readings.get(1)));
        }
        return readings.get(0);
    }

    /** Without the currency and its sign. */
    private static String bare(String answer, String currency) {
        String text = Typed.plain(answer).toLowerCase(Locale.ROOT);
        String code = currency.toLowerCase(Locale.ROOT);
        String either = "(?:" + Pattern.quote(code) + "|" + Pattern.quote(SIGNS.getOrDefault(code, code)) + ")";
        return text.replaceFirst("^([-+]?) ?" + either + " ?", "$1").replaceFirst(" ?" + either + "$", "");
    }

    /** A share in percent as a number from 0 to 1: 40, 40%, 12.5 %. */
    static double percent(String answer) {
        String text = Typed.plain(answer).replaceFirst(" *%$", "").replace(',', '.');
        if (!text.matches("\\d{1,3}(\\.\\d{1,3})?") || Double.parseDouble(text) > HUNDRED) {
            throw new Misread(Phrase.of("answers.is-no-number-from-0", Misread.quoted(answer)));
        }
        return Double.parseDouble(text) / HUNDRED;
    }
}
