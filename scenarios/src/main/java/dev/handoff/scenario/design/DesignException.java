package dev.handoff.scenario.design;

import dev.handoff.scenario.problem.Problem;
import java.util.List;

/** An experiment that cannot be designed as it was asked for: a sentence, or what is wrong with the scenarios it would need. */
public final class DesignException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String option;
    private final transient List<Problem> problems;

    /** @param message the one line that says what is wrong and what would be right */
    DesignException(String message) {
        super(message, null, false, false);
        this.option = "";
        this.problems = List.of();
    }

    /**
     * @param option the option the change was given with
     * @param problems what is wrong with the scenario under the change, told as of {@code --set}
     */
    DesignException(String option, List<Problem> problems) {
        super(option + ": the scenario cannot be changed like that", null, false, false);
        this.option = option;
        this.problems = List.copyOf(problems);
    }

    /** The option the change was given with; empty when the message says it all. */
    public String option() {
        return option;
    }

    /** What is wrong with the scenario under the change; empty when the message says it all. */
    public List<Problem> problems() {
        return problems;
    }
}
