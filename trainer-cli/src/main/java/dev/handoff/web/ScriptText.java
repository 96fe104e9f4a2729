package dev.handoff.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The script of all pages as it is sent: without comments that fill a line and without blanks between signs, and with one letter for each name
 * that begins with {@code $}. What stands in quotes is left alone. It knows only what that script uses: no regular expression with quotes or
 * blanks in it, no comment behind code.
 */
final class ScriptText {
    private static final Pattern NAME = Pattern.compile("\\$[A-Za-z]+");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|`[^`]*`");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private ScriptText() {}

    /** The script as it is sent. */
    static String sent(String source) {
        String code = source.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining(" "));
        return withoutBlanks(withLetters(code)).replace(";}", "}");
    }

    /** In the order in which names come first. */
    private static String withLetters(String code) {
        List<String> names = new ArrayList<>();
        return NAME.matcher(code).replaceAll(found -> {
            if (!names.contains(found.group())) {
                names.add(found.group());
            }
            return String.valueOf(LETTERS.charAt(names.indexOf(found.group())));
        });
    }

    private static String withoutBlanks(String code) {
        StringBuilder sent = new StringBuilder();
        Matcher quoted = QUOTED.matcher(code);
        int from = 0;
        while (quoted.find()) {
            sent.append(squeezed(code.substring(from, quoted.start()))).append(quoted.group());
            from = quoted.end();
        }
        return sent.append(squeezed(code.substring(from))).toString();
    }

    /** Blanks stay where two words would become one. */
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", " ").replaceAll(" ?([^\\w ]) ?", "$1");
    }
}
