package dev.handoff.terminal;

import dev.handoff.game.rules.Quiz;
import dev.handoff.terminal.Screen.Choice;
import java.util.List;
import java.util.Optional;

/** What next: what got better, and the draft of an agreement. */
record NextPage(Debriefing debriefing, Page before) implements Page {
    @Override
    public Screen screen() {
        String on = debriefing.quizIsLeft() ? "The five questions again" : "The end";
        return ChapterScreen.of(
                debriefing.written().whatNext(), List.of(Choice.of("Enter", on)), Ask.pick("Enter, or b to go back"));
    }

    @Override
    public Page answer(String answer) {
        return QuizPage.next(debriefing.flow(), Quiz.Moment.AFTER, this, new ClosingPage(debriefing));
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(before);
    }
}
