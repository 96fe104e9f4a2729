package dev.handoff.scenario.spelling;

import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.yaml.Located;

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

    /** The place of what no file says. */
    FilePlace NOWHERE = new FilePlace("default", 0, 0);
}
