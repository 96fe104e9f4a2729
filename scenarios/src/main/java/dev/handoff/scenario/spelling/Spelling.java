package dev.handoff.scenario.spelling;

import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.yaml.Located;
import java.util.List;

/**
 * How values of one type are written in a scenario file. Writing and reading again gives the equal value.
 *
 * @param <T> the type of the value
 */
public interface Spelling<T> {
    /** The value a node spells. Throws {@link Misspelt} when it spells none. */
    T read(Located node);

    /** The node that spells a value; its place means nothing. */
    Located write(T value);

    /** What kind of value is spelled. */
    Form form();

    /** The words that are understood, where there are such; first to last. */
    default List<String> words() {
        return List.of();
    }

    /** Whether a path may lead on into the value: {@code work.touch.lognormal.median}. */
    default boolean hasParts() {
        return false;
    }

    /** A spelling in a single word or phrase. */
    interface OfText<T> extends Spelling<T> {
        /** What such a value is called: "a duration". */
        String noun();

        /** A value as an example: "4 h". */
        String example();

        T parse(String text);

        /** The text in the signs that {@link #parse} knows. */
        default String normal(String text) {
            return Typed.plain(text);
        }

        String format(T value);

        @Override
        default T read(Located node) {
            String text = node instanceof Located.Scalar scalar ? normal(scalar.text()) : "";
            if (!text.isEmpty()) {
                return parse(text);
            }
            String such = example().isEmpty() ? "" : " such as " + example();
            throw new Misspelt(noun() + such + " is needed here, not " + node.describe(), "");
        }

        @Override
        default Located write(T value) {
            return new Located.Scalar(NOWHERE, format(value));
        }
    }

    /** Kinds of values as files spell them. */
    enum Form {
        NUMBER,
        /** A number, or a name that stands for one. */
        NAMED_NUMBER,
        WHOLE_NUMBER,
        /** One of a few words. */
        WORD,
        /** A number, or a distribution of numbers. */
        RANDOM_NUMBER,
        /** A duration, or a distribution of durations. */
        RANDOM_DURATION,
        DURATION,
        /** A duration by the clock or in working time. */
        LIMIT,
        SHIFT,
        INSTANT,
        HOLIDAY,
        DAY,
        TEXT;

        /** Whether its values are numbers without a unit of time. */
        public boolean isNumber() {
            return this == NUMBER || this == NAMED_NUMBER || this == WHOLE_NUMBER || this == RANDOM_NUMBER;
        }
    }

    /** The place of what no file says. */
    FilePlace NOWHERE = new FilePlace("default", 0, 0);
}
