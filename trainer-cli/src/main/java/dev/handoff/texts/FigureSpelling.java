package dev.handoff.texts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure as reports spell it, respelled: the sign before decimals, the one between thousands, and the few words that go with figures. */
public record FigureSpelling(String english) implements Wording {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z])(k|M|to|points|never|undefined|unchanged)(?![A-Za-z])");

    /** A figure as reports spell it. */
    public static FigureSpelling of(String english) {
        return new FigureSpelling(english);
    }

    @Override
    public String in(Texts texts) {
        if (texts.language().equals(Language.ENGLISH)) {
            return english;
        }
        String numbers = NUMBER.matcher(english).replaceAll(n -> Matcher.quoteReplacement(number(n.group(), texts)));
        return WORD.matcher(numbers).replaceAll(w -> Matcher.quoteReplacement(texts.of("figure." + w.group())));
    }

    private static String number(String english, Texts texts) {
        StringBuilder spelled = new StringBuilder();
        for (char sign : english.toCharArray()) {
            spelled.append(
                    sign == ',' ? texts.of("figure.thousands") : sign == '.' ? texts.of("figure.decimal") : sign);
        }
        return spelled.toString();
    }
}
