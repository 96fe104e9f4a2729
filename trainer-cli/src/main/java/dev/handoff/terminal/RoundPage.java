package dev.handoff.terminal;

import dev.handoff.report.document.Chapter;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.texts.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * One round, looked back on with both desks open.
 *
 * @param from the chapter it was asked for from
 * @param rounds all rounds
 * @param index which, from 0
 */
record RoundPage(SeatFlow flow, int from, List<Chapter> rounds, int index) implements Page {
    static final String NAME = "rounds";

    static Page first(SeatFlow flow, int from) {
        return new RoundPage(flow, from, chapters(flow), 0);
    }

    /** The round of an address; empty when there is none. */
    static Optional<Page> at(SeatFlow flow, int from, int index) {
        boolean played = 0 <= index && index < flow.state().played().size();
        return played ? Optional.of(new RoundPage(flow, from, chapters(flow), index)) : Optional.empty();
    }

    private static List<Chapter> chapters(SeatFlow flow) {
        return flow.debriefing().written().rounds(flow.whys());
    }

    @Override
    public String path() {
        return chapter().path() + "/" + NAME + "/" + (index + 1);
    }

    private Page chapter() {
        return new RevealPage(flow, from);
    }

    private boolean isLast() {
        return index + 1 == rounds.size();
    }

    @Override
    public Screen screen() {
        List<Choice> choices = List.of(Choice.of(
                        "Enter", isLast() ? flow.text("round.back-to-the-debrief") : flow.text("round.the-next-round"))
                .weighing(Weight.MAIN));
        return ChapterScreen.of(flow.texts(), rounds.get(index), choices, Ask.pick(flow.text("round.enter-or-b")));
    }

    @Override
    public Page answer(String answer) {
        if (!answer.isEmpty()) {
            throw Misread.key(Phrase.of("round.enter-goes-on-b-goes"));
        }
        return isLast() ? chapter() : new RoundPage(flow, from, rounds, index + 1);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(index == 0 ? chapter() : new RoundPage(flow, from, rounds, index - 1));
    }
}
