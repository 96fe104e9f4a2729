package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * A month as it unfolds, a sentence at a time, before the figures.
 *
 * @param ticks all sentences
 * @param shown how many of them have been told
 * @param figures what follows
 */
record MonthPage(int round, List<String> ticks, int shown, Page figures) implements Page {
    /** The page that tells the first sentence; the figures at once where there is nothing to tell. */
    static Page first(int round, List<String> ticks, Page figures) {
        return ticks.isEmpty() ? figures : new MonthPage(round, ticks, 1, figures);
    }

    private boolean isAll() {
        return shown == ticks.size();
    }

    @Override
    public Screen screen() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            blocks.add(new Say(i + 1 == shown ? Tone.LOUD : Tone.QUIET, ticks.get(i)));
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("Enter", isAll() ? "The figures" : "Go on"));
        if (!isAll()) {
            choices.add(Choice.of("e", "Straight to the figures"));
        }
        return new Screen("Round " + round + ": four weeks pass", blocks, choices, Ask.pick());
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "" -> isAll() ? figures : new MonthPage(round, ticks, shown + 1, figures);
            case "e" -> figures;
            default -> throw new Misread("Enter goes on, e goes straight to the figures.");
        };
    }
}
