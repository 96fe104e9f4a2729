package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.ShellWord;
import java.util.Optional;

/** Options that are short for setting a parameter of the period simulated. */
enum PeriodOption {
    /** Measured time. */
    HORIZON("--horizon", "run.horizon"),
    /** Time simulated before measuring. */
    WARM_UP("--warm-up", "run.warmUp");

    private final String option;
    private final String path;

    PeriodOption(String option, String path) {
        this.option = option;
        this.path = path;
    }

    /** The override that stands for the option, if it was given. */
    Optional<String> override(String value) {
        if (value != null && value.isBlank()) {
            throw new InvalidInput(option + ": a duration is needed. Maybe " + option + " 52w?");
        }
        return Optional.ofNullable(value).map(v -> path + "=" + v);
    }

    /** The option and its value as on a command line, if it was given. */
    Optional<String> again(String value) {
        return Optional.ofNullable(value).map(v -> option + " " + ShellWord.of(v));
    }

    /** A message about the override as one about the option. */
    String asTheUserWroteIt(String message) {
        String prefix = "--set " + path + "=";
        return message.startsWith(prefix) ? option + " " + message.substring(prefix.length()) : message;
    }
}
