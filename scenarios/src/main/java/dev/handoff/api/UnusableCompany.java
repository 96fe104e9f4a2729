package dev.handoff.api;

import java.util.List;

/** A company that cannot be simulated, with everything that is wrong with it. */
public final class UnusableCompany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    UnusableCompany(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each: {@code file:line:column path: what, why. Maybe …?} */
    public List<String> problems() {
        return problems;
    }
}
