package dev.handoff.company;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a parameter means, its unit, range, owner, default and where the default comes from. Scenario files, {@code --set}, the
 * reference pages and the assumption tables all read this one description.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Param {

    /** Marks a parameter that a scenario must state. */
    String REQUIRED = "<required>";

    /** Spelling of an absent {@link java.util.Optional} in a scenario file. */
    String NONE = "none";

    /** The meaning in one sentence a sales manager understands. */
    String value();

    /** Unit of a plain number ("leads/week", "currency", "logit"); empty for types that carry their own. */
    String unit() default "";

    /** Default in the spelling of a scenario file; {@code {}} for a record or map with all its defaults. */
    String byDefault() default REQUIRED;

    /** Smallest admissible value of a number, inclusive; durations are compared in milliseconds. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest admissible value of a number, inclusive; durations are compared in milliseconds. */
    double max() default Double.POSITIVE_INFINITY;

    /** Names for some values of a number, each "name = number". */
    String[] names() default {};

    /** Who can change it. */
    Owner owner() default Owner.WORLD;

    /** Kind of evidence behind the default. */
    Mark mark() default Mark.ASSUMPTION;

    /** Where the default comes from. */
    String source() default "neutral: the mechanism is off until a scenario sets it";
}
