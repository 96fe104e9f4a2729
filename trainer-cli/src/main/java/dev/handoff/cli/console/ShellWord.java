package dev.handoff.cli.console;

import dev.handoff.report.ShellEscape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Quotes for the shell, so that a command shown can be copied, from the narrowest terminal too, and read back by this program. */
public final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=%,+@-]+");
    private static final int HEX = 16;

    private ShellWord() {}

    /** The text as one word of a POSIX shell (2024); signs that a terminal would lose are written as {@code $'\u00a0'}. */
    public static String of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        StringBuilder word = new StringBuilder(text.length() + 2).append('\'');
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int c = text.codePointAt(i);
            word.append(c == '\'' ? "'\\''" : isLost(c, before) ? ShellEscape.inQuotes(c) : Character.toString(c));
            before = c;
        }
        return word.append('\'').toString();
    }

    /** Whether it would not come through the line breaks of a terminal, a page or a saved text. */
    private static boolean isLost(int c, int before) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ' || before == ' ';
            default -> false;
        };
    }

    /** The words of a command line that was put together by {@link #of}. */
    public static List<String> split(String command) {
        return new Reader(command).words();
    }

    /** Goes through a command line sign by sign, as long as it may be. */
    private static final class Reader {
        private final String command;
        private final List<String> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private boolean begun;
        private int at;

        Reader(String command) {
            this.command = command;
        }

        List<String> words() {
            while (at < command.length()) {
                step(command.charAt(at++));
            }
            end();
            return words;
        }

        private void step(char c) {
            switch (c) {
                case ' ' -> end();
                case '\'' -> quoted();
                case '\\' -> literal();
                case '$' -> dollar();
                default -> literal(c);
            }
        }

        private void end() {
            if (begun) {
                words.add(word.toString());
                word.setLength(0);
                begun = false;
            }
        }

        private void literal(char c) {
            begun = true;
            word.append(c);
        }

        private void literal() {
            literal(at < command.length() ? command.charAt(at++) : '\\');
        }

        private void quoted() {
            begun = true;
            int close = command.indexOf('\'', at);
            int to = close < 0 ? command.length() : close;
            word.append(command, at, to);
            at = Math.min(command.length(), to + 1);
        }

        /** {@code $'…'}, in which a backslash stands before a quote, a backslash or the number of a sign. */
        private void dollar() {
            if (at >= command.length() || command.charAt(at) != '\'') {
                literal('$');
                return;
            }
            begun = true;
            at++;
            while (at < command.length() && command.charAt(at) != '\'') {
                char c = command.charAt(at++);
                if (c == '\\' && at < command.length()) {
                    escaped(command.charAt(at++));
                } else {
                    word.append(c);
                }
            }
            at = Math.min(command.length(), at + 1);
        }

        private void escaped(char c) {
            switch (c) {
                case 'u' -> numbered(4);
                case 'U' -> numbered(8);
                default -> word.append(c);
            }
        }

        private void numbered(int digits) {
            int to = at;
            while (to < command.length() && to - at < digits && Character.digit(command.charAt(to), HEX) >= 0) {
                to++;
            }
            long sign = to == at ? -1 : Long.parseLong(command.substring(at, to), HEX);
            if (sign >= 0 && sign <= Character.MAX_CODE_POINT) {
                word.appendCodePoint((int) sign);
            }
            at = to;
        }
    }
}
