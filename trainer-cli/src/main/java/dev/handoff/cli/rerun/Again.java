package dev.handoff.cli.rerun;

import dev.handoff.cli.console.ShellWord;
import dev.handoff.cli.option.ChangeOptions;
import java.util.ArrayList;
import java.util.List;

/** The command line that gives a result again, word by word as a shell reads it. */
public final class Again {
    private final List<String> words = new ArrayList<>();

    private Again() {}

    /** Begins {@code handoff COMMAND OPERAND…}. */
    public static Again of(String command, String... operands) {
        Again again = new Again();
        again.words.add("handoff");
        again.words.add(command);
        for (String operand : operands) {
            again.words.add(ShellWord.of(operand));
        }
        return again;
    }

    public Again option(String name, String value) {
        words.add(name + " " + ShellWord.of(value));
        return this;
    }

    public Again each(String name, List<String> values) {
        values.forEach(v -> option(name, v));
        return this;
    }

    /** The value of an option that may have been left out. */
    public static List<String> given(String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** Options that are written for the shell already. */
    public Again with(List<String> options) {
        words.addAll(options);
        return this;
    }

    public Again changes(ChangeOptions change) {
        return each("--set", change.overrides());
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
