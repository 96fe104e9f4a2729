package dev.handoff.game.rules;

import dev.handoff.game.levers.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
     * @param text the question
     * @param choices what can be answered
     * @param right index of the right answer
     * @param why what the game shows about it
     */
    public record Question(String text, List<String> choices, int right, String why) {}

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

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "A rep tries a lead once, hears nothing and notes \"bad lead\". What does that note tell marketing?",
                    List.of("That the lead was bad", "That one try was made", "That the channel should be dropped"),
                    1,
                    "Many good leads answer only at a later try. A note after one try says more about the calling than the lead."),
            new Question(
                    "Marketing is less strict and hands over twice as many leads. Sales has the same hours. What happens to"
                            + " revenue per lead?",
                    List.of("It rises", "It stays the same", "It falls"),
                    2,
                    "The same hours are spread over more leads, and more of the leads are weak."),
            new Question(
                    "Sales calls within the hour but gives up after two tries. What is missing?",
                    List.of("Speed", "Persistence", "Nothing: the leads must be bad"),
                    1,
                    "A quick first call is not enough. Where most buyers need several tries, the speed is wasted after two."),
            new Question(
                    "Two departments report different conversion rates for the same quarter. What is most likely?",
                    List.of("One of them is wrong", "One of them cheats", "They count different things"),
                    2,
                    "Each counts its own half of the way from lead to sale. Both can be right, but neither helps anybody to decide."),
            new Question(
                    "Only one side improves, marketing or sales. How much of the gap to the best result does that close?",
                    List.of(
                            "All of it, if it is the right side",
                            "Some of it; the rest closes only when both improve",
                            "None of it, whichever side it is"),
                    1,
                    "Better leads are wasted when nobody calls them, and calls are wasted on bad leads."));
}
