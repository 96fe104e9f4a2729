package dev.handoff.report.html;

import java.util.function.UnaryOperator;

/**
 * What a page says of itself, in its language.
 *
 * @param language as in the attribute {@code lang}, such as {@code en}
 * @param quoted puts quotation marks around what somebody says
 * @param figures names the figures behind a chart, from its title
 */
public record PageWords(String language, UnaryOperator<String> quoted, UnaryOperator<String> figures) {
    /** In English. */
    public static final PageWords ENGLISH =
            new PageWords("en", text -> "\u201C" + text + "\u201D", title -> title + ": the figures");
}
