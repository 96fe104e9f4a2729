package dev.handoff.terminal;

import dev.handoff.scenario.spelling.Typed;
import dev.handoff.texts.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a screen asks for, so that a renderer without a keyboard can tell a field from a button and six numbers from one. Each kind that
 * can be typed wrong reads its own answers.
 */
public sealed interface Ask {
    /** Hands the question to the method made for its kind. */
    <R> R accept(Visitor<R> visitor);

    /** One of the screen's choices, by the keys that stand before them. */
    static Pick pick() {
        return new Pick("");
    }

    /** One of the screen's choices, with words of its own for a keyboard. */
    static Pick pick(String prompt) {
        return new Pick(prompt);
    }

    /**
     * One of the screen's choices.
     *
     * @param prompt what a keyboard is asked; empty where the keys of the choices say enough
     */
    record Pick(String prompt) implements Ask {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pick(this);
        }
    }

    /**
     * A word or a few.
     *
     * @param most letters it may have
     * @param mayBeEmpty whether it may be left out
     * @param prompt what a keyboard is asked
     */
    record Words(int most, boolean mayBeEmpty, String prompt) implements Ask {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }

        /** The words as they were typed. */
        String read(String answer) {
            if (answer.isEmpty() && !mayBeEmpty) {
                throw new Misread(Phrase.of("ask.please-type-a-word"));
            }
            if (answer.codePointCount(0, answer.length()) > most) {
                throw new Misread(Phrase.of("ask.that-is-too-long-at", most));
            }
            return answer;
        }
    }

    /**
     * An amount of money.
     *
     * @param unit code of the currency
     */
    record Amount(String unit) implements Ask {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.amount(this);
        }

        /** The amount in that currency. */
        double read(String answer) {
            return Answers.amount(answer, unit);
        }
    }

    /**
     * A number from 0 to 100 for each of several things, or none at all.
     *
     * @param labels what each is for, in this order
     * @param unit what they count, such as "of 100"
     */
    record Numbers(List<String> labels, String unit) implements Ask {
        public Numbers {
            labels = List.copyOf(labels);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numbers(this);
        }

        /** Name of the field for one of them, from 0, where each has its own. */
        public static String field(int index) {
            return "n" + index;
        }

        /** The share from 0 to 1 of each label; empty where the question was skipped. */
        Map<String, Double> read(String answer) {
            if (answer.isEmpty()) {
                return Map.of();
            }
            String[] numbers = apart(answer, labels.size());
            if (numbers.length != labels.size()) {
                throw new Misread(Phrase.of(
                        "ask.that-is-channels-maybe-like",
                        numbers.length,
                        labels.size(),
                        "20 ".repeat(labels.size()).strip()));
            }
            Map<String, Double> read = new LinkedHashMap<>();
            for (int i = 0; i < numbers.length; i++) {
                read.put(labels.get(i), Answers.percent(numbers[i]));
            }
            return read;
        }

        /** With blanks, semicolons or signs of percent between them, and then a comma may be a decimal one; else with commas between them. */
        static String[] apart(String answer, int wanted) {
            String text = Typed.plain(answer).replaceAll(" *% *,?| +,|, +", " ").strip();
            String[] apart = text.split("[ ;]+");
            return apart.length == wanted ? apart : text.split("[ ,;]+");
        }
    }

    /**
     * Nothing but to go on.
     *
     * @param label what a button says
     * @param prompt what a keyboard is asked
     */
    record GoOn(String label, String prompt) implements Ask {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.goOn(this);
        }
    }

    /**
     * Nothing yet: something has to happen first.
     *
     * @param until what is waited for, and how it gets on
     */
    record Wait(String until) implements Ask {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.waiting(this);
        }
    }

    /** Nothing at all: what is shown is only read. */
    record Nothing() implements Ask {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /**
     * What a renderer makes of each kind of question.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {
        /** One of the choices. */
        R pick(Pick pick);

        /** A field for words. */
        R words(Words words);

        /** A field for an amount. */
        R amount(Amount amount);

        /** A field for each number. */
        R numbers(Numbers numbers);

        /** A button. */
        R goOn(GoOn goOn);

        /** A moment of patience. */
        R waiting(Wait wait);

        /** Nothing. */
        R nothing(Nothing nothing);
    }
}
