package dev.handoff.game.rules;

import dev.handoff.game.levers.Role;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Five questions, asked before and after. */
public final class Quiz {
    private Quiz() {}

    /** When it is asked. */
    public enum Moment {
        /** Before the first round. */
        BEFORE,
        /** After the debrief. */
        AFTER
    }

    /**
     * A question.
     *
     * @param number of the question, 1 …
     * @param right index of the right answer
     */
    public record Question(int number, int right) {
        /** The question. */
        public String text(Texts texts) {
            return texts.of("quiz." + number + ".text");
        }

        /** What can be answered. */
        public List<String> choices(Texts texts) {
            return IntStream.rangeClosed(1, CHOICES)
                    .mapToObj(choice -> texts.of("quiz." + number + ".choice." + choice))
                    .toList();
        }

        /** What the game shows about it. */
        public String why(Texts texts) {
            return texts.of("quiz." + number + ".why");
        }
    }

    /** The questions in order. */
    public static List<Question> questions() {
        return QUESTIONS;
    }

    /** What a seat chose, by question; of a question answered twice, as early versions allowed, the last choice counts. */
    static Map<Integer, Integer> lastChoices(List<GameEvent.Answered> answers, Role role, Moment moment) {
        Map<Integer, Integer> choices = new TreeMap<>();
        answers.stream()
                .filter(answer -> answer.role() == role && answer.moment() == moment)
                .forEach(answer -> choices.put(answer.question(), answer.choice()));
        return choices;
    }

    /** How many of these choices are right. */
    static int right(Map<Integer, Integer> choices) {
        return (int) choices.entrySet().stream()
                .filter(choice -> QUESTIONS.get(choice.getKey()).right() == choice.getValue())
                .count();
    }

    private static final int[] RIGHT = {1, 2, 1, 2, 1};
    private static final int CHOICES = 3;

    private static final List<Question> QUESTIONS = IntStream.range(0, RIGHT.length)
            .mapToObj(index -> new Question(index + 1, RIGHT[index]))
            .toList();
}
