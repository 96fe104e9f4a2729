package dev.handoff.terminal;

import java.util.List;
import java.util.Locale;

/** Reads what players type. */
final class Answers {
    private Answers() {}

    /** The item of a list by its number, 1 …. */
    static <T> T item(String answer, List<T> items) {
        if (!answer.matches("\\d{1,3}")) {
            throw Misread.number(answer, items.size());
        }
        int number = Integer.parseInt(answer);
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

    /** An amount of money: 120000, 120k, 0.12M. */
    static double amount(String answer) {
        String text = answer.replace(",", "").replace(" ", "").toLowerCase(Locale.ROOT);
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,6})?[km]?")) {
            throw new Misread(Misread.quoted(answer) + " is no amount. Maybe 120k?");
        }
        double factor = text.endsWith("k") ? 1e3 : text.endsWith("m") ? 1e6 : 1;
        return Double.parseDouble(text.replaceAll("[km]$", "")) * factor;
    }
}
