package dev.handoff.cli.rerun;

import dev.handoff.cli.console.ShellWord;
import dev.handoff.cli.option.ChangeOptions;
import java.util.ArrayList;
import java.util.List;

/** The command line that gives a result again, word by word as a shell reads it. */
public final class RerunWords {
    private final List<String> words = new ArrayList<>();

    private RerunWords() {}

    /** Begins {@code handoff COMMAND OPERAND…}. */
    public static RerunWords of(String command, String... operands) {
        RerunWords again = new RerunWords();
        again.words.add("handoff");
        again.words.add(command);
        for (String operand : operands) {
            again.words.add(ShellWord.of(operand));
        }
        return again;
    }

    public RerunWords option(String name, String value) {
        words.add(name + " " + ShellWord.of(value));
        return this;
    }

    public RerunWords each(String name, List<String> values) {
        values.forEach(v -> option(name, v));
        return this;
    }

    /** The value of an option that may have been left out. */
    public static List<String> given(String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** Options that are written for the shell already. */
    public RerunWords with(List<String> options) {
        words.addAll(options);
        return this;
    }

    public RerunWords changes(ChangeOptions change) {
        return each("--set", change.overrides());
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
