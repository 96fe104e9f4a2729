package dev.handoff.company;

import java.util.regex.Pattern;

/** Prices of things, in the scenario's currency. */
public record Money(
        @Param(value = "Name of the currency", byDefault = "EUR")
        String currency,

        @Param(
                value = "Share of revenue left after the cost of delivery",
                unit = "share",
                byDefault = "1",
                min = 0,
                max = 1)
        double margin,

        @Param(
                value =
                        "Managers' time for each attempt made under enforcement, and for each look at a lead that brought none",
                unit = "currency/attempt",
                byDefault = "0",
                min = 0,
                max = 1e6)
        double perEnforcedAttempt,

        @Param(
                value = "Lost goodwill for each lead that opts out",
                unit = "currency/lead",
                byDefault = "0",
                min = 0,
                max = 1e6)
        double perOptOut,

        @Param(
                value = "A manager's time for each escalation",
                unit = "currency/escalation",
                byDefault = "0",
                min = 0,
                max = 1e6)
        double perEscalation) {

    /** Longest name of a currency, in characters. */
    public static final int LONGEST_CURRENCY = 8;

    /** What figures are counted in that are no money: longer words in small letters, and a few short ones. */
    private static final Pattern OTHER_UNIT =
            Pattern.compile("[a-z]{5,}|.*[/%\\d\\s].*|none|h|d|s|ms|min|days|mqls|sals|sqls|wins|reps");

    /** Whether that is the sign or code of a currency, and no other unit of figures: {@code EUR}, {@code €}, {@code R$}, {@code kr}. */
    public static boolean isCurrency(String unit) {
        int length = unit.codePointCount(0, unit.length());
        return length > 0
                && length <= LONGEST_CURRENCY
                && !OTHER_UNIT.matcher(unit).matches();
    }
}
