package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be typed, and what it means here. */
record HelpPage(Texts texts, Page about) implements Page {
    @Override
    public String path() {
        return "";
    }

    @Override
    public Screen screen() {
        List<Block> blocks = new ArrayList<>(about.helpAtKeyboard());
        blocks.add(new Say(Tone.QUIET, texts.of("help.type-the-number-or-letter")));
        return new Screen(
                texts.of("help.help"),
                blocks,
                List.of(),
                new Ask.GoOn(texts.of("help.go-back"), texts.of("help.enter-goes-back")));
    }

    @Override
    public Page answer(String answer) {
        return about;
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(about);
    }
}
