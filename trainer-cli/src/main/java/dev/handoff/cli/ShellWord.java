package dev.handoff.cli;

import java.util.ArrayList;
import java.util.List;

/** Quotes for the shell, so that a command shown can be copied. */
final class ShellWord {
    private ShellWord() {}

    /** The text as one word of a POSIX shell. */
    static String of(String text) {
        return text.matches("[A-Za-z0-9_./:=%,+@-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** The words of a command line that was put together by {@link #of}. */
    static List<String> split(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
                any = true;
            } else if (c == '\\' && !quoted && i + 1 < command.length()) {
                word.append(command.charAt(++i));
            } else if (c == ' ' && !quoted) {
                add(words, word, any);
                any = false;
            } else {
                word.append(c);
            }
        }
        add(words, word, any);
        return words;
    }

    private static void add(List<String> words, StringBuilder word, boolean evenIfEmpty) {
        if (word.length() > 0 || evenIfEmpty) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
