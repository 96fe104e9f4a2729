package dev.handoff.debrief;

import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.Numbers;
import java.util.Locale;

/** Words that all chapters use. */
final class ChapterWords {
    private static final String UNKNOWN = "-";

    private ChapterWords() {}

    /** {@code 412 k EUR}. */
    static String money(double amount, String currency) {
        return Double.isFinite(amount) ? Numbers.amount(amount) + "\u00A0" + currency : UNKNOWN;
    }

    /** An amount to the last unit, {@code 13,217 EUR}: for sums whose parts are told, too. */
    static String whole(long amount, String currency) {
        return Numbers.count(amount) + "\u00A0" + currency;
    }

    /** The same with its sign and without its unit: {@code +13,217}. */
    static String signed(long amount) {
        return (amount > 0 ? "+" : "") + Numbers.count(amount);
    }

    /** {@code 38 %}; of what is little, but not nothing, that it is little. */
    static String percent(double share) {
        long rounded = Math.round(100 * share);
        return !Double.isFinite(share) ? UNKNOWN : rounded == 0 && share > 0 ? "under 1\u00A0%" : rounded + "\u00A0%";
    }

    /** How many for each hundred, where leads that come back count again and may be more than a hundred; a dash where nothing is known. */
    static String perHundred(double ratio) {
        return count(100 * ratio);
    }

    /** A whole number; a dash where nothing is known. */
    static String count(double value) {
        return Double.isFinite(value) ? Numbers.count(value) : UNKNOWN;
    }

    /** {@code 1 lead}, {@code 3 leads}. */
    static String counted(double value, String thing) {
        String number = count(value);
        return number + " " + thing + (number.equals("1") ? "" : "s");
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String verdict(GameEvent.Verdict verdict) {
        return switch (verdict) {
            case SALES -> "sales";
            case MARKETING -> "marketing";
            case AGREEMENT -> "the agreement, or that there was none";
            case LUCK -> "nobody, it was luck";
        };
    }
}
