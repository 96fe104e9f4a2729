package dev.handoff.scenario.spelling;

import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;

/** A value that cannot be understood; whoever knows its place makes it a {@link Problem}. */
public final class Misspelt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String hint;
    private final transient Located at;
    private final String below;

    public Misspelt(String message, String hint) {
        this(message, hint, null, "");
    }

    /**
     * A part of a value that is misspelt.
     *
     * @param at what exactly is wrong inside the value
     * @param below its path from the value, such as {@code lognormal.sigma}
     */
    Misspelt(String message, String hint, Located at, String below) {
        super(message, null, false, false);
        this.hint = hint;
        this.at = at;
        this.below = below;
    }

    /** The same, known to be about a part of the value. */
    Misspelt within(Located part, String key) {
        return new Misspelt(getMessage(), hint, at == null ? part : at, below.isEmpty() ? key : key + "." + below);
    }

    /** The same with a hint, if it has none. */
    public Misspelt orElse(String meant) {
        return hint.isEmpty() ? new Misspelt(getMessage(), meant, at, below) : this;
    }

    public Problem problem(Located value, String path) {
        FilePlace place = at == null ? value.place() : at.place();
        return place.problem(below.isEmpty() ? path : path + "." + below, getMessage(), hint);
    }
}
