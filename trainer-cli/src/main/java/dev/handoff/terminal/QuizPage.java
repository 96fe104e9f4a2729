package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Quiz;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the five questions, for one seat; whoever left in the middle goes on with the next.
 *
 * @param question which, from 0
 * @param from the chapter of the debrief that was skipped from; empty for whoever comes another way
 */
record QuizPage(SeatFlow flow, Quiz.Moment moment, int question, Optional<Integer> from) implements Page {
    static final String PATH = "quiz";

    /** The first question somebody has yet to answer, or what follows the last answer. */
    static Page next(SeatFlow flow, Quiz.Moment moment, Optional<Integer> from) {
        for (Role role : asked(flow, moment)) {
            int answered = flow.state().answered(role, moment);
            if (answered < Quiz.questions().size()) {
                QuizPage page = new QuizPage(flow.at(role), moment, answered, from);
                return answered == 0 && flow.isShared() ? new QuizTurnPage(page) : page;
            }
        }
        return moment == Quiz.Moment.BEFORE ? new WelcomePage(flow) : new ClosingPage(flow);
    }

    /** Whether a question is left. */
    static boolean isLeft(SeatFlow flow, Quiz.Moment moment) {
        return asked(flow, moment).stream()
                .anyMatch(role ->
                        flow.state().answered(role, moment) < Quiz.questions().size());
    }

    /** Whether somebody has begun. */
    static boolean isBegun(SeatFlow flow, Quiz.Moment moment) {
        return asked(flow, moment).stream().anyMatch(role -> flow.state().answered(role, moment) > 0);
    }

    /** Everybody before the game; after it those who answered before, so that both can be compared. */
    private static List<Role> asked(SeatFlow flow, Quiz.Moment moment) {
        return flow.viewers().stream()
                .filter(role -> moment == Quiz.Moment.BEFORE || flow.state().answered(role, Quiz.Moment.BEFORE) > 0)
                .toList();
    }

    /** The question of an address, as long as it is the one this seat has to answer. */
    static Optional<Page> at(SeatFlow flow, Quiz.Moment moment, int question, Optional<Integer> from) {
        boolean isNext = asked(flow, moment).contains(flow.role())
                && flow.state().answered(flow.role(), moment) == question
                && question < Quiz.questions().size();
        return isNext ? Optional.of(new QuizPage(flow, moment, question, from)) : Optional.empty();
    }

    @Override
    public String path() {
        return PATH + "/" + (question + 1)
                + from.map(chapter -> "/" + (chapter + 1)).orElse("");
    }

    @Override
    public Screen screen() {
        Quiz.Question asked = Quiz.questions().get(question);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < choices(asked).size(); i++) {
            choices.add(Choice.of(Integer.toString(i + 1), choices(asked).get(i)));
        }
        String title = flow.isShared()
                ? flow.text(
                        "quiz.question-of-seat",
                        flow.role().titled(),
                        question + 1,
                        Quiz.questions().size())
                : flow.text("quiz.question", question + 1, Quiz.questions().size());
        return new Screen(
                title, List.of(Say.of(asked.text(flow.texts()))), choices, Ask.pick(flow.text("quiz.your-answer")));
    }

    private List<String> choices(Quiz.Question asked) {
        return asked.choices(flow.texts());
    }

    @Override
    public Page answer(String answer) {
        List<String> choices = choices(Quiz.questions().get(question));
        int choice = choices.indexOf(Answers.item(answer, choices));
        flow.happen(new GameEvent.Answered(flow.role(), moment, question, choice));
        return next(flow, moment, from);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(moment == Quiz.Moment.BEFORE ? new WelcomePage(flow) : new NextPage(flow, from));
    }

    @Override
    public List<Block> help() {
        return List.of(Say.of(flow.text("quiz.nobody-is-marked-by-it")));
    }
}
