package dev.handoff.cli;

/** Quotes for the shell, so that a command shown can be copied. */
final class ShellWord {
    private ShellWord() {}

    /** The text as one word of a POSIX shell. */
    static String of(String text) {
        return text.matches("[A-Za-z0-9_./:=%,+@-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
