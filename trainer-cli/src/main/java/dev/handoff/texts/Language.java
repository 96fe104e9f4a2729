package dev.handoff.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that participants can read the game in.
 *
 * @param tag as in a browser's settings and in the attribute {@code lang} of a page, such as {@code de}
 */
public record Language(String tag) {
    /** The language that every sentence has been written in first. */
    public static final Language ENGLISH = new Language("en");

    /** All there are, English first: the tags in {@code texts/languages.txt}, one a line. */
    public static List<Language> all() {
        return TextFiles.languages();
    }

    /** The language of a tag, whatever region stands behind it: {@code de}, {@code de-CH}, {@code de_AT.UTF-8}. Empty where there is none. */
    public static Optional<Language> of(String tag) {
        String main = tag.strip().toLowerCase(Locale.ROOT).split("[-_.@;]", 2)[0];
        return all().stream().filter(language -> language.tag.equals(main)).findFirst();
    }

    /**
     * The one that a browser asks for.
     *
     * @param header {@code Accept-Language}, such as {@code fr-CH, de;q=0.9, en;q=0.8}; what is first of equal weight goes before
     * @return empty where none of those named is there
     */
    public static Optional<Language> accepted(String header) {
        return Arrays.stream(header.split(","))
                .sorted((a, b) -> Double.compare(weight(b), weight(a)))
                .filter(range -> weight(range) > 0)
                .flatMap(range -> of(range).stream())
                .findFirst();
    }

    private static double weight(String range) {
        String[] parts = range.split(";\\s*q=", 2);
        try {
            return parts.length == 1 ? 1 : Double.parseDouble(parts[1].strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
