package dev.handoff.scenario.spelling;

import dev.handoff.company.Param;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Scalar;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of money may have its currency beside it: {@code €45}, {@code 45 EUR}, {@code R$ 1.200,50}. It has to be the scenario's own. */
public final class Price {
    private static final String SIGN = "([\\p{Sc}\\p{L}][\\p{Sc}\\p{L}.]{0,7})";
    private static final Pattern BEFORE =
            Pattern.compile("([-+]?)" + SIGN + " ?([-+]?[\\d.,][\\d_.,' eE+\u2013\u2014-]*)");
    private static final Pattern BEHIND = Pattern.compile("([-+]?[\\d.,][\\d_.,' eE+\u2013\u2014-]*?) ?" + SIGN);
    private static final Map<String, String> SIGNS = Map.of(
            "EUR", "€", "USD", "$", "GBP", "£", "JPY", "¥", "CNY", "¥", "INR", "₹", "BRL", "R$", "KRW", "₩", "PLN",
            "zł");

    /** Signs of currencies that are letters. */
    private static final Set<String> LETTERS =
            Set.of("zł", "kr", "kr.", "Kč", "Ft", "Fr.", "lei", "лв", "руб.", "円", "元", "원");

    /** "5,-": no small change. */
    private static final String NO_CHANGE = "[.,][-\u2013\u2014]{1,2}$";

    private Price() {}

    /**
     * The amount without the currency beside it. Parameters that are no money, and what is no amount, stay as they are.
     *
     * @param currency the scenario's currency
     * @throws Misspelt when it is another currency
     */
    public static Located plain(Located node, Param param, String currency) {
        if (!param.unit().startsWith("currency")
                || !(node instanceof Scalar scalar)
                || scalar.text().length() > 60) {
            return node;
        }
        String text = Typed.plain(scalar.text());
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return amount(scalar, before.group(1) + before.group(3), before.group(2), currency);
        }
        Matcher behind = BEHIND.matcher(text);
        return behind.matches() ? amount(scalar, behind.group(1), behind.group(2), currency) : node;
    }

    private static Located amount(Scalar whole, String amount, String sign, String currency) {
        if (isSame(sign, currency)) {
            return new Scalar(whole.place(), amount.replaceFirst(NO_CHANGE, ""));
        }
        if (isCurrency(sign)) {
            String message = Problem.quote(whole.text()) + " is not in " + currency + ", the currency of this scenario";
            throw new Misspelt(message, "");
        }
        return whole;
    }

    private static boolean isSame(String sign, String currency) {
        String code = currency.toUpperCase(Locale.ROOT);
        boolean dollar = sign.equals("$") && code.endsWith("D");
        return dollar || sign.equalsIgnoreCase(currency) || sign.equals(SIGNS.get(code));
    }

    private static boolean isCurrency(String sign) {
        return LETTERS.contains(sign)
                || sign.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(c -> c.getCurrencyCode().equalsIgnoreCase(sign));
    }
}
