package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be typed, and what it means here. */
record HelpPage(Page about) implements Page {
    @Override
    public String path() {
        return "";
    }

    @Override
    public Screen screen() {
        List<Block> blocks = new ArrayList<>(about.helpAtKeyboard());
        blocks.add(new Say(
                Tone.QUIET,
                "Type the number or letter in front of a line and press Enter. b goes back, ? shows this help, q leaves the"
                        + " game. Everything you enter is saved at once, even before you hand it in."));
        return new Screen("Help", blocks, List.of(), new Ask.GoOn("Go back", "Enter goes back"));
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
