package dev.handoff.cli.doctor;

import dev.handoff.cli.console.Environment;

/** Where text goes, and which letters arrive there. */
final class TerminalFindings {
    private static final int COMFORTABLE = 80;

    private TerminalFindings() {}

    static Finding terminal(Environment environment) {
        String about = "Terminal";
        if (!environment.outIsTerminal()) {
            return Finding.good(about, "none: the text goes to a file or a program");
        }
        String found = environment.columns() + " columns"
                + (environment.colour() ? ", colours" : ", no colours")
                + (environment.fillsTheScreen() ? ", the game can take the whole screen" : "");
        if (environment.columns() < COMFORTABLE) {
            return Finding.weak(about, found, "make the window at least " + COMFORTABLE + " columns wide");
        }
        return environment.redraws() || !environment.inIsTerminal()
                ? Finding.good(about, found)
                : Finding.weak(
                        about,
                        found + ", nothing can be drawn over",
                        "set TERM to what your terminal is, such as xterm");
    }

    static Finding locale(Environment environment) {
        return environment.unicode()
                ? Finding.good("Locale", "all letters arrive" + environment.locale())
                : Finding.weak(
                        "Locale",
                        "only letters of ASCII arrive" + environment.locale() + "; names with others cannot be typed",
                        "set LC_ALL=C.UTF-8");
    }
}
