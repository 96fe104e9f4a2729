package dev.handoff.terminal;

import dev.handoff.game.rules.Quiz;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import java.util.List;
import java.util.Optional;

/**
 * What next: what got better, and the draft of an agreement.
 *
 * @param from the chapter it was skipped to from; empty for whoever comes from what if
 */
record NextPage(SeatFlow flow, Optional<Integer> from) implements Page {
    static final String NAME = "next";

    @Override
    public String path() {
        return before().path() + "/" + NAME;
    }

    private Page before() {
        return from.<Page>map(chapter -> new RevealPage(flow, chapter)).orElseGet(() -> WhatIfPage.first(flow));
    }

    @Override
    public Screen screen() {
        String on = QuizPage.isLeft(flow, Quiz.Moment.AFTER)
                ? flow.text("next.the-five-questions-again")
                : flow.text("next.the-end");
        return ChapterScreen.of(
                flow.texts(),
                flow.debriefing().written().whatNext(),
                List.of(Choice.of("Enter", on).weighing(Weight.MAIN)),
                Ask.pick(flow.text("next.enter-or-b-to-go")));
    }

    @Override
    public Page answer(String answer) {
        return QuizPage.next(flow, Quiz.Moment.AFTER, from);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(before());
    }
}
