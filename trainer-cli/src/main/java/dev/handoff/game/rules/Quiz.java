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
                    List.of("That the lead was bad", "That one try was made", "That the channel should be closed"),
                    1,
                    "Many good leads answer only at a later try. A note after one try says more about the tries than the lead."),
            new Question(
                    "Marketing doubles its qualified leads by asking for less. Sales has the same hours. Revenue per lead will",
                    List.of("rise", "stay", "fall"),
                    2,
                    "The same hours are spread over more names, and more of the names are weak."),
            new Question(
                    "Sales calls within the hour but lets go after two tries. What is missing?",
                    List.of("Speed", "Persistence", "Better leads, certainly"),
                    1,
                    "Speed and persistence are different things; where a sale takes several touches, two tries waste the speed."),
            new Question(
                    "Two departments report different conversion rates for the same quarter. Most likely",
                    List.of("one of them is wrong", "one of them cheats", "they divide by different things"),
                    2,
                    "Each counts its own half of the way. Both can be right and nobody can decide anything by it."),
            new Question(
                    "Only marketing improves, or only sales does. How much of the gap closes?",
                    List.of(
                            "All of it, if the right side moves",
                            "Some; a part closes only when both move",
                            "None in either case"),
                    1,
                    "Better leads are wasted on nobody who calls, and calls are wasted on bad leads."));
}
