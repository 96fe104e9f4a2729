package dev.handoff.debrief;

import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.Numbers;
import dev.handoff.texts.Texts;
import java.util.Locale;

/** Words that all chapters use. */
final class ChapterWords {
    private static final String UNKNOWN = "-";

    private ChapterWords() {}

    /** {@code 412 k EUR}. */
    static String money(Texts texts, double amount, String currency) {
        return Double.isFinite(amount) ? texts.figure(Numbers.amount(amount)) + "\u00A0" + currency : UNKNOWN;
    }

    /** An amount to the last unit, {@code 13,217 EUR}: for sums whose parts are told, too. */
    static String whole(Texts texts, long amount, String currency) {
        return texts.figure(Numbers.count(amount)) + "\u00A0" + currency;
    }

    /** The same with its sign and without its unit: {@code +13,217}. */
    static String signed(Texts texts, long amount) {
        return (amount > 0 ? "+" : "") + texts.figure(Numbers.count(amount));
    }

    /** {@code 38 %}; of what is little, but not nothing, that it is little. */
    static String percent(Texts texts, double share) {
        long rounded = Math.round(100 * share);
        return !Double.isFinite(share)
                ? UNKNOWN
                : rounded == 0 && share > 0
                        ? texts.of("chapter-words.under-1")
                        : texts.of("chapter-words.percent", rounded);
    }

    /** How many for each hundred, where leads that come back count again and may be more than a hundred; a dash where nothing is known. */
    static String perHundred(Texts texts, double ratio) {
        return count(texts, 100 * ratio);
    }

    /** A whole number; a dash where nothing is known. */
    static String count(Texts texts, double value) {
        return Double.isFinite(value) ? texts.figure(Numbers.count(value)) : UNKNOWN;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String verdict(Texts texts, GameEvent.Verdict verdict) {
        return switch (verdict) {
            case SALES -> texts.of("role.sales");
            case MARKETING -> texts.of("role.marketing");
            case AGREEMENT -> texts.of("chapter-words.the-agreement-or-that-there");
            case LUCK -> texts.of("chapter-words.nobody-it-was-luck");
        };
    }
}
