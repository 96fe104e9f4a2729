package dev.handoff.terminal;

import dev.handoff.report.document.Chapter;
import dev.handoff.terminal.Screen.Choice;
import java.util.List;
import java.util.Optional;

/** One round, looked back on with both desks open. */
record RoundPage(Debriefing debriefing, List<Chapter> rounds, int index, Page then) implements Page {
    private boolean isLast() {
        return index + 1 == rounds.size();
    }

    @Override
    public Screen screen() {
        List<Choice> choices = List.of(Choice.of("Enter", isLast() ? "Back to the debrief" : "The next round"));
        return ChapterScreen.of(rounds.get(index), choices, Ask.pick("Enter, or b"));
    }

    @Override
    public Page answer(String answer) {
        if (!answer.isEmpty()) {
            throw new Misread("Enter goes on, b goes back.");
        }
        return isLast() ? then : new RoundPage(debriefing, rounds, index + 1, then);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(index == 0 ? then : new RoundPage(debriefing, rounds, index - 1, then));
    }
}
