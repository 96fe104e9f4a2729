package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.List;
import java.util.Optional;

/** A chapter of what is true. */
record RevealPage(Debriefing debriefing, int index) implements Page {
    @Override
    public Screen screen() {
        List<Choice> choices = List.of(
                Choice.of("Enter", index + 1 < debriefing.size() ? "Next" : "On to: what if?"),
                Choice.of("r", "Step through the rounds"),
                Choice.of("e", "Skip to the draft of an agreement"));
        return ChapterScreen.of(debriefing.chapter(index), choices, Ask.pick());
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "" -> index + 1 < debriefing.size() ? debriefing.page(index + 1) : WhatIfPage.first(debriefing, this);
            case "r" ->
                new RoundPage(
                        debriefing,
                        debriefing.written().rounds(debriefing.flow().whys()),
                        0,
                        this);
            case "e" -> new NextPage(debriefing, this);
            default -> throw new Misread("Enter goes on, r steps through the rounds, e skips to what next.");
        };
    }

    @Override
    public Optional<Page> back() {
        return index == 0 ? Optional.empty() : Optional.of(new RevealPage(debriefing, index - 1));
    }

    @Override
    public List<Block> help() {
        return List.of(Say.of(
                "The debrief shows what no desk could see. Figures belong to the game, and never to a person: each side"
                        + " acted on its own half. handoff debrief writes all of it as a page to take along."));
    }
}
