package dev.handoff.texts;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places for what is put into it: {@code {0}} is the first argument, {@code {0|one lead|# leads}} is the first form when the
 * first argument is 1 and else the second, in which {@code #} is the argument.
 */
record Sentence(String pattern) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    /**
     * The sentence with its places filled.
     *
     * @throws IllegalArgumentException when a place has no argument
     */
    String with(Object... arguments) {
        return pattern.indexOf('{') < 0
                ? pattern
                : PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(filled(place, arguments)));
    }

    private String filled(MatchResult place, Object... arguments) {
        int index = Integer.parseInt(place.group(1));
        if (index >= arguments.length) {
            throw new IllegalArgumentException("nothing for {" + index + "} of: " + pattern);
        }
        String argument = String.valueOf(arguments[index]);
        return place.group(2) == null
                ? argument
                : place.group(argument.equals("1") ? 2 : 3).replace("#", argument);
    }
}
