package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.texts.Phrase;
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
                Choice.of("Enter", isLast() ? flow.text("reveal.on-to-what-if") : flow.text("reveal.next"))
                        .weighing(Weight.MAIN),
                Choice.of("r", flow.text("reveal.step-through-the-rounds")),
                Choice.of("e", flow.text("reveal.skip-to-the-draft-of")));
        Ask ask = flow.debriefing().isComing(index).<Ask>map(Ask.Wait::new).orElseGet(Ask::pick);
        return ChapterScreen.of(flow.texts(), flow.debriefing().chapter(index), choices, ask);
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "" -> isLast() ? WhatIfPage.first(flow) : flow.debriefing().page(index + 1);
            case "r" -> RoundPage.first(flow, index);
            case "e" -> new NextPage(flow, Optional.of(index));
            default -> throw Misread.key(Phrase.of("reveal.enter-goes-on-r-steps"));
        };
    }

    @Override
    public Optional<Page> back() {
        return index == 0 ? Optional.empty() : Optional.of(new RevealPage(flow, index - 1));
    }

    @Override
    public List<Block> help() {
        return List.of(Say.of(flow.text("reveal.the-debrief-shows-what-no")));
    }
}
