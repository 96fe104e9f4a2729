package dev.handoff.terminal;

import dev.handoff.game.GameEvent;
import dev.handoff.game.Quiz;
import dev.handoff.game.Role;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;

/** One of the five questions. */
record QuizPage(Flow flow, Quiz.Moment moment, int question, Page then) implements Page {
    @Override
    public Screen screen() {
        Quiz.Question asked = Quiz.questions().get(question);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < asked.choices().size(); i++) {
            choices.add(Choice.of(Integer.toString(i + 1), asked.choices().get(i)));
        }
        String title = "Question " + (question + 1) + " of " + Quiz.questions().size();
        return new Screen(title, List.of(Screen.Text.of(asked.text())), choices, "Your answer");
    }

    @Override
    public Page answer(String answer) {
        List<String> choices = Quiz.questions().get(question).choices();
        int choice = choices.indexOf(Answers.item(answer, choices));
        Role role = flow.people().get(0);
        flow.game().happen(new GameEvent.Answered(role, moment, question, choice));
        return question + 1 < Quiz.questions().size() ? new QuizPage(flow, moment, question + 1, then) : then;
    }
}
