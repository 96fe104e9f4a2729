package dev.handoff.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what players type. */
final class Answers {
    private static final double HUNDRED = 100;
    private static final Map<String, String> SIGNS = Map.of("eur", "€", "usd", "\\$", "gbp", "£");

    private Answers() {}

    /** The item of a list by its number, 1 …. */
    static <T> T item(String answer, List<T> items) {
        String digits = answer.replaceFirst("[.)]$", "");
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
        return switch (answer.toLowerCase(Locale.ROOT)) {
            case "y", "yes" -> true;
            case "n", "no" -> false;
            default -> throw new Misread("Please type y or n.");
        };
    }

    /**
     * An amount of money: 120000, 120,000, 120k, 0.12M, with or without its currency.
     *
     * @param currency code of the only currency that may stand beside it
     */
    static double amount(String answer, String currency) {
        String text = bare(answer, currency);
        if (!text.matches("[-+]?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,6})?[km]?")) {
            throw new Misread(Misread.quoted(answer) + " is no amount in " + currency + ". Maybe 120k?");
        }
        double factor = text.endsWith("k") ? 1e3 : text.endsWith("m") ? 1e6 : 1;
        return Double.parseDouble(text.replaceAll("[km,]", "")) * factor;
    }

    /** Without blanks, the currency and its sign; screens write a minus that no keyboard has. */
    private static String bare(String answer, String currency) {
        String text = unblanked(answer).replace('\u2212', '-').toLowerCase(Locale.ROOT);
        String code = currency.toLowerCase(Locale.ROOT);
        String sign = SIGNS.getOrDefault(code, code);
        return text.replaceFirst("^([-+]?)(" + code + "|" + sign + ")", "$1")
                .replaceFirst("(" + code + "|" + sign + ")$", "");
    }

    /** A share in percent as a number from 0 to 1: 40, 40%, 12.5 %. */
    static double percent(String answer) {
        String text = unblanked(answer).replaceFirst("%$", "");
        if (!text.matches("\\d{1,3}(\\.\\d{1,3})?") || Double.parseDouble(text) > HUNDRED) {
            throw new Misread(Misread.quoted(answer) + " is no number from 0 to 100.");
        }
        return Double.parseDouble(text) / HUNDRED;
    }

    /** Blanks may be pasted from a screen, where some of them keep figure and unit together. */
    private static String unblanked(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]", "");
    }
}
