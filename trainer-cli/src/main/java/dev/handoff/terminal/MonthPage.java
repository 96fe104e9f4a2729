package dev.handoff.terminal;

import dev.handoff.game.rules.Round;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The month of the last round as it unfolds, a sentence at a time, before the figures.
 *
 * @param ticks all sentences
 * @param shown how many of them have been told
 */
record MonthPage(SeatFlow flow, List<String> ticks, int shown) implements Page {
    static final String PATH = "month";

    /** The page that tells the first sentence; the figures at once where there is nothing to tell. */
    static Page first(SeatFlow flow) {
        return at(flow, 1).orElseGet(() -> new ResultPage(flow));
    }

    /** The page that has told so many sentences; empty where there are not so many. */
    static Optional<Page> at(SeatFlow flow, int shown) {
        List<String> ticks = ticks(flow);
        return 1 <= shown && shown <= ticks.size() ? Optional.of(new MonthPage(flow, ticks, shown)) : Optional.empty();
    }

    /** What happened in the last round, as far as all who look at this screen may see it. */
    static List<String> ticks(SeatFlow flow) {
        List<Round> played = flow.state().played();
        return flow.play()
                .map(Play::month)
                .orElseGet(() -> Month.of(
                        flow.texts(),
                        List.of(flow.desk()),
                        played.get(played.size() - 1).injections()));
    }

    @Override
    public String path() {
        return PATH + "/" + shown;
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
        choices.add(Choice.of("Enter", isAll() ? flow.text("month.the-figures") : flow.text("month.go-on"))
                .weighing(Weight.MAIN));
        if (!isAll()) {
            choices.add(Choice.of("e", flow.text("month.straight-to-the-figures")));
        }
        int round = flow.state().played().size();
        return new Screen(flow.text("month.round-four-weeks-pass", round), blocks, choices, Ask.pick());
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "" -> isAll() ? new ResultPage(flow) : new MonthPage(flow, ticks, shown + 1);
            case "e" -> new ResultPage(flow);
            default -> throw Misread.key(Phrase.of("month.enter-goes-on-e-goes"));
        };
    }
}
