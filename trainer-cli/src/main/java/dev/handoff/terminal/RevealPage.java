package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import java.util.List;
import java.util.Optional;

/**
 * A chapter of what is true.
 *
 * @param index which, from 0
 */
record RevealPage(SeatFlow flow, int index) implements Page {
    static final String PATH = "debrief";

    /** The chapter of an address; empty when there is none. */
    static Optional<Page> at(SeatFlow flow, int index) {
        return 0 <= index && index < flow.debriefing().size()
                ? Optional.of(flow.debriefing().page(index))
                : Optional.empty();
    }

    @Override
    public String path() {
        return PATH + "/" + (index + 1);
    }

    private boolean isLast() {
        return index + 1 == flow.debriefing().size();
    }

    @Override
    public Screen screen() {
        List<Choice> choices = List.of(
                Choice.of("Enter", isLast() ? "On to: what if?" : "Next").weighing(Weight.MAIN),
                Choice.of("r", "Step through the rounds"),
                Choice.of("e", "Skip to the draft of an agreement"));
        Ask ask = flow.debriefing().isComing(index).<Ask>map(Ask.Wait::new).orElseGet(Ask::pick);
        return ChapterScreen.of(flow.debriefing().chapter(index), choices, ask);
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "" -> isLast() ? WhatIfPage.first(flow) : flow.debriefing().page(index + 1);
            case "r" -> RoundPage.first(flow, index);
            case "e" -> new NextPage(flow, Optional.of(index));
            default -> throw Misread.key("Enter goes on, r steps through the rounds, e skips to what next.");
        };
    }

    @Override
    public Optional<Page> back() {
        return index == 0 ? Optional.empty() : Optional.of(new RevealPage(flow, index - 1));
    }

    @Override
    public List<Block> help() {
        return List.of(Say.of(
                "The debrief shows what no desk could see. Figures belong to the game, and never to a person: each side"
                        + " acted on its own half. handoff debrief writes all of it as a page to take along."));
    }
}
