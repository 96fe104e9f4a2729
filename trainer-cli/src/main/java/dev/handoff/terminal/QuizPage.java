package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Quiz;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of the five questions, for one seat; whoever left in the middle goes on with the next. */
record QuizPage(Flow flow, Quiz.Moment moment, Role role, int question, Page before, Page then) implements Page {
    /**
     * The first question somebody has yet to answer.
     *
     * @param before where {@code b} leads
     * @param then what follows the last answer
     */
    static Page next(Flow flow, Quiz.Moment moment, Page before, Page then) {
        GameState state = flow.game().state();
        for (Role role : asked(flow, moment)) {
            int answered = state.answered(role, moment);
            if (answered < Quiz.questions().size()) {
                QuizPage page = new QuizPage(flow, moment, role, answered, before, then);
                return answered == 0 && flow.isHotSeat() ? new QuizTurnPage(page) : page;
            }
        }
        return then;
    }

    /** Whether a question is left. */
    static boolean isLeft(Flow flow, Quiz.Moment moment) {
        return asked(flow, moment).stream()
                .anyMatch(role -> flow.game().state().answered(role, moment)
                        < Quiz.questions().size());
    }

    /** Whether somebody has begun. */
    static boolean isBegun(Flow flow, Quiz.Moment moment) {
        return asked(flow, moment).stream().anyMatch(role -> flow.game().state().answered(role, moment) > 0);
    }

    /** Everybody before the game; after it those who answered before, so that both can be compared. */
    private static List<Role> asked(Flow flow, Quiz.Moment moment) {
        return flow.people().stream()
                .filter(role ->
                        moment == Quiz.Moment.BEFORE || flow.game().state().answered(role, Quiz.Moment.BEFORE) > 0)
                .toList();
    }

    @Override
    public Screen screen() {
        Quiz.Question asked = Quiz.questions().get(question);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < asked.choices().size(); i++) {
            choices.add(Choice.of(Integer.toString(i + 1), asked.choices().get(i)));
        }
        String who = flow.isHotSeat() ? role.title() + ", question " : "Question ";
        String title = who + (question + 1) + " of " + Quiz.questions().size();
        return new Screen(title, List.of(Say.of(asked.text())), choices, Ask.pick("Your answer"));
    }

    @Override
    public Page answer(String answer) {
        List<String> choices = Quiz.questions().get(question).choices();
        int choice = choices.indexOf(Answers.item(answer, choices));
        flow.game().happen(new GameEvent.Answered(role, moment, question, choice));
        return next(flow, moment, before, then);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(before);
    }

    @Override
    public List<Block> help() {
        return List.of(Say.of(
                "Nobody is marked by it. The same five questions come after the game, and then the answers are told with"
                        + " their reasons. b leaves them; those already answered are kept."));
    }
}
